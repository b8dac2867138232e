import type { TextSpan } from '../text/article.ts';
import { firstAt } from '../text/first-at.ts';
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

  /** The spans that hold or touch an offset, longest first among those that start together. */
  at(offset: number): T[] {
    const found: T[] = [];
    for (let i = firstAt(this.spans, offset - this.longest, ({ start }) => start); i < this.spans.length; i++) {
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
