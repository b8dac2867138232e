import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { clearest, countByVoice, type PlacedFlag } from '../../lib/report/count.ts';
import type { Score } from '../../lib/report/report.ts';
import type { TextSpan } from '../../lib/text/article.ts';
import { LexiconKey } from '../line-key.tsx';
import { decimal, whole } from '../numbers.ts';
import { useLook } from '../own-looks.tsx';
import { Band } from './band.tsx';
import { MarkedSentence } from './marked-sentence.tsx';

/** Props of {@link Device}. */
export interface DeviceProps {
  readonly card: LexiconCard;
  readonly score: Score;
  /** The flags of this lexicon that show: at least one. */
  readonly shown: readonly PlacedFlag[];
  /** How many more there are that the reader's settings hide. */
  readonly hidden: number;
  readonly sentences: readonly TextSpan[];
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  /** Whether what was measured of the lexicon holds for the article. */
  readonly isMeasured: boolean;
}

/** How many examples show at once, and how many there are at most. */
const FIRST = 2;
const MOST = 8;

/** One kind of wording: how often, where that stands, and its strongest examples. */
export function Device({ card, score, shown, hidden, sentences, language, isMeasured }: DeviceProps) {
  const examples = heaviestOfSentences(shown);
  const first = clearest(examples, FIRST);
  const more = clearest(examples, MOST).filter((one) => !first.includes(one));
  const { className, style } = useLook(card.id);
  return (
    <li className={`device ${className}`} style={style}>
      <div className="device-head">
        <LexiconKey lexicon={card.id} />
        <h3 lang="en">{card.name}</h3>
        <span className="figure rate">{i18n.t('devices.rate', [decimal(score.rate)])}</span>
        {score.percentile !== null && <Band percentile={score.percentile} />}
      </div>
      <p className="soft">{[...countsOf(shown, hidden), ...(isMeasured ? [measuredOf(card)] : [])].join(' · ')}</p>
      <Examples flags={first} sentences={sentences} language={language} />
      {more.length > 0 && (
        <details className="more">
          <summary>{i18n.t('devices.moreExamples')}</summary>
          <Examples flags={more} sentences={sentences} language={language} />
        </details>
      )}
    </li>
  );
}

function Examples({
  flags,
  sentences,
  language,
}: {
  readonly flags: readonly PlacedFlag[];
  readonly sentences: DeviceProps['sentences'];
  readonly language: string;
}) {
  return flags.map((placed) => (
    <MarkedSentence key={placed.place} placed={placed} sentences={sentences} language={language} />
  ));
}

/** One flag of each sentence, so that no sentence is shown twice. */
function heaviestOfSentences(flags: readonly PlacedFlag[]): PlacedFlag[] {
  const bySentence = Map.groupBy(flags, ({ context }) => context);
  return [...bySentence.values()].map((all) =>
    all.reduce((most, one) => (one.flag.weight > most.flag.weight ? one : most)),
  );
}

function countsOf(shown: readonly PlacedFlag[], hidden: number): string[] {
  const { author, others } = countByVoice(shown.map(({ flag }) => flag));
  const counts = [i18n.t('devices.counts', author, [whole(author)])];
  if (others > 0) counts.push(i18n.t('devices.others', [whole(others)]));
  if (hidden > 0) counts.push(i18n.t('devices.hidden', [whole(hidden)]));
  return counts;
}

const measuredOf = ({ inTen }: LexiconCard): string =>
  inTen === null ? i18n.t('devices.notMeasured') : i18n.t('devices.measured', [whole(inTen)]);
