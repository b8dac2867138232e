import type { ReadingPlace } from '../report/page-reading.ts';
import type { TextSpan } from '../text/article.ts';
import { rectsOf } from './flag-rects.ts';
import type { TextMap } from './text-map.ts';

/** White space that is not drawn is passed over for so many letters. */
const MAX_BLANKS = 60;

/** The first offset of a span for which something holds that, once it holds, goes on to hold; its end where it never does. */
export function firstOffset({ start, end }: TextSpan, holds: (offset: number) => boolean): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The part of the article that is in view, from the first letter to behind the last; null where no letter is.
 * @param seen the blocks that may be in view
 */
export function placeInView(document: Document, map: TextMap, seen: readonly TextSpan[]): ReadingPlace | null {
  const height = window.innerHeight;
  const blocks = [...seen].sort((a, b) => a.start - b.start);
  /** Where the letter at an offset, or the next one that is drawn, stands. */
  const rectAt = (offset: number, end: number): DOMRect | undefined => {
    for (let at = offset; at < Math.min(end, offset + MAX_BLANKS); at++) {
      const [rect] = rectsOf(document, map, { start: at, end: at + 1 });
      if (rect) return rect;
    }
    return undefined;
  };
  const isInView = (rect: DOMRect | undefined) => rect !== undefined && rect.bottom > 0 && rect.top < height;
  /** The part of one block that is in view. */
  const partOf = (block: TextSpan): ReadingPlace | null => {
    const from = firstOffset(block, (at) => (rectAt(at, block.end)?.bottom ?? Infinity) > 0);
    if (!isInView(rectAt(from, block.end))) return null;
    const rest = { start: from, end: block.end };
    return { from, to: firstOffset(rest, (at) => (rectAt(at, block.end)?.top ?? Infinity) >= height) };
  };
  const first = firstOf(blocks, partOf);
  const last = firstOf(blocks.reverse(), partOf);
  return first && last && { from: first.from, to: last.to };
}

/** What the first of the items gives that gives something. */
function firstOf<T, R>(items: readonly T[], give: (item: T) => R | null): R | null {
  for (const item of items) {
    const given = give(item);
    if (given !== null) return given;
  }
  return null;
}
