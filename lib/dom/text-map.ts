import type { TextSpan } from '../text/article.ts';
import { firstAt } from '../text/first-at.ts';
import { isConnected } from './nodes.ts';

/** A text node of the live page and the part of `Article.text` that it holds. */
export interface MappedNode {
  readonly node: Text;
  /** Offset of its first character in `Article.text`. */
  readonly start: number;
  /** Its text as it was read: the whole of its data, or the beginning where a limit cut it. */
  readonly data: string;
}

/** Where a span begins and ends in the page. */
export interface DomSpan {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * The way between offsets in `Article.text` and the live text nodes. Offsets need no translation: the DOM offset is
 * the text offset less the start of the node. Nothing of the page is changed, and nothing is kept up to date: a span
 * whose words were changed or taken away since they were read has no place any more.
 */
export class TextMap {
  /** In the order of the text. */
  readonly nodes: readonly MappedNode[];
  private readonly places: ReadonlyMap<Node, MappedNode>;

  /** @param nodes in the order of the text, without overlap */
  constructor(nodes: readonly MappedNode[]) {
    this.nodes = nodes;
    this.places = new Map(nodes.map((mapped) => [mapped.node, mapped]));
  }

  /** The place of the last node that starts at `offset` or before it; −1 where there is none. */
  private indexAt(offset: number): number {
    return firstAt(this.nodes, offset + 1, ({ start }) => start) - 1;
  }

  /** Where a span stands in the page; null where its nodes are gone or no longer hold what was read. */
  domSpan(span: TextSpan): DomSpan | null {
    const first = this.indexAt(span.start);
    const last = this.indexAt(span.end - 1);
    if (first < 0 || span.end <= span.start) return null;
    for (let i = first; i <= last; i++) if (!this.isUnchanged(i, span)) return null;
    const [from, to] = [this.nodes[first]!, this.nodes[last]!];
    if (span.start > from.start + from.data.length || span.end > to.start + to.data.length) return null;
    const startOffset = span.start - from.start;
    return { startContainer: from.node, startOffset, endContainer: to.node, endOffset: span.end - to.start };
  }

  /** The span as a range for painting, which costs the page nothing when it changes; null as `domSpan`. */
  rangeFor(span: TextSpan): StaticRange | null {
    const dom = this.domSpan(span);
    return dom && new StaticRange(dom);
  }

  /** The offset in `Article.text` of a place in the page; null outside of the article. */
  offsetAt(node: Node, offset: number): number | null {
    const mapped = this.places.get(node);
    return mapped && offset >= 0 && offset <= mapped.data.length ? mapped.start + offset : null;
  }

  /** The element around the beginning of a span. */
  elementAt(span: TextSpan): Element | null {
    return this.nodes[this.indexAt(span.start)]?.node.parentElement ?? null;
  }

  /**
   * Whether a node still holds its part of the span. The rest is neither compared nor asked for: megabytes may hold
   * thousands of spans, and Firefox makes a new string of the whole each time that `data` is.
   */
  private isUnchanged(index: number, span: TextSpan): boolean {
    const { node, start, data } = this.nodes[index]!;
    const from = Math.max(0, span.start - start);
    const to = Math.min(data.length, span.end - start);
    return isConnected(node) && partOf(node, from, to) === data.slice(from, to);
  }
}

/** A part of a text node; shorter where the node ends before, and null where it does not reach so far. */
const partOf = (node: Text, from: number, to: number): string | null =>
  from <= node.length ? node.substringData(from, to - from) : null;

/** Whether two maps lead to the same nodes. */
export const isSameMap = (a: TextMap, b: TextMap): boolean =>
  a.nodes.length === b.nodes.length && a.nodes.every(({ node }, at) => b.nodes[at]!.node === node);
