import './clearest-flags.css';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { PlacedFlag } from '../../lib/report/count.ts';
import { nameOf } from '../card-of.ts';
import { LexiconKey } from '../line-key.tsx';

/** A few flags, each with its kind and reason; a click goes to it in the article. */
export function ClearestFlags({
  flags,
  language,
  cards,
  onGoTo,
}: {
  readonly flags: readonly PlacedFlag[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  readonly cards: readonly LexiconCard[];
  readonly onGoTo: (place: number) => void;
}) {
  return (
    <section className="clearest">
      <h2>{i18n.t('popup.clearest', flags.length)}</h2>
      <ol>
        {flags.map(({ flag, place }) => (
          <li key={place}>
            <button type="button" className={`clearest-flag ${flag.voice}`} onClick={() => onGoTo(place)}>
              <LexiconKey lexicon={flag.lexicon} />
              <span className="phrase" lang={language}>
                {flag.exact}
              </span>
              <span className="spoken">. </span>
              <span className="soft kind">
                <span lang="en">{nameOf(cards, flag.lexicon)}</span>
                {flag.voice !== 'author' && ` · ${i18n.t(`voice.${flag.voice}`)}`}
              </span>
              <span className="spoken">. </span>
              <span className="soft reason" lang="en">
                {flag.reason}
              </span>
              <span className="spoken"> {i18n.t('popup.goTo')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
