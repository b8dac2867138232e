import type { BlockKind } from '../text/article.ts';
import { blockElementOf, isBlockTag, kindOfBlock } from './block-kind.ts';
import { isBlank, isSpace, nodeTypeOf, parentOf, SHOW_ELEMENT, SHOW_TEXT, TEXT_NODE, tagOf } from './nodes.ts';

/** A block of the live page, before the article is put together. */
export interface LiveBlock {
  readonly element: Element;
  readonly kind: BlockKind;
  /** Its text nodes in order; nothing else that can be read stands between them. */
  readonly nodes: readonly Text[];
  /** What the nodes hold, joined. */
  readonly text: string;
}

interface OpenBlock {
  readonly element: Element;
  readonly nodes: Text[];
}

/** Gathers text nodes into blocks, in document order. */
class Collector {
  readonly blocks: OpenBlock[] = [];
  private open: OpenBlock | null = null;
  /** White space after the last text; part of the block only if more text of the same block follows. */
  private blanks: Text[] = [];
  private lineBreaks = 0;
  private readonly holders: ReadonlySet<Element>;

  constructor(holders: ReadonlySet<Element>) {
    this.holders = holders;
  }

  enter(element: Element) {
    const tag = tagOf(element);
    if (tag === 'br') this.lineBreaks++;
    else if (isBlockTag(tag)) this.close();
  }

  text(node: Text) {
    if (isBlank(node.data)) this.blanks.push(node);
    else if (this.holders.has(parentOf(node) as Element)) this.add(node);
    else this.close(); // text that is left out parts what stands around it: no flag may reach across
  }

  private close() {
    this.open = null;
  }

  private add(node: Text) {
    const element = blockElementOf(parentOf(node) as Element);
    if (this.open?.element === element && !this.isBroken(node)) this.open.nodes.push(...this.blanks, node);
    else this.begin(element, node);
    this.blanks = [];
    this.lineBreaks = 0;
  }

  private begin(element: Element, node: Text) {
    this.open = { element, nodes: [node] };
    this.blocks.push(this.open);
  }

  /** Two line breaks part paragraphs; one does where without it the words around it would run together. */
  private isBroken(node: Text): boolean {
    if (this.lineBreaks !== 1) return this.lineBreaks > 1;
    const before = this.open!.nodes.at(-1)!.data;
    return (
      this.blanks.length === 0 && !isSpace(before.charCodeAt(before.length - 1)) && !isSpace(node.data.charCodeAt(0))
    );
  }
}

/** The blocks of the page whose text stands directly in one of `holders`. */
export function collectBlocks(document: Document, holders: ReadonlySet<Element>): LiveBlock[] {
  const collector = new Collector(holders);
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENT | SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (nodeTypeOf(node) === TEXT_NODE) collector.text(node as Text);
    else collector.enter(node as Element);
  }
  return collector.blocks.map(({ element, nodes }) => ({
    element,
    kind: kindOfBlock(element),
    nodes,
    text: nodes.map((node) => node.data).join(''),
  }));
}
