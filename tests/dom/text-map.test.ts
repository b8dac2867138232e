import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MappedNode, TextMap } from '../../lib/dom/text-map.ts';
import { documentOf } from './pages.ts';

/** Text nodes in a page, block by block, and the text that they make up. */
function mapOf(blocks: readonly (readonly string[])[]) {
  const document = documentOf('<html><body></body></html>');
  const mapped: MappedNode[] = [];
  const parts: string[] = [];
  let length = 0;
  blocks.forEach((texts, i) => {
    if (i > 0) length += parts.push('\n\n') && 2;
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    for (const data of texts) {
      const node = document.createTextNode(data);
      paragraph.append(node);
      mapped.push({ node, start: length, data });
      parts.push(data);
      length += data.length;
    }
  });
  return { map: new TextMap(mapped), text: parts.join(''), nodes: mapped.map(({ node }) => node) };
}

describe('TextMap', () => {
  it('finds the node of a span within one node', () => {
    const { map, nodes } = mapOf([['alpha beta'], ['gamma']]);
    expect(map.domSpan({ start: 6, end: 10 })).toEqual({
      startContainer: nodes[0],
      startOffset: 6,
      endContainer: nodes[0],
      endOffset: 10,
    });
    expect(map.domSpan({ start: 12, end: 17 })).toMatchObject({
      startContainer: nodes[1],
      startOffset: 0,
      endOffset: 5,
    });
  });

  it('reaches over nodes of one block', () => {
    const { map, nodes } = mapOf([['the ve', 'ldt reg', 'ime']]);
    expect(map.domSpan({ start: 4, end: 16 })).toEqual({
      startContainer: nodes[0],
      startOffset: 4,
      endContainer: nodes[2],
      endOffset: 3,
    });
  });

  it('begins in the node that holds the first character, and ends in the one that holds the last', () => {
    const { map, nodes } = mapOf([['one', 'two', 'three']]);
    expect(map.domSpan({ start: 3, end: 6 })).toEqual({
      startContainer: nodes[1],
      startOffset: 0,
      endContainer: nodes[1],
      endOffset: 3,
    });
  });

  it('has no place for what lies between blocks, or beyond the text, or is empty', () => {
    const { map } = mapOf([['one'], ['two']]);
    expect(map.domSpan({ start: 4, end: 5 })).toBeNull();
    expect(map.domSpan({ start: 7, end: 12 })).toBeNull();
    expect(map.domSpan({ start: 1, end: 1 })).toBeNull();
    expect(new TextMap([]).domSpan({ start: 0, end: 1 })).toBeNull();
  });

  it('has no place for nodes that were changed or taken away', () => {
    const { map, nodes } = mapOf([['one'], ['two']]);
    nodes[0]!.data = 'uno';
    nodes[1]!.remove();
    expect(map.domSpan({ start: 0, end: 3 })).toBeNull();
    expect(map.domSpan({ start: 5, end: 8 })).toBeNull();
    nodes[0]!.data = 'one';
    expect(map.domSpan({ start: 0, end: 3 })).not.toBeNull();
  });

  it('says where a place of the page is in the text', () => {
    const { map, nodes } = mapOf([['one'], ['two']]);
    expect(map.offsetAt(nodes[1]!, 2)).toBe(7);
    expect(map.offsetAt(nodes[1]!, 4)).toBeNull();
    expect(map.offsetAt(nodes[1]!.parentNode!, 0)).toBeNull();
  });

  it('gives back every span of every text', () => {
    const word = fc.string({ minLength: 1, maxLength: 8 });
    const blocks = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(blocks, fc.nat(), fc.nat(), (texts, a, b) => {
        const { map, text, nodes } = mapOf(texts);
        const [node, other] = [nodes[a % nodes.length]!, nodes[b % nodes.length]!];
        const start = map.offsetAt(node, 0)!;
        const end = map.offsetAt(other, other.data.length)!;
        if (end <= start) return;
        const span = map.domSpan({ start, end })!;
        expect(span.startContainer).toBe(node);
        expect(span.endContainer).toBe(other);
        expect(text.slice(start, start + node.data.length)).toBe(node.data);
      }),
    );
  });
});
