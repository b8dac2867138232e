import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import { readDrawing } from '../in-page-marks.ts';
import { message } from '../messages.ts';
import { cardOf } from './support/card.ts';
import { clickNamed, select } from './support/click.ts';
import { markOn, marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { fieldOf, withOwnPage } from './support/own-page.ts';
import { settingsOf, startReader } from './support/reader.ts';

const reader = startReader();

const NOTHING = 'rgba(0, 0, 0, 0)';
const drawingOf = (page: FirefoxPage, phrase: string) => page.evaluate(readDrawing, phrase);
/** How many marks are drawn: none while all are hidden. */
const drawnOf = async (page: FirefoxPage) => (await marksOf(page)).filter(({ isDrawn }) => isDrawn).length;
const strips = (page: FirefoxPage) =>
  page.evaluate(() => document.querySelectorAll('html > [popover][aria-hidden]').length);
const inOptions = (work: (tab: FirefoxPage) => Promise<void>) => withOwnPage(reader, 'options', work);
const choose = async (tab: FirefoxPage, label: string, value: string) => select(tab, await fieldOf(tab, label), value);

test('styles, colours and strength change the marks at once', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const before = await phrasesOf(page);
  const html = await page.evaluate(() => document.documentElement.outerHTML);
  expect(await drawingOf(page, 'fiasco')).toMatchObject({ line: 'underline', thickness: '2px', background: NOTHING });
  await inOptions(async (tab) => {
    await choose(tab, message('family.wording'), 'both');
    await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.background).not.toBe(NOTHING);
    await choose(tab, message('family.wording'), 'background');
    await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.line).toBe('none');
    await choose(tab, message('family.wording'), 'line');
    await clickNamed(tab, '#marks label', message('marks.safe'));
    await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.colour).toBe('rgb(224, 94, 0)');
    await clickNamed(tab, '#marks label', message('marks.strong'));
    await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.thickness).toBe('3px');
  });
  expect(await phrasesOf(page)).toEqual(before);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
});

test('a family of which nothing is drawn opens no card', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await inOptions(async (tab) => {
    await choose(tab, message('family.wording'), 'none');
    await expect.poll(() => phrasesOf(page)).not.toContain('fiasco');
  });
  await page.bringToFront();
  await page.moveTo(x, y);
  await page.moveTo(2, 2);
  expect(await cardOf(page)).toBeNull();
});

test('no more marks than the limit are in view; the rest are ticks, which go with the limit', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const all = (await phrasesOf(page)).length;
  expect(await strips(page)).toBe(0);
  await inOptions(async (tab) => {
    await choose(tab, message('marks.inView'), '6');
    await expect.poll(() => strips(page)).toBe(1);
    const tops = (await marksOf(page)).map(({ y }) => y);
    const tall = await page.evaluate(() => innerHeight);
    expect(tops.length).toBeLessThan(all);
    for (const top of tops)
      expect(tops.filter((one) => one >= top && one < top + tall - 30).length).toBeLessThanOrEqual(6);
    await choose(tab, message('marks.inView'), '');
    await expect.poll(() => strips(page)).toBe(0);
  });
  expect(await phrasesOf(page)).toHaveLength(all);
});

test('marks are hidden while the key is held', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const all = await drawnOf(page);
  await page.hold('Control');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.letGo('Control');
  await expect.poll(() => drawnOf(page)).toBe(all);
  await inOptions(async (tab) => {
    await choose(tab, message('marks.hideKey'), 'Shift');
    await expect.poll(async () => (await settingsOf(reader)).view?.looks?.hideKey).toBe('Shift');
  });
  await page.bringToFront();
  await page.hold('Shift');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.letGo('Shift');
  await expect.poll(() => drawnOf(page)).toBe(all);
});

test('the shortcut hides the marks until it is pressed again', async () => {
  const { page, server, firefox } = reader;
  await openMarked(page, server.sample);
  const all = await drawnOf(page);
  const { x, y } = await markOn(page, 'fiasco');
  await firefox.chrome.pressAltShift('Q');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.moveTo(x, y);
  await page.moveTo(x + 1, y);
  expect(await cardOf(page)).toBeNull();
  await firefox.chrome.pressAltShift('Q');
  await expect.poll(() => drawnOf(page)).toBe(all);
});
