import type { LiveBlock } from './collect-blocks.ts';
import { attributeOf, parentOf, tagOf, upFrom } from './nodes.ts';

function isInLink(node: Text): boolean {
  for (const around of upFrom(parentOf(node) as Element)) {
    if (tagOf(around) === 'a' && attributeOf(around, 'href') !== null) return true;
  }
  return false;
}

/** 0–1, the share of a block's text that leads elsewhere. */
export function linkedShare(block: LiveBlock): number {
  let linked = 0;
  for (const node of block.nodes) if (isInLink(node)) linked += node.data.length;
  return linked / block.text.length;
}
