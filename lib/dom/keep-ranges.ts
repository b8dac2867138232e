/** What `CSS.highlights` holds ranges in, and any set. Firefox lets no content script read what is in the former. */
interface RangeSet {
  add(range: AbstractRange): unknown;
  delete(range: AbstractRange): boolean;
}

const isSame = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;

/** Ranges by the node that they start in. */
function byStart(ranges: readonly AbstractRange[]): Map<Node, AbstractRange[]> {
  const starts = new Map<Node, AbstractRange[]>();
  for (const range of ranges) {
    const known = starts.get(range.startContainer);
    if (known) known.push(range);
    else starts.set(range.startContainer, [range]);
  }
  return starts;
}

/**
 * Makes a set hold these ranges and no others. Those over the same letters stay the very objects that they were, so
 * that marks of words that did not change are never taken away and put back. Returns what the set now holds, in the
 * order of `wanted`.
 * @param before what the set holds so far
 */
export function keepRanges(
  held: RangeSet,
  before: readonly AbstractRange[],
  wanted: readonly AbstractRange[],
): AbstractRange[] {
  const starts = byStart(before);
  const taken = new Set<AbstractRange>();
  const kept = wanted.map((range) => {
    const alike = starts.get(range.startContainer)?.find((old) => !taken.has(old) && isSame(old, range)) ?? range;
    taken.add(alike);
    return alike;
  });
  for (const old of before) if (!taken.has(old)) held.delete(old);
  for (const range of kept) held.add(range);
  return kept;
}
