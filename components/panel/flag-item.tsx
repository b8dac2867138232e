import { useId } from 'react';
import { i18n } from '#i18n';
import type { Flag } from '../../lib/detect/flag.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { PlacedFlag } from '../../lib/report/count.ts';
import { excerptOf } from '../../lib/report/excerpt.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { cardOf, nameOf } from '../card-of.ts';
import { LexiconKey } from '../line-key.tsx';
import { whole } from '../numbers.ts';
import { useLook } from '../own-looks.tsx';
import { voiceName } from '../voice-name.ts';
import type { Current } from './use-current.ts';

interface FlagItemProps {
  readonly placed: PlacedFlag;
  /** Where the sentences of the article stand. */
  readonly sentences: readonly TextSpan[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  readonly cards: readonly LexiconCard[];
  readonly current: Current;
  /** The lexicon is already named by the heading above. */
  readonly underHeading: boolean;
  /** The reader has it in view on the page. */
  readonly inView: boolean;
}

/** One flag in its sentence. The current one shows why it is marked, a plainer wording, and when it is ordinary. */
export function FlagItem({ placed, sentences, language, cards, current, underHeading, inView }: FlagItemProps) {
  const { flag, place, context } = placed;
  const { before, phrase, after } = excerptOf(flag, context, sentences);
  const isCurrent = current.place === place;
  const id = useId();
  const { className, style } = useLook(flag.lexicon);
  return (
    <li
      className={`flag ${flag.voice}${isCurrent ? ' current' : ''}${inView ? ' in-view' : ''} ${className}`}
      style={style}
    >
      <button
        type="button"
        ref={(element) => current.hold(place, element)}
        tabIndex={current.tabStop === place ? 0 : -1}
        aria-current={isCurrent || undefined}
        aria-describedby={isCurrent ? id : undefined}
        onClick={() => current.choose(place)}
      >
        <span className="flag-kind soft">
          {!underHeading && <LexiconKey lexicon={flag.lexicon} />}
          <span className={underHeading ? 'spoken' : undefined} lang="en">
            {nameOf(cards, flag.lexicon)} ·{' '}
          </span>
          <span className="voice">{voiceName(flag)}</span>
        </span>
        <span className="sentence" lang={language}>
          {before}
          <mark className="marked">{phrase}</mark>
          {after}
        </span>
      </button>
      {isCurrent && <FlagDetails id={id} flag={flag} card={cardOf(cards, flag.lexicon)} />}
    </li>
  );
}

interface FlagDetailsProps {
  readonly id: string;
  readonly flag: Flag;
  readonly card?: LexiconCard | undefined;
}

function FlagDetails({ id, flag, card }: FlagDetailsProps) {
  return (
    <dl id={id} className="details">
      <dt>{i18n.t('flags.why')}</dt>
      <dd lang="en">{flag.reason}</dd>
      {flag.instead.length > 0 && (
        <>
          <dt>{i18n.t('flags.plainer')}</dt>
          <dd className="plainer" lang="en">
            {flag.instead.join(', ')}
          </dd>
        </>
      )}
      {card?.fine && (
        <>
          <dt>{i18n.t('flags.ordinary')}</dt>
          <dd lang="en">{card.fine}</dd>
        </>
      )}
      {card && card.inTen !== null && (
        <>
          <dt>{i18n.t('flags.measured')}</dt>
          <dd>{i18n.t('flags.inTen', [whole(card.inTen)])}</dd>
        </>
      )}
    </dl>
  );
}
