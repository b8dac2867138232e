import type { TextSpan } from '../text/article.ts';
import type { TextMap } from './text-map.ts';

/** Where a span is drawn just now, one rectangle a line, in CSS pixels of the viewport; empty where it is not. */
export function rectsOf(document: Document, map: TextMap, span: TextSpan): DOMRect[] {
  const dom = map.domSpan(span);
  if (!dom) return [];
  const range = document.createRange();
  range.setStart(dom.startContainer, dom.startOffset);
  range.setEnd(dom.endContainer, dom.endOffset);
  return [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
}

/** Whether something of what is drawn there can be seen without scrolling. */
export const isInView = (rects: readonly DOMRect[]): boolean =>
  rects.some(({ top, bottom }) => bottom > 0 && top < window.innerHeight);

/** The line under a word belongs to it, in CSS pixels. */
const BELOW = 5;
const BESIDE = 1;

/** Whether a point lies on one of the rectangles or on the line under it. */
export function isOver(rects: readonly DOMRect[], x: number, y: number): boolean {
  return rects.some((r) => x >= r.left - BESIDE && x <= r.right + BESIDE && y >= r.top && y <= r.bottom + BELOW);
}
