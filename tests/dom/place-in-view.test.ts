import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOffset } from '../../lib/dom/place-in-view.ts';

describe('firstOffset', () => {
  it('finds where something begins to hold', () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(1_000), fc.nat(2_500), (start, length, from) => {
        const end = start + length;
        const wanted = Math.min(end, Math.max(start, from));
        expect(firstOffset({ start, end }, (offset) => offset >= from)).toBe(wanted);
      }),
    );
  });
  it('asks few times, also of a long text', () => {
    let asked = 0;
    firstOffset({ start: 0, end: 2_000_000 }, (offset) => {
      asked++;
      return offset > 1_234_567;
    });
    expect(asked).toBeLessThan(25);
  });
});
