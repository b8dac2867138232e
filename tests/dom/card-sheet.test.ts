import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sheetPlace } from '../../lib/dom/card-sheet.ts';

const WINDOW = { left: 0, top: 0, width: 360, height: 740 };

describe('a sheet in a window of 740 pixels', () => {
  test.each([
    ['lies along the bottom under a phrase at the top', 300, 40, { edge: 'bottom', most: 444 }],
    ['is as high as the phrase lets it be', 400, 420, { edge: 'bottom', most: 292 }],
    ['lies along the top over a phrase at the foot', 300, 700, { edge: 'top', most: 444 }],
    ['stays at the bottom where it is small enough', 120, 590, { edge: 'bottom', most: 122 }],
  ] as const)('%s', (_, height, top, place) => {
    expect(sheetPlace(height, { top, bottom: top + 20 }, WINDOW)).toEqual(place);
  });

  test('minds the part that is seen when the reader has zoomed in', () => {
    const seen = { left: 90, top: 300, width: 180, height: 370 };
    expect(sheetPlace(300, { top: 320, bottom: 340 }, seen)).toEqual({ edge: 'bottom', most: 222 });
    expect(sheetPlace(300, { top: 600, bottom: 620 }, seen)).toEqual({ edge: 'top', most: 222 });
  });
});

it('never covers a phrase of one line, wherever it stands, and is never more than a share of the window', () => {
  const heights = fc.integer({ min: 80, max: 900 });
  fc.assert(
    fc.property(
      heights,
      fc.integer({ min: 240, max: 1200 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (wanted, height, at) => {
        const phrase = { top: at * (height - 24), bottom: at * (height - 24) + 24 };
        const { edge, most } = sheetPlace(wanted, phrase, { left: 0, top: 0, width: 360, height });
        const reach = Math.min(wanted, most);
        expect(reach).toBeLessThanOrEqual(height * 0.6);
        expect(edge === 'bottom' ? height - reach >= phrase.bottom : reach <= phrase.top).toBe(true);
        expect(reach).toBeGreaterThanOrEqual(Math.min(wanted, 180, 0.4 * height));
      },
    ),
  );
});
