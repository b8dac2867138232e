import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { cardOf } from './support/card.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { openOwnPage } from './support/options.ts';
import { expect, test } from './support/test.ts';
import { dispatchCommand, dispatchMenu } from './support/worker.ts';

const BODY = `<p>The new tax regime begins in May, and a non-extremist group planted saplings.</p>
<p id="split">They had <b>sap</b>lings <i>by the</i> road.</p>`;
const PAGE = articlePage({ loaded: ['fiasco', 'regime'], body: BODY });

/** Selects the first place of some words in the page, across elements too. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    getSelection()!.removeAllRanges();
    document.body.focus();
    if (!(window as unknown as { find(text: string): boolean }).find(wanted)) throw new Error(`no ${wanted}`);
  }, words);

/** Selects words and asks for an item of the menu on them. */
async function ask(driven: Driven, page: Page, item: 'why' | 'flag', words: string): Promise<void> {
  await page.bringToFront();
  await select(page, words);
  await dispatchMenu(driven, page, item, words);
}

/** What the card says once it says this. */
const expectSaid = (page: Page, ...parts: string[]) =>
  expect
    .poll(async () => (await cardOf(page))?.text ?? '')
    .toEqual(expect.stringMatching(new RegExp(parts.map((part) => part.replace(/[.()?“”]/g, '\\$&')).join('.*'), 's')));

test('what is marked is explained by its card', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await ask(driven, page, 'why', 'fiasco');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('Loaded language');
});

test('what is not marked is explained by what the lexicons and the reader make of it', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(PAGE));
  await ask(driven, page, 'why', 'tax regime');
  await expectSaid(page, message('why.title', 'tax regime'), message('why.exception', 'regime', 'tax regime'));
  await ask(driven, page, 'why', 'extremist group');
  await expectSaid(page, message('why.prefix', 'extremist'));
  await ask(driven, page, 'why', 'two hours');
  await expectSaid(page, message('why.unknown'));
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  const options = await openOwnPage(driven, 'options');
  await options.locator('#lexicons').getByLabel(message('terms.search')).fill('fiasco');
  await options.getByLabel(message('terms.mark', 'fiasco'), { exact: true }).selectOption('never');
  await expect.poll(() => phrasesOf(page)).not.toContain('fiasco');
  await ask(driven, page, 'why', 'fiasco');
  await expectSaid(page, message('why.chosen', 'fiasco'));
  await dispatchCommand(driven, 'toggle-marks');
  await ask(driven, page, 'why', 'Veldt regime');
  await expectSaid(page, message('why.allHidden'));
});

test('a selection outside of the article is said to be so, and a press beside the note closes it', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(PAGE.replace('<main>', '<nav><p>Weather and more</p></nav><main>')));
  await ask(driven, page, 'why', 'Weather');
  await expectSaid(page, message('why.outside'));
  await page.mouse.click(5, 5);
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('selected words are flagged from now on, in a lexicon that lists them', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await ask(driven, page, 'flag', 'saplings');
  await expect.poll(async () => (await phrasesOf(page)).filter((text) => text === 'saplings').length).toBe(2);
  await dispatchMenu(driven, page, 'flag', '  saplings ');
  await ask(driven, page, 'flag', 'by the road');
  const options = await openOwnPage(driven, 'options');
  await expect(options.locator('.own-list li')).toHaveCount(1);
  await expect(options.locator('.own-list')).toContainText(message('menu.collection'));
  await expect(options.locator('.own-list')).toContainText('2 terms');
});

test('what can be no term is said, and nothing is kept', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await page.bringToFront();
  await select(page, 'May');
  await dispatchMenu(driven, page, 'flag', 'x'.repeat(101));
  await expectSaid(page, message('why.badWording'));
  await page.keyboard.press('Escape');
  await dispatchMenu(driven, page, 'flag', '…!');
  await expectSaid(page, message('why.badWording'));
  const worker = await driven.worker();
  expect(await worker.evaluate(async () => (await chrome.storage.local.get('own')).own ?? [])).toEqual([]);
});

test('the menu is there, on selected words only, in the reader’s language', async ({ driven }) => {
  const worker = await driven.worker();
  const known = await worker.evaluate(async () => {
    const update = (id: string) =>
      new Promise<string>((done) => {
        chrome.contextMenus.update(id, { visible: true }, () => done(chrome.runtime.lastError?.message ?? 'there'));
      });
    return [await update('why'), await update('flag'), await update('other')];
  });
  expect(known[0]).toBe('there');
  expect(known[1]).toBe('there');
  expect(known[2]).not.toBe('there');
});
