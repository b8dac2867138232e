import type { Page } from '@playwright/test';
import { markWith } from '../in-page-marks.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { type CardView, cardOf } from './support/card.ts';
import { markOn, marksOf, openMarked } from './support/marks.ts';
import { expect, test } from './support/test.ts';
import { seenOf, swipe, zoomIn } from './support/touch.ts';
import { noticedBy, watchPage } from './support/watch.ts';

/** A phone held upright. */
const PHONE = { width: 360, height: 740 };
const LINKED = '<p>Read how the mill <a href="/landed">became a fiasco</a> that nobody had foreseen.</p>';
const HEAD = '<meta name="viewport" content="width=device-width"><style>body { margin: 0 0 900px }</style>';

test.use({ device: { hasTouch: true } });
test.beforeEach(async ({ page }) => page.setViewportSize(PHONE));

const article = (more = '') => articlePage({ loaded: ['fiasco', 'infuriated'], head: HEAD, body: more, length: 3 });

/** Scrolls until the first mark with this text stands at this height of the window, in CSS pixels. */
async function bringMark(page: Page, text: string, height: number) {
  const { y } = await markOn(page, text);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - height);
  return markWith(text, await marksOf(page));
}

/** Taps the first mark with this text at this height of the window, and gives the sheet that it opens. */
async function tapMark(page: Page, text: string, height = 200): Promise<CardView> {
  const { x, y } = await bringMark(page, text, height);
  await page.touchscreen.tap(x, y);
  await expect.poll(async () => (await cardOf(page))?.text).toContain(text);
  await expect.poll(async () => (await cardOf(page))?.isMoving).toBe(false);
  return (await cardOf(page))!;
}

test('a tap opens the card as a sheet along the bottom, as wide as the screen, with buttons for fingers', async ({
  page,
  server,
}) => {
  await openMarked(page, server.page(article()));
  const { box, buttons, isInTopLayer, role } = await tapMark(page, 'infuriated');
  expect({ isInTopLayer, role }).toEqual({ isInTopLayer: true, role: 'dialog' });
  expect(box).toMatchObject({ x: 0, width: PHONE.width });
  expect(box.y + box.height).toBeCloseTo(PHONE.height, 0);
  expect(box.height).toBeLessThanOrEqual(0.6 * PHONE.height);
  expect(buttons.map(({ name }) => name)).toEqual(['×', message('card.here'), message('card.never')]);
  for (const { height } of buttons) expect(height).toBeGreaterThanOrEqual(44);
});

test('the sheet covers the tapped words nowhere on the screen', async ({ page, server }) => {
  await openMarked(page, server.page(article()));
  for (const height of [30, 250, 400, 520, 600, 700]) {
    const { box } = await tapMark(page, 'infuriated', height);
    const { y } = markWith('infuriated', await marksOf(page));
    expect(y).toBeCloseTo(height, 0);
    expect(box.y > y + 8 || box.y + box.height < y - 8, `beside the words at ${height}`).toBe(true);
    expect(box.height).toBeGreaterThanOrEqual(180);
    await page.keyboard.press('Escape');
    await expect.poll(() => cardOf(page)).toBeNull();
  }
});

test('the close button, a tap beside it and a swipe put the sheet away, and leave nothing behind', async ({
  page,
  server,
}) => {
  await openMarked(page, server.page(article('<button>Listen</button>')));
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const ways: Record<string, (card: CardView) => Promise<unknown>> = {
    'the button': ({ buttons: [close] }) => page.touchscreen.tap(close!.x, close!.y),
    'a tap on the page': () => page.touchscreen.tap(5, 20),
    'a swipe': ({ box }) => swipe(page, { x: 100, y: box.y + 20 }, { x: 110, y: box.y + 160 }),
  };
  for (const [way, put] of Object.entries(ways)) {
    await put(await tapMark(page, 'infuriated'));
    await expect.poll(() => cardOf(page), { message: way }).toBeNull();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  }
});

test('a tap on a button of the page works and puts the sheet away', async ({ page, server }) => {
  await openMarked(page, server.page(article('<button onclick="this.textContent = 1 + +this.textContent">0</button>')));
  await bringMark(page, 'infuriated', 150);
  await tapMark(page, 'infuriated', 150);
  await page.locator('main button').tap();
  await expect(page.locator('main button')).toHaveText('1');
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('a swipe that stops short leaves the sheet where it was, and the page too', async ({ page, server }) => {
  await openMarked(page, server.page(article()));
  const { box } = await tapMark(page, 'infuriated');
  const before = await page.evaluate(() => scrollY);
  await swipe(page, { x: 100, y: box.y + 20 }, { x: 100, y: box.y + 60 });
  await expect.poll(async () => (await cardOf(page))?.box.y).toBeCloseTo(box.y, 0);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('the sheet stays along the bottom of what is seen while two fingers zoom', async ({ page, server }) => {
  await openMarked(page, server.page(article()));
  await tapMark(page, 'infuriated', 60);
  await zoomIn(page, 2);
  const seen = await seenOf(page);
  expect(seen.width).toBeLessThan(0.6 * PHONE.width);
  await expect
    .poll(async () => {
      const { x, y, width, height } = (await cardOf(page))!.box;
      return { left: Math.round(x), width: Math.round(width), bottom: Math.round(y + height) };
    })
    .toEqual({ left: Math.round(seen.left), width: Math.round(seen.width), bottom: Math.round(seen.bottom) });
});

test('nothing of the page is moved or changed, and a marked link is followed', async ({ page, server }) => {
  await watchPage(page);
  const landing = server.page('<!doctype html><title>Landed</title>');
  await openMarked(page, server.page(article(LINKED.replace('/landed', landing))));
  const scroll = await bringMark(page, 'infuriated', 600).then(() => page.evaluate(() => scrollY));
  const card = await tapMark(page, 'infuriated', 600);
  expect(await page.evaluate(() => scrollY)).toBe(scroll);
  await page.touchscreen.tap(card.buttons[0]!.x, card.buttons[0]!.y);
  await expect.poll(() => cardOf(page)).toBeNull();
  const { mutations, shift } = await noticedBy(page);
  expect({ mutations, shift }).toEqual({ mutations: ['childList HTML', 'childList HTML'], shift: 0 });
  await page.locator('main a').tap();
  await page.waitForURL(landing);
});

test.describe('with less motion asked for', () => {
  test.use({ device: { hasTouch: true, reducedMotion: 'reduce' } });

  test('the sheet is there at once', async ({ page, server }) => {
    await openMarked(page, server.page(article()));
    const { motion } = await tapMark(page, 'infuriated');
    expect(motion).toBe('none 0s');
  });
});
