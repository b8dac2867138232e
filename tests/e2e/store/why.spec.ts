import { eventually } from '../../../drive/eventually.ts';
import { message } from '../../messages.ts';
import { articlePage } from '../support/articles.ts';
import { cardOf } from '../support/card.ts';
import { selectText } from '../support/context-menu.ts';
import type { Display } from '../support/display.ts';
import { marksOf, phrasesOf } from '../support/marks.ts';
import { expect, test } from '../support/reader.ts';

/** Below the toolbar, in a window of 1280 × 900. */
const PAGE = { x: 0, y: 150, width: 1280, height: 750 };

/** Presses a key and waits until the screen has changed by it. */
async function pressAndSee(display: Display, key: string): Promise<void> {
  const before = display.pixels(PAGE);
  display.press(key);
  await eventually(`something to be seen of ${key}`, async () => !display.pixels(PAGE).equals(before));
}

test('the menu on selected words has an unread page read and explains them', async ({ reader, server }) => {
  const { page, display } = reader;
  const body = '<p>The tax regime changed in May.</p>';
  await page.goto(server.at('news.example', server.page(articlePage({ loaded: ['fiasco'], body }))));
  expect(await marksOf(page)).toEqual([]);
  await selectText(page, 'regime changed');
  await page.bringToFront();
  // The browser’s own menu takes the keys. Its last entry is the browser’s, the one before it holds ours, why at the top.
  for (const key of ['shift+F10', 'Up', 'Up', 'Right']) await pressAndSee(display, key);
  display.press('Return');
  await expect.poll(async () => (await cardOf(page))?.text).toContain(message('why.letGo.exception'));
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  expect(await reader.origins()).toEqual([]);
});
