import type { BlockKind } from '../text/article.ts';
import { collectBlocks, type LiveBlock } from './collect-blocks.ts';
import { findHeadline } from './headline.ts';
import type { Metadata } from './metadata.ts';
import { collapseSpace } from './nodes.ts';
import { findStandfirst, isStandfirst } from './standfirst.ts';

/** How many blocks at the beginning may be the standfirst. */
const OPENING_BLOCKS = 3;

/** All blocks of one element. */
function blocksIn(document: Document, element: Element, kind: BlockKind): LiveBlock[] {
  const holders = new Set([element, ...element.querySelectorAll('*')]);
  return collectBlocks(document, holders).map((block) => ({ ...block, kind }));
}

/** The text of the blocks of one kind, in one line. */
export const lineOf = (blocks: readonly LiveBlock[], kind: BlockKind): string =>
  collapseSpace(blocks.flatMap((block) => (block.kind === kind ? [block.text] : [])).join(' '));

/** The body without the headline that opens it as well. */
function withoutHeadline(body: readonly LiveBlock[], element: Element, title: string): LiveBlock[] {
  const repeats = (block: LiveBlock) => block.kind === 'heading' && collapseSpace(block.text) === title;
  return body.filter((block) => !element.contains(block.element) && !repeats(block));
}

/** The blocks of an article with its headline and standfirst first, wherever they stand in the page, and once. */
export function withOpening(document: Document, body: readonly LiveBlock[], metadata: Metadata): LiveBlock[] {
  const element = findHeadline(document, metadata.headlines);
  const headline = element ? blocksIn(document, element, 'headline') : [];
  const rest = element ? withoutHeadline(body, element, lineOf(headline, 'headline')) : [...body];
  const known = rest.slice(0, OPENING_BLOCKS).find((block) => isStandfirst(block, metadata.description));
  if (known) {
    return [...headline, ...rest.map((block) => (block === known ? { ...block, kind: 'standfirst' as const } : block))];
  }
  const outside = element && rest[0] ? findStandfirst(document, element, rest[0].element) : null;
  return [...headline, ...(outside ? blocksIn(document, outside, 'standfirst') : []), ...rest];
}
