import { expect, test } from 'vitest';
import { kindOf } from '../../lib/dom/mark-kind.ts';
import { COLOURS, LINES } from '../../lib/dom/palette.ts';
import { readForcedColours } from '../in-page-marks.ts';
import { openCard } from './support/card.ts';
import { type Mark, marksOf, openMarked } from './support/marks.ts';
import { doneOf, startReader } from './support/reader.ts';

const reader = startReader({ 'layout.css.prefers-color-scheme.content-override': 1 });

/** `rgb(1, 2, 3)` or `rgba(1, 2, 3, 0.5)` as `1 2 3`. */
const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).join(' ');

const lookOf = ({ line, colour }: Mark) => `${line} ${channels(colour)}`;

const looksOn = (ground: 'light' | 'dark') =>
  Object.entries(COLOURS[ground]).map(([family, colour]) => `${LINES[family as keyof typeof LINES].style} ${colour}`);

/** Whether pages are told that the reader’s system is dark. */
const prefersDark = (isDark: boolean) =>
  reader.firefox.chrome.prefer('layout.css.prefers-color-scheme.content-override', isDark ? 0 : 1);

test('each family has its own line, and flags in others’ words are fainter', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const marks = await marksOf(page);
  for (const { exact, lexicon, voice } of report.flags) {
    if (report.flags.filter((other) => other.exact === exact).length > 1) continue;
    const mark = marks.find(({ text }) => text === exact);
    if (!mark) continue; // weaker than what shows
    const look = { exact, line: mark.line, isFaint: mark.colour.startsWith('rgba') };
    expect(look).toEqual({ exact, line: kindOf({ lexicon }).style, isFaint: voice !== 'author' });
  }
});

test('a light page gets the light palette, a dark page and its card the dark one', async () => {
  const { page, server } = reader;
  for (const [ground, background] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(36, 34, 32)'],
  ] as const) {
    await prefersDark(ground === 'dark');
    await openMarked(page, server.sample);
    for (const mark of await marksOf(page)) expect(looksOn(ground)).toContain(lookOf(mark));
    expect((await openCard(page, 'fiasco')).background).toBe(background);
  }
  await prefersDark(false);
});

test('forced colours are those of the reader, and the lines stay', async () => {
  const { firefox, page, server } = reader;
  await firefox.chrome.prefer('browser.display.document_color_use', 2);
  await openMarked(page, server.sample);
  expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  const ours = await page.evaluate(readForcedColours);
  const marks = await marksOf(page);
  for (const { colour } of marks) expect(ours).toContain(colour);
  expect(new Set(marks.map(({ line }) => line)).size).toBe(5);
  await firefox.chrome.prefer('browser.display.document_color_use', 0);
});
