import { i18n } from '#i18n';
import { countByQuarter, type PlacedFlag } from '../lib/report/count.ts';
import type { ReadingPlace } from '../lib/report/page-reading.ts';
import type { Block } from '../lib/text/article.ts';
import { Tick } from './line-key.tsx';
import { whole } from './numbers.ts';
import { StripBars } from './strip-bars.tsx';
import { fractionOf, leftOf, spread } from './strip-scale.ts';
import { StripSlider } from './strip-slider.tsx';

/** Props of {@link Strip}. */
export interface StripProps {
  readonly flags: readonly PlacedFlag[];
  /** The pieces of the article, drawn to scale; empty where they are not known. */
  readonly blocks: readonly Block[];
  /** How far the article reaches, in UTF-16 code units. */
  readonly reach: number;
  readonly place?: ReadingPlace | null;
  /** Go to this offset of the article. Without it the strip is a picture. */
  readonly onGoTo?: ((offset: number) => void) | undefined;
}

/** More ticks than this run into one another; then bars say how many flags stand where. */
const MOST_TICKS = 120;

/** The whole article as one line: its parts to scale, the flags where they stand, and where the reader is. */
export function Strip({ flags, blocks, reach, place = null, onGoTo }: StripProps) {
  const summary = summaryOf(flags, reach);
  const drawing = <Drawing flags={flags} blocks={blocks} reach={reach} place={place} />;
  return (
    <div className="strip-box">
      {onGoTo && blocks.length > 0 ? (
        <StripSlider flags={flags} blocks={blocks} reach={reach} place={place} onGoTo={onGoTo}>
          {drawing}
        </StripSlider>
      ) : (
        <div className="strip" role="img" aria-label={summary}>
          {drawing}
        </div>
      )}
      <div className="strip-ends soft" aria-hidden="true">
        <span>{i18n.t('strip.start')}</span>
        <span>{i18n.t('strip.end')}</span>
      </div>
      {flags.length > MOST_TICKS && <p className="soft">{i18n.t('strips.dense')}</p>}
      <p className="spoken printed soft">{summary}</p>
    </div>
  );
}

function summaryOf(flags: readonly PlacedFlag[], reach: number): string {
  const [a = 0, b = 0, c = 0, d = 0] = countByQuarter(
    flags.map(({ flag }) => flag),
    reach,
  );
  return i18n.t('strip.summary', [whole(flags.length), whole(a), whole(b), whole(c), whole(d)]);
}

function Drawing({ flags, blocks, reach, place }: Required<Omit<StripProps, 'onGoTo'>>) {
  const dense = flags.length > MOST_TICKS;
  const single = dense ? [] : flags;
  const lefts = spread(
    single.map(({ flag }) => fractionOf(flag.start, reach)),
    Math.min(0.012, 0.8 / single.length),
  );
  return (
    <>
      {blocks.map(({ kind, start, end }) => (
        <span key={start} className={`strip-block ${kind}`} style={extent(start, end, reach)} />
      ))}
      {place && <span className="strip-place" style={extent(place.from, place.to, reach)} />}
      {dense && <StripBars flags={flags} reach={reach} />}
      {single.map(({ flag, place: number }, i) => (
        <Tick key={number} lexicon={flag.lexicon} hollow={flag.voice !== 'author'} left={leftOf(lefts[i]!)} />
      ))}
    </>
  );
}

function extent(start: number, end: number, reach: number) {
  const left = leftOf(fractionOf(start, reach));
  return { left: `${left}%`, width: `${leftOf(fractionOf(end, reach)) - left}%` };
}
