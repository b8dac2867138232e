/** A mark with where it stands, in CSS pixels of the whole page, and how much it weighs. */
export interface Placed {
  readonly top: number;
  readonly weight: number;
}

/**
 * Which marks are drawn, so that no window of this height ever shows more than `most`: the strongest first, and of
 * equal ones the earlier. One choice for the whole page, so that nothing changes while it is scrolled.
 * @returns a yes or no for each mark. Linear in the marks times `most`, after sorting.
 */
export function withinBudget(marks: readonly Placed[], height: number, most: number): boolean[] {
  const byWeight = [...marks.keys()].sort((a, b) => marks[b]!.weight - marks[a]!.weight || a - b);
  const drawn = marks.map(() => false);
  const tops: number[] = []; // of those that are drawn, rising
  for (const place of byWeight) {
    const { top } = marks[place]!;
    const at = rankOf(tops, top);
    if (isCrowded(tops, at, top, height, most)) continue;
    tops.splice(at, 0, top);
    drawn[place] = true;
  }
  return drawn;
}

/** How many of the rising numbers are not above this one. */
function rankOf(tops: readonly number[], top: number): number {
  let [low, high] = [0, tops.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle]! <= top) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether with one more at `top`, which comes at `at`, some window would hold more than `most`. */
function isCrowded(tops: readonly number[], at: number, top: number, height: number, most: number): boolean {
  const topOf = (i: number) => (i < at ? tops[i]! : i === at ? top : tops[i - 1]!);
  const last = Math.min(at, tops.length - most);
  for (let first = Math.max(0, at - most); first <= last; first++)
    if (topOf(first + most) - topOf(first) < height) return true;
  return false;
}
