import { describe, expect, it } from 'vitest';
import { keepRanges } from '../../lib/dom/keep-ranges.ts';
import { documentOf } from './pages.ts';

const document = documentOf('<html><body></body></html>');
const [first, second] = ['the mill', 'the bridge'].map((text) => document.createTextNode(text));

/** What matters of a range. */
const over = (node: Text | undefined, startOffset: number, endOffset: number): AbstractRange =>
  ({ startContainer: node, startOffset, endContainer: node, endOffset, collapsed: false }) as AbstractRange;

describe('keepRanges', () => {
  it('leaves alike ranges the objects that they were', () => {
    const old = [over(first, 0, 3), over(first, 4, 8), over(second, 0, 3)];
    const held = new Set(old);
    const kept = keepRanges(held, [...held], [over(first, 0, 3), over(second, 4, 8), over(second, 0, 3)]);
    expect(kept[0]).toBe(old[0]);
    expect(kept[2]).toBe(old[2]);
    expect(held).toEqual(new Set(kept));
    expect(held.has(old[1]!)).toBe(false);
  });

  it('keeps two ranges over the same letters apart', () => {
    const held = new Set([over(first, 0, 3)]);
    const kept = keepRanges(held, [...held], [over(first, 0, 3), over(first, 0, 3)]);
    expect(new Set(kept).size).toBe(2);
    expect(held.size).toBe(2);
  });

  it.each([
    ['another beginning', over(first, 1, 3)],
    ['another end', over(first, 0, 4)],
    ['another node', over(second, 0, 3)],
  ])('takes %s for another range', (_, wanted) => {
    const old = over(first, 0, 3);
    const held = new Set([old]);
    expect(keepRanges(held, [...held], [wanted])).toEqual([wanted]);
    expect([...held]).toEqual([wanted]);
    expect(held.has(old)).toBe(false);
  });

  it('empties the set where nothing is wanted', () => {
    const held = new Set([over(first, 0, 3)]);
    expect(keepRanges(held, [...held], [])).toEqual([]);
    expect(held.size).toBe(0);
  });
});
