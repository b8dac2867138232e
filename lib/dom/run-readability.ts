import { Readability } from '@mozilla/readability';
import { isBlank, SHOW_TEXT } from './nodes.ts';
import { copyNumbered } from './number-elements.ts';
import type { TreeSize } from './tree-size.ts';

/** What Readability says of a page. */
export interface ReadablePage {
  /** The live elements that hold, as children of their own, the text nodes of the article. */
  readonly holders: ReadonlySet<Element>;
  readonly title: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
}

/**
 * Readability without its last step, which only prettifies: it makes links absolute, strips classes, and merges nested
 * elements by copying attributes over each other, so that numbers would be lost.
 */
class Finder extends Readability<Node> {
  _postProcessContent() {}
}

function holdersIn(content: Node, liveOf: (copied: Element) => Element | null): Set<Element> {
  const holders = new Set<Element>();
  const walker = content.ownerDocument!.createTreeWalker(content, SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (isBlank(node.data)) continue;
    // Elements that Readability made itself have no number: the text stood in the nearest one that has.
    let around: Element | null = node.parentElement;
    while (around && !liveOf(around)) around = around.parentElement;
    const live = around && liveOf(around);
    if (live) holders.add(live);
  }
  return holders;
}

/** Finds the readable part of a page on a copy of it; null where there is none. */
export function runReadability(document: Document, size: TreeSize): ReadablePage | null {
  const { copy, liveOf } = copyNumbered(document, size);
  if (!copy.body) return null;
  const found = new Finder(copy, { serializer: (element) => element }).parse();
  if (!found?.content) return null;
  return {
    holders: holdersIn(found.content, liveOf),
    title: found.title || null,
    byline: found.byline || null,
    outlet: found.siteName || null,
    published: found.publishedTime || null,
  };
}
