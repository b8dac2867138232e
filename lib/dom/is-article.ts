import type { LiveBlock } from './collect-blocks.ts';
import { linkedShare } from './linked-share.ts';
import { isSpace } from './nodes.ts';

/** Least text in paragraphs, in characters other than white space: some 80 words of English. */
const MIN_CHARS = 350;
const MAX_LINKED_SHARE = 0.5;
/** Headings that lead elsewhere, beyond which a page is a list of teasers if its paragraphs do not outnumber them. */
const MAX_LINKED_HEADINGS = 3;
const LINKED = 0.8;
/** Paragraphs of this length are read, not skimmed. */
const LONG_PARAGRAPH = 250;

function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) length++;
  return length;
}

const isProse = (block: LiveBlock) => block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list';

/** A front page or a page of search results: its headings lead to the articles, and its paragraphs only announce them. */
function isTeaserList(found: readonly LiveBlock[]): boolean {
  const linked = found.filter((block) => block.kind === 'heading' && linkedShare(block) > LINKED).length;
  const long = found.filter((block) => isProse(block) && block.text.length > LONG_PARAGRAPH).length;
  return linked > MAX_LINKED_HEADINGS && linked > long;
}

/**
 * Whether what was found on a page is an article that people read from top to bottom.
 * @param found all blocks that Readability found
 * @param kept those left of them without boilerplate
 */
export function isArticle(found: readonly LiveBlock[], kept: readonly LiveBlock[]): boolean {
  let chars = 0;
  let linked = 0;
  for (const block of kept.filter(isProse)) {
    const length = visibleLength(block.text);
    chars += length;
    linked += length * linkedShare(block);
  }
  return chars >= MIN_CHARS && linked < chars * MAX_LINKED_SHARE && !isTeaserList(found);
}
