import { describe, expect, test } from 'vitest';
import { blockAt, countInBins, fractionOf, leftOf, offsetAt, spread } from '../../components/strip-scale.ts';

const BLOCKS = [0, 100, 250].map((start) => ({ kind: 'paragraph' as const, start, end: start + 90 }));

test.each([
  [0, 0],
  [99, 0],
  [100, 1],
  [245, 1],
  [9999, 2],
  [-1, 0],
])('offset %i is in part %i', (offset, part) => {
  expect(blockAt(BLOCKS, offset)).toBe(part);
});

test('a click leads back to the offset that is drawn there', () => {
  for (const offset of [0, 1, 500, 999, 1000])
    expect(offsetAt(leftOf(fractionOf(offset, 1000)) / 100, 1000)).toBe(offset);
  expect(offsetAt(0, 1000)).toBe(0);
  expect(offsetAt(1, 1000)).toBe(1000);
});

test('every flag is in one bar', () => {
  expect(countInBins([0, 1, 99, 100, 250], 100, 4)).toEqual([2, 0, 0, 3]);
  expect(countInBins([], 100, 2)).toEqual([0, 0]);
});

describe('close ticks', () => {
  test('stand apart, in their order, within the strip', () => {
    const apart = spread([0.5, 0.5, 0.5, 0.99, 1], 0.02);
    for (let i = 1; i < apart.length; i++) expect(apart[i]! - apart[i - 1]!).toBeGreaterThanOrEqual(0.0199);
    expect(Math.max(...apart)).toBeLessThanOrEqual(1);
  });
  test('stay where they are when there is room', () => {
    expect(spread([0.1, 0.4, 0.9], 0.02)).toEqual([0.1, 0.4, 0.9]);
  });
});
