import type { Article } from './article.ts';
import { APOSTROPHE, kindOf, QUOTE, SPACE } from './chars.ts';

/** Consecutive blocks [from, to) that are read together. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts an article into blocks that are read alike whatever stands around them. Most are single ones. A block that
 * begins with a quotation mark is tied to the one before it, whose open quotation may go on in it.
 */
export function tiedBlocks(article: Article): BlockRange[] {
  const ranges: BlockRange[] = [];
  let from = 0;
  for (let next = 1; next <= article.blocks.length; next++) {
    if (next < article.blocks.length && beginsWithMark(article, next)) continue;
    ranges.push({ from, to: next });
    from = next;
  }
  return ranges;
}

function beginsWithMark({ text, blocks }: Article, place: number): boolean {
  const { start, end } = blocks[place]!;
  let at = start;
  while (at < end && kindOf(text.charCodeAt(at)) === SPACE) at++;
  const kind = at < end ? kindOf(text.charCodeAt(at)) : SPACE;
  return kind === QUOTE || kind === APOSTROPHE;
}
