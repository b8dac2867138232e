import type { Looks } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { withinBudget } from './budget.ts';
import { rectsOf } from './flag-rects.ts';
import { styleOf } from './mark-kind.ts';
import type { TextMap } from './text-map.ts';

/** Flags by what becomes of them on the page; the rest is not drawn at all. */
export interface Parted {
  readonly drawn: readonly PageFlag[];
  /** Held back by the limit: ticks in the margin. */
  readonly held: readonly { readonly flag: PageFlag; readonly top: number }[];
}

/**
 * Which flags are drawn under the reader's styles and limit. Where each stands is measured only where there is a
 * limit, once for each drawing.
 */
export function partByBudget(document: Document, map: TextMap, flags: readonly PageFlag[], looks: Looks): Parted {
  const visible = flags.filter((flag) => styleOf(flag, looks) !== 'none');
  if (looks.inView === null) return { drawn: visible, held: [] };
  const placed = visible.flatMap((flag) => {
    const [rect] = rectsOf(document, map, flag);
    return rect ? [{ flag, top: rect.top + window.scrollY, weight: flag.weight }] : [];
  });
  const fits = withinBudget(placed, window.innerHeight, looks.inView);
  return {
    drawn: placed.flatMap(({ flag }, i) => (fits[i] ? [flag] : [])),
    held: placed.filter((_, i) => !fits[i]),
  };
}
