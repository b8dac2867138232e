import { i18n } from '#i18n';
import type { Trend, TrendPoint } from '../../lib/report/outlet-trend.ts';
import { dayOf } from '../dates.ts';
import { decimal } from '../numbers.ts';

/** Size of the drawing, in its own units, and room for half a dot at its edges. */
const WIDTH = 600;
const HEIGHT = 52;
const EDGE = 6;

/** One dot for each article by day and rate; pale where there are too few to mean anything. The line is the median. */
export function DotPlot({ trend, most }: { readonly trend: Trend; readonly most: number }) {
  const { points, median, enough } = trend;
  const days = points.map(({ day }) => Date.parse(day));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const x = (i: number) => EDGE + (WIDTH - 2 * EDGE) * (to > from ? (days[i]! - from) / (to - from) : 0.5);
  const y = (rate: number) => HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (rate / most);
  return (
    <svg
      className={`dot-plot${enough ? '' : ' few'}`}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={inWords(points)}
    >
      <path className="ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {enough && <path className="median" d={`M0 ${y(median)}H${WIDTH}`} />}
      {points.map(({ id, rate }, i) => (
        <circle key={id} cx={x(i)} cy={y(rate)} r="4" />
      ))}
    </svg>
  );
}

const inWords = (points: readonly TrendPoint[]): string =>
  i18n.t('history.dots', [
    points.map(({ day, rate }) => i18n.t('history.dot', [dayOf(day) ?? day, decimal(rate)])).join('; '),
  ]);
