import type { Page } from '@playwright/test';
import { kindOf } from '../../lib/dom/mark-kind.ts';
import { COLOURS, LINES } from '../../lib/dom/palette.ts';
import { readForcedColours } from '../in-page-marks.ts';
import { cardOf } from './support/card.ts';
import { type Mark, markOn, marksOf, openMarked } from './support/marks.ts';
import { doneOf } from './support/stored.ts';
import { expect, test } from './support/test.ts';

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` as `1 2 3`. */
const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join(' ');

const isFaint = ({ colour }: Mark) => colour.startsWith('rgba');

const lookOf = (mark: Mark) => `${mark.line} ${channels(mark.colour)}`;

const expectPalette = async (page: Page, ground: 'light' | 'dark') => {
  const looks = Object.entries(COLOURS[ground]).map(
    ([family, colour]) => `${LINES[family as keyof typeof LINES].style} ${colour}`,
  );
  for (const mark of await marksOf(page)) expect(looks).toContain(lookOf(mark));
};

test('each family has its own line, and flags in others’ words are fainter', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const marks = await marksOf(page);
  for (const { exact, lexicon, voice } of report.flags) {
    if (report.flags.filter((other) => other.exact === exact).length > 1) continue;
    const mark = marks.find(({ text }) => text === exact);
    if (!mark) continue; // weaker than what shows
    expect({ exact, line: mark.line }).toEqual({ exact, line: kindOf({ lexicon }).style });
    expect({ exact, faint: isFaint(mark) }).toEqual({ exact, faint: voice !== 'author' });
  }
  expect(new Set(marks.map(({ line }) => line)).size).toBe(5);
});

test('a light page gets the light palette, a dark page the dark one, whatever the system prefers', async ({
  page,
  server,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openMarked(page, server.sample);
  await expectPalette(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMarked(page, server.sample);
  await expectPalette(page, 'dark');
});

test('the card is dark on a dark page', async ({ page, server }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(async () => (await cardOf(page))?.background).toBe('rgb(36, 34, 32)');
});

test('forced colours are those of the reader, and the lines stay', async ({ page, server }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openMarked(page, server.sample);
  const ours = await page.evaluate(readForcedColours);
  const marks = await marksOf(page);
  for (const { colour } of marks) expect(ours).toContain(colour);
  expect(new Set(marks.map(({ line }) => line)).size).toBe(5);
});

test('what is printed is the page alone', async ({ page, server }) => {
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.mouse.move(x, y);
  await expect.poll(() => cardOf(page)).not.toBeNull();
  expect((await marksOf(page)).every(({ isDrawn }) => isDrawn)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect((await marksOf(page)).filter(({ isDrawn }) => isDrawn)).toEqual([]);
  expect((await cardOf(page))?.box).toMatchObject({ width: 0, height: 0 });
});
