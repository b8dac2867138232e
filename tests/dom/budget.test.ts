import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withinBudget } from '../../lib/dom/budget.ts';

const marks = fc.array(fc.record({ top: fc.integer({ min: 0, max: 3_000 }), weight: fc.integer({ min: 1, max: 9 }) }), {
  maxLength: 60,
});
const height = fc.integer({ min: 1, max: 900 });
const most = fc.integer({ min: 1, max: 8 });

describe('a limit of marks in view', () => {
  test('holds in every window', () => {
    fc.assert(
      fc.property(marks, height, most, (list, tall, limit) => {
        const drawn = withinBudget(list, tall, limit);
        for (const { top } of list) {
          const inWindow = list.filter((one, i) => drawn[i] && one.top >= top && one.top < top + tall);
          expect(inWindow.length).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  test('holds nothing back without need: each that is held back stands in a full window of stronger ones', () => {
    fc.assert(
      fc.property(marks, height, most, (list, tall, limit) => {
        const drawn = withinBudget(list, tall, limit);
        list.forEach((held, i) => {
          if (drawn[i]) return;
          const near = list.filter(
            (one, k) => drawn[k] && one.weight >= held.weight && Math.abs(one.top - held.top) < tall,
          );
          expect(near.length).toBeGreaterThanOrEqual(limit);
        });
      }),
    );
  });

  test.each([
    ['the strongest of a crowd', [1, 3, 2], [10, 20, 30], 100, 1, [false, true, false]],
    ['the first of equals', [2, 2, 2], [10, 20, 30], 100, 2, [true, true, false]],
    ['all that are far apart', [1, 1, 1], [0, 100, 200], 100, 1, [true, true, true]],
    ['one at a time where all stand at one place', [1, 2, 3], [5, 5, 5], 1, 1, [false, false, true]],
    ['nothing of nothing', [], [], 100, 1, []],
  ])('draws %s', (_, weights, tops, tall, limit, drawn) => {
    expect(
      withinBudget(
        weights.map((weight, i) => ({ weight, top: tops[i]! })),
        tall,
        limit,
      ),
    ).toEqual(drawn);
  });
});
