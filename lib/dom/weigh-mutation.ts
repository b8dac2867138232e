import { isBlank, nodeTypeOf, parentOf, TEXT_NODE, textOf } from './nodes.ts';
import type { TextMap } from './text-map.ts';

/**
 * What a change of the page means for an article. `torn`: words that were read have changed or gone; `touched`: there
 * may be more to read; null: nothing of the article.
 */
export type Weight = 'torn' | 'touched' | null;

/** What is known of an article that is watched. */
export interface Known {
  readonly map: TextMap;
  /** The elements that hold text of it, with all that stand around them. */
  readonly holders: ReadonlySet<Node>;
}

/** In places that hold nothing of the article yet, fewer letters than this are a counter or a label. */
const PROSE_CHARS = 80;

const holdsText = ({ map, holders }: Known, node: Node): boolean =>
  nodeTypeOf(node) === TEXT_NODE ? map.offsetAt(node, 0) !== null : holders.has(node);

/** Weighs one change within the root of an article. Looks at no more than what was added or removed. */
export function weighMutation(known: Known, { type, target, addedNodes, removedNodes }: MutationRecord): Weight {
  if (type === 'characterData' && known.map.offsetAt(target, 0) !== null) return 'torn';
  if (type === 'childList' && some(removedNodes, (node) => holdsText(known, node))) return 'torn';
  const isInside = known.holders.has(type === 'characterData' ? (parentOf(target) as Node) : target);
  const isWorth = (node: Node) => (isInside ? !isBlank(textOf(node)) : textOf(node).length >= PROSE_CHARS);
  const isTouched = type === 'childList' ? some(addedNodes, isWorth) : isWorth(target);
  return isTouched ? 'touched' : null;
}

function some(nodes: NodeList, holds: (node: Node) => boolean): boolean {
  for (let i = 0; i < nodes.length; i++) if (holds(nodes[i]!)) return true;
  return false;
}
