import type { TextSpan } from '../text/article.ts';
import type { TextMap } from './text-map.ts';

/**
 * The part of the article that the reader has selected, without space around it; null where nothing is, or nothing of
 * the article. Where the selection goes beyond the article, its part within.
 */
export function selectedSpan(document: Document, map: TextMap): TextSpan | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts: TextSpan[] = [];
  for (const { node, start, data } of map.nodes) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : data.length;
    const part = trimmed(data.slice(0, Math.min(to, data.length)), from);
    if (part) parts.push({ start: start + part.start, end: start + part.end });
  }
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** What of the text from an offset on is no space. */
function trimmed(text: string, from: number): TextSpan | null {
  const part = text.slice(from);
  const words = part.trim();
  if (words === '') return null;
  const start = from + part.indexOf(words);
  return { start, end: start + words.length };
}
