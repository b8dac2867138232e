import type { Page } from '@playwright/test';
import { readDrawing } from '../in-page-marks.ts';
import { message } from '../messages.ts';
import { cardOf } from './support/card.ts';
import { marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { expectAccessible, openOwnPage, storedSettings } from './support/options.ts';
import { expect, test } from './support/test.ts';
import { noticedBy, watchPage } from './support/watch.ts';
import { dispatchCommand } from './support/worker.ts';

/** How much of each mark is drawn: nothing of any while all are hidden. */
const drawnOf = async (page: Page) => (await marksOf(page)).filter(({ isDrawn }) => isDrawn).length;

const drawingOf = (page: Page, phrase: string) => page.evaluate(readDrawing, phrase);

const NOTHING = 'rgba(0, 0, 0, 0)';
const marks = (options: Page) => options.locator('#marks');
const strips = (page: Page) => page.locator('html > [popover][aria-hidden]').count();

test('styles, colours and strength change the marks at once, without a new reading or a change of the page', async ({
  driven,
  page,
  server,
}) => {
  await watchPage(page);
  await openMarked(page, server.sample);
  const before = await phrasesOf(page);
  expect(await drawingOf(page, 'fiasco')).toMatchObject({ line: 'underline', thickness: '2px', background: NOTHING });
  const options = await openOwnPage(driven, 'options');
  await marks(options).getByLabel(message('family.wording'), { exact: true }).selectOption('both');
  await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.background).not.toBe(NOTHING);
  expect(await drawingOf(page, 'fiasco')).toMatchObject({ line: 'underline' });
  await marks(options).getByLabel(message('family.wording'), { exact: true }).selectOption('background');
  await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.line).toBe('none');
  await marks(options).getByLabel(message('family.wording'), { exact: true }).selectOption('line');
  await marks(options).getByText(message('marks.safe'), { exact: true }).click();
  await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.colour).toBe('rgb(224, 94, 0)');
  await expect(options.locator('html')).toHaveAttribute('data-palette', 'safe');
  await marks(options).getByText(message('marks.strong'), { exact: true }).first().click();
  await expect.poll(async () => (await drawingOf(page, 'fiasco'))?.thickness).toBe('3px');
  expect(await noticedBy(page)).toEqual({ mutations: [], shift: 0, violations: [] });
  expect((await phrasesOf(page)).length).toBe(before.length);
});

test('a family of which nothing is drawn opens no card, and is walked through all the same', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const { x, y } = (await marksOf(page)).find(({ text }) => text === 'fiasco')!;
  const options = await openOwnPage(driven, 'options');
  await marks(options).getByLabel(message('family.wording'), { exact: true }).selectOption('none');
  await expect.poll(() => phrasesOf(page)).toEqual(expect.not.arrayContaining(['fiasco']));
  await page.bringToFront();
  await page.mouse.move(x, y);
  await page.mouse.move(2, 2);
  expect(await cardOf(page)).toBeNull();
  await expect
    .poll(async () => {
      await dispatchCommand(driven, 'next-flag');
      return (await cardOf(page))?.label;
    })
    .toContain('Loaded language');
});

test('no more marks than the limit are in view; the rest are ticks, which go with the limit', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  const all = (await phrasesOf(page)).length;
  const size = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  const options = await openOwnPage(driven, 'options');
  expect(await strips(page)).toBe(0);
  await marks(options).getByLabel(message('marks.inView')).selectOption('6');
  await expect.poll(() => strips(page)).toBe(1);
  const tops = (await marksOf(page)).map(({ y }) => y).sort((a, b) => a - b);
  const tall = await page.evaluate(() => innerHeight);
  expect(tops.length).toBeLessThan(all);
  for (const top of tops)
    expect(tops.filter((one) => one >= top && one < top + tall - 30).length).toBeLessThanOrEqual(6);
  expect(
    await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight]),
    'no shift of the layout',
  ).toEqual(size);
  expect(await page.locator('html > [popover]').evaluate((strip) => getComputedStyle(strip).pointerEvents)).toBe(
    'none',
  );
  await marks(options).getByLabel(message('marks.inView')).selectOption('');
  await expect.poll(() => strips(page)).toBe(0);
  expect(await phrasesOf(page)).toHaveLength(all);
});

test('marks are hidden while the key is held, and come back with whatever ends the hold', async ({ page, server }) => {
  await openMarked(page, server.sample);
  await page.bringToFront();
  const all = await drawnOf(page);
  await page.keyboard.down('Control');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.keyboard.up('Control');
  await expect.poll(() => drawnOf(page)).toBe(all);
  await page.keyboard.down('Control');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.keyboard.press('c');
  await expect.poll(() => drawnOf(page), 'a shortcut is none').toBe(all);
  await page.keyboard.up('Control');
  await page.keyboard.down('Control');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('blur')));
  await expect.poll(() => drawnOf(page)).toBe(all);
  await page.keyboard.up('Control');
});

test('no key hides anything where none is chosen', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const all = await drawnOf(page);
  const options = await openOwnPage(driven, 'options');
  await marks(options).getByLabel(message('marks.hideKey')).selectOption('Shift');
  await expect.poll(async () => (await storedSettings(driven)).view?.looks?.hideKey).toBe('Shift');
  await page.bringToFront();
  await page.keyboard.down('Control');
  await page.keyboard.down('Shift'); // with another key it is a shortcut's
  await page.keyboard.up('Control');
  await page.keyboard.up('Shift');
  expect(await drawnOf(page)).toBe(all);
  await page.keyboard.down('Shift');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.keyboard.up('Shift');
  await expect.poll(() => drawnOf(page)).toBe(all);
});

test('the command hides the marks until it is called again, also through a new reading', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.sample);
  await page.bringToFront();
  const all = await drawnOf(page);
  const { x, y } = (await marksOf(page)).find(({ text }) => text === 'fiasco')!;
  await dispatchCommand(driven, 'toggle-marks');
  await expect.poll(() => drawnOf(page)).toBe(0);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  expect(await cardOf(page)).toBeNull();
  await dispatchCommand(driven, 'toggle-marks');
  await expect.poll(() => drawnOf(page)).toBe(all);
});

test('the choices are accessible in every look', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await expect(marks(options)).toBeVisible();
  await expectAccessible(options);
});
