import type { LiveBlock } from './collect-blocks.ts';
import { linkedShare } from './linked-share.ts';
import { collapseSpace, upFrom } from './nodes.ts';
import { isSideElement } from './side-elements.ts';
import { isSideLine } from './side-lines.ts';

/*
 * Readability keeps whatever looks like text: share lines, bylines, related links, newsletter boxes, the menus of
 * small pages. What goes out here is what the page itself names as such, what is mostly links, and what says so.
 */

/** An element that holds this share of the text or more is not beside the article, whatever it is called. */
const MAX_SIDE_SHARE = 1 / 3;
const MAX_LINKED_SHARE = 0.6;
/** Where less of the text than this would stay, the page is built in a way that the rules misread. */
const MIN_KEPT_SHARE = 0.4;

const lengthOf = (blocks: readonly LiveBlock[]) => blocks.reduce((sum, block) => sum + block.text.length, 0);

/** How much text each element around the blocks holds, in characters. */
function weighElements(blocks: readonly LiveBlock[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const block of blocks) {
    for (const around of upFrom(block.element)) weights.set(around, (weights.get(around) ?? 0) + block.text.length);
  }
  return weights;
}

/** Whether the page names an element around the block, other than those that hold much of the text, as beside it. */
function standsBeside(block: LiveBlock, weights: ReadonlyMap<Element, number>, limit: number): boolean {
  for (const around of upFrom(block.element)) {
    if ((weights.get(around) ?? 0) > limit) return false;
    if (isSideElement(around)) return true;
  }
  return false;
}

const isBoilerplate = (block: LiveBlock): boolean =>
  isSideLine(collapseSpace(block.text)) || linkedShare(block) > MAX_LINKED_SHARE;

/** The first caption, that of the main picture, tells of the article; those of a gallery tell of its pictures. */
function withoutLaterCaptions(blocks: readonly LiveBlock[]): LiveBlock[] {
  const main = blocks.find((block) => block.kind === 'caption');
  return blocks.filter((block) => block.kind !== 'caption' || block === main);
}

/** A heading that nothing follows announced what was taken out. */
function withoutLastHeadings(blocks: readonly LiveBlock[]): LiveBlock[] {
  let end = blocks.length;
  while (end > 0 && blocks[end - 1]!.kind === 'heading') end--;
  return blocks.slice(0, end);
}

/** The blocks without those that are no part of the article, in the same order. */
export function withoutBoilerplate(blocks: readonly LiveBlock[]): LiveBlock[] {
  const weights = weighElements(blocks);
  const limit = lengthOf(blocks) * MAX_SIDE_SHARE;
  const inside = blocks.filter((block) => !standsBeside(block, weights, limit) && !isBoilerplate(block));
  const kept = withoutLastHeadings(withoutLaterCaptions(inside));
  return lengthOf(kept) < lengthOf(blocks) * MIN_KEPT_SHARE ? [...blocks] : kept;
}
