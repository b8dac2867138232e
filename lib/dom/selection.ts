import type { TextSpan } from '../text/article.ts';
import type { TextMap } from './text-map.ts';

/** The first range that is selected on the page; null where nothing is. The window’s own way: names in a page hide a document’s. */
export function selectedRange(): Range | null {
  const selection = window.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** The part of a range that lies in the article, without white space at its ends; null where none does. */
export function spanOfRange(map: TextMap, range: Range): TextSpan | null {
  let first: TextSpan | null = null;
  let last: TextSpan | null = null;
  for (const { node, start, data } of map.nodes) {
    if (!range.intersectsNode(node)) continue;
    const part = trimmed(start, data, partOf(range, node, data.length));
    if (!part) continue;
    first ??= part;
    last = part;
  }
  return first && last && { start: first.start, end: last.end };
}

/** Offsets of the part of a text node that lies in a range that meets it. */
function partOf({ startContainer, startOffset, endContainer, endOffset }: Range, node: Text, length: number) {
  const from = startContainer === node ? startOffset : 0;
  return { from: Math.min(from, length), to: Math.min(endContainer === node ? endOffset : length, length) };
}

function trimmed(start: number, data: string, { from, to }: { from: number; to: number }): TextSpan | null {
  let [first, end] = [from, to];
  while (first < end && isBlank(data, first)) first++;
  while (end > first && isBlank(data, end - 1)) end--;
  return first < end ? { start: start + first, end: start + end } : null;
}

const isBlank = (text: string, at: number): boolean => text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0;
