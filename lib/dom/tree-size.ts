import { ELEMENT_NODE, nodeTypeOf, parentOf, SHOW_ELEMENT, SHOW_TEXT, TEXT_NODE, tagOf } from './nodes.ts';

/** How large a document is. */
export interface TreeSize {
  readonly elements: number;
  /** Levels of nesting, 1 for the root alone. */
  readonly depth: number;
  /** UTF-16 code units in all text nodes but those of scripts and styles. */
  readonly chars: number;
}

/**
 * Beyond these, finding the article would hold the page up for more than about a second, or overflow the stack:
 * `cloneNode` and Readability recurse, and Readability asks for the text of an element again on each level above it.
 * News pages have some 1,000 elements, 30 deep; the longest encyclopedia articles 10,000.
 */
export const MAX_ELEMENTS = 30_000;
export const MAX_DEPTH = 256;
/** Sum of the depths of all elements. */
const MAX_TOTAL_DEPTH = 400_000;

const isCode = (parent: Node | null) => {
  const tag = parent && nodeTypeOf(parent) === ELEMENT_NODE ? tagOf(parent as Element) : '';
  return tag === 'script' || tag === 'style';
};

const isTooLarge = (size: TreeSize, totalDepth: number) =>
  size.elements > MAX_ELEMENTS || size.depth > MAX_DEPTH || totalDepth > MAX_TOTAL_DEPTH;

/** The size of a document, or null where it is too large to look for an article. Stops as soon as that is known. */
export function measureTree(document: Document): TreeSize | null {
  const walker = document.createTreeWalker(document, SHOW_ELEMENT | SHOW_TEXT);
  const size = { elements: 0, depth: 0, chars: 0 };
  const path: Node[] = [];
  let totalDepth = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (nodeTypeOf(node) === TEXT_NODE) {
      if (!isCode(parentOf(node))) size.chars += (node as Text).data.length;
      continue;
    }
    const parent = parentOf(node);
    while (path.length > 0 && path[path.length - 1] !== parent) path.pop();
    path.push(node);
    size.elements++;
    totalDepth += path.length;
    size.depth = Math.max(size.depth, path.length);
    if (isTooLarge(size, totalDepth)) return null;
  }
  return size;
}
