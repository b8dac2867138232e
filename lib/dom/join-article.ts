import { BLOCK_SEPARATOR, type Block } from '../text/article.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { type MappedNode, TextMap } from './text-map.ts';

/** Where an article is cut, in UTF-16 code units: some fifty times the longest that people read in one sitting. */
export const MAX_ARTICLE_CHARS = 2_000_000;

/** The text of an article with the way back into the page. */
export interface JoinedArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly map: TextMap;
  /** The text was cut. */
  readonly partial: boolean;
}

/** Puts blocks together: node data unchanged, blocks parted by `\n\n` that belongs to no node. */
export function joinArticle(live: readonly LiveBlock[], maxChars: number = MAX_ARTICLE_CHARS): JoinedArticle {
  const parts: string[] = [];
  const blocks: Block[] = [];
  const mapped: MappedNode[] = [];
  let length = 0;
  for (const { kind, nodes } of live) {
    if (length + BLOCK_SEPARATOR.length >= maxChars) break;
    if (blocks.length > 0) length += parts.push(BLOCK_SEPARATOR) && BLOCK_SEPARATOR.length;
    const start = length;
    for (const node of nodes) {
      const data = node.data.length > maxChars - length ? node.data.slice(0, maxChars - length) : node.data;
      mapped.push({ node, start: length, data });
      parts.push(data);
      length += data.length;
    }
    blocks.push({ kind, start, end: length });
  }
  const whole = live.reduce((sum, block) => sum + block.text.length, 0);
  const read = blocks.reduce((sum, block) => sum + block.end - block.start, 0);
  return { text: parts.join(''), blocks, map: new TextMap(mapped), partial: read < whole };
}
