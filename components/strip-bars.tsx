import type { PlacedFlag } from '../lib/report/count.ts';
import { countInBins, leftOf } from './strip-scale.ts';

/** How many bars there are. */
const BARS = 60;

/** Where many flags stand, as bars: each as high as there are flags in its part of the article. */
export function StripBars({ flags, reach }: { readonly flags: readonly PlacedFlag[]; readonly reach: number }) {
  const starts = flags.map(({ flag }) => flag.start);
  const counts = countInBins(starts, reach, BARS);
  const most = Math.max(...counts);
  return counts.map((count, i) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
      key={i}
      className="strip-bar"
      style={{ left: `${leftOf(i / BARS)}%`, width: `${98 / BARS}%`, height: `${(84 * count) / most}%` }}
    />
  ));
}
