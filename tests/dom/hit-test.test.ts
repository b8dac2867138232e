import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpanIndex } from '../../lib/dom/hit-test.ts';

const span = (start: number, end: number) => ({ start, end });

describe('SpanIndex', () => {
  it('finds every span that holds or touches an offset', () => {
    const index = new SpanIndex([span(0, 4), span(2, 9), span(20, 25)]);
    expect(index.at(3)).toEqual([span(0, 4), span(2, 9)]);
    expect(index.at(9)).toEqual([span(2, 9)]);
    expect(index.at(15)).toEqual([]);
    expect(new SpanIndex([]).at(0)).toEqual([]);
  });

  it('agrees with looking at every span', () => {
    const spans = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })), { maxLength: 40 });
    fc.assert(
      fc.property(spans, fc.nat(260), (pairs, offset) => {
        const all = pairs.map(([start, length]) => span(start, start + length));
        const wanted = all.filter(({ start, end }) => start <= offset && end >= offset).length;
        expect(new SpanIndex(all).at(offset)).toHaveLength(wanted);
      }),
    );
  });
});
