import type { TextSpan } from '../text/article.ts';
import { isOver, rectsOf } from './flag-rects.ts';
import type { TextMap } from './text-map.ts';

/** Finds spans by offset. */
export class SpanIndex<T extends TextSpan> {
  private readonly spans: readonly T[];
  private readonly longest: number;

  constructor(spans: readonly T[]) {
    this.spans = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
    this.longest = spans.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  }

  /** The place of the first span that starts at `offset` or later. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.spans[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The spans that hold or touch an offset, longest first among those that start together. */
  at(offset: number): T[] {
    const found: T[] = [];
    for (let i = this.firstFrom(offset - this.longest); i < this.spans.length; i++) {
      const span = this.spans[i]!;
      if (span.start > offset) break;
      if (span.end >= offset) found.push(span);
    }
    return found;
  }
}

/**
 * The spans under a point of the viewport. The browser's answer to “which text is here” is the nearest text, however
 * far away: only spans that are drawn at the point count.
 */
export function spansAt<T extends TextSpan>(
  document: Document,
  map: TextMap,
  index: SpanIndex<T>,
  x: number,
  y: number,
): T[] {
  const caret = document.caretPositionFromPoint(x, y);
  const offset = caret && map.offsetAt(caret.offsetNode, caret.offset);
  if (offset === null || offset === undefined) return [];
  return index.at(offset).filter((span) => isOver(rectsOf(document, map, span), x, y));
}
