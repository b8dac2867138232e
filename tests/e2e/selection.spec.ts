import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { cardOf, clickInCard } from './support/card.ts';
import { dispatchMenu, selectText } from './support/context-menu.ts';
import { askAsContentScript } from './support/isolated.ts';
import { currentOf, openMarked, phrasesOf } from './support/marks.ts';
import { openOwnPage } from './support/options.ts';
import { expect, test } from './support/test.ts';
import { dispatchCommand, killWorker } from './support/worker.ts';

const BODY = `<p>The new tax regime begins in May, and a non-extremist group planted saplings.</p>
<p id="split">They had <b>sap</b>lings <i>by the</i> road. The “Harbour Act” passed. It was acrimonious.</p>`;
const PAGE = articlePage({ loaded: ['fiasco', 'regime'], body: BODY });

/** Selects words and asks for an item of the menu on them. */
async function ask(driven: Driven, page: Page, item: 'why' | 'flag', words: string): Promise<void> {
  await page.bringToFront();
  await selectText(page, words);
  await dispatchMenu(driven, page, item, words);
}

/** What card or note say, once they say all of this in this order. */
async function expectSaid(page: Page, ...parts: string[]) {
  const wanted = new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'), 's');
  await expect.poll(async () => (await cardOf(page))?.text ?? '').toMatch(wanted);
  return (await cardOf(page))!;
}

/** Asks why, and gives what is said as soon as it says this. */
async function askWhy(driven: Driven, page: Page, words: string, ...parts: string[]) {
  await ask(driven, page, 'why', words);
  return expectSaid(page, ...parts);
}

test('what is marked is explained by its card', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const card = await askWhy(driven, page, 'fiasco', 'Loaded language', 'fiasco');
  expect(card.buttons.map(({ name }) => name)).toContain(message('card.never'));
  expect(await currentOf(page)).toEqual(['fiasco']);
});

test('what is not marked is explained beside the words, by keyboard too', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const note = await askWhy(driven, page, 'regime begins', 'tax regime', message('why.letGo.exception'));
  expect(note.text).toContain(message('why.rest'));
  expect(note).toMatchObject({ role: 'dialog', label: message('why.label'), isInTopLayer: true });
  const words = await page.evaluate(() => getSelection()!.getRangeAt(0).getBoundingClientRect().toJSON());
  const isAbove = note.box.y + note.box.height <= words.top;
  expect(isAbove || note.box.y >= words.bottom, 'the note stands beside the words, not over them').toBe(true);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await cardOf(page))?.focused).toBe(message('why.close'));
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  await askWhy(driven, page, '“Harbour Act”', message('why.quote'));
  await clickInCard(page, message('why.close'));
  await expect.poll(() => cardOf(page)).toBeNull();
  await askWhy(driven, page, 'extremist group', message('why.letGo.otherWord'));
  await askWhy(driven, page, 'two hours', message('why.unknown'));
});

test('several words are answered in their order', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await askWhy(driven, page, 'road. The “Harbour Act” passed. It was acrimonious', '“Harbour Act”', 'acrimonious');
});

test('what the reader has chosen is told as the reason', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const shownAt = message('why.hiding.sensitivity', '0.40', message('sensitivity.thorough'));
  await askWhy(driven, page, 'acrimonious', message('why.hidden'), 'acrimonious', shownAt);
  const options = await openOwnPage(driven, 'options');
  await options.locator('#lexicons').getByLabel(message('terms.search')).fill('fiasco');
  await options.getByLabel(message('terms.mark', 'fiasco'), { exact: true }).selectOption('never');
  await expect.poll(() => phrasesOf(page)).not.toContain('fiasco');
  await askWhy(driven, page, 'fiasco', message('why.hiding.never'));
  await dispatchCommand(driven, 'toggle-marks');
  await askWhy(driven, page, 'Veldt regime', message('why.hiding.allHidden'));
});

test('a selection outside of the article is said to be so, and a press beside the note closes it', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(PAGE.replace('<main>', '<nav><p>Weather and more</p></nav><main>')));
  await askWhy(driven, page, 'Weather', message('why.problem.outside'));
  await page.mouse.click(5, 5);
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('a page that is no article says so', async ({ driven, page, server }) => {
  await page.goto(server.fixture('front-page'));
  const word = await page.evaluate(() => document.querySelector('a')!.textContent!.trim().split(' ')[0]!);
  await askWhy(driven, page, word, message('problem.noArticle.say'));
});

test('it is answered after the worker was stopped, and nothing is painted anew', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const before = await phrasesOf(page);
  await killWorker(driven);
  await page.reload();
  await expect.poll(() => phrasesOf(page)).toEqual(before);
  await askWhy(driven, page, 'regime begins', 'tax regime');
  expect(await phrasesOf(page)).toEqual(before);
});

test('the page is not changed but for the note, and no script of it can look inside', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(PAGE));
  const html = () => page.evaluate(() => document.body.outerHTML);
  const before = await html();
  await askWhy(driven, page, 'regime begins', 'tax regime');
  expect(await html()).toBe(before);
  const seen = await page.evaluate(() => [...document.documentElement.children].map((one) => one.shadowRoot));
  expect(seen.filter(Boolean)).toEqual([]);
});

test('a question with another text than was asked about is refused', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const send = await askAsContentScript(driven, page);
  const article = plainArticle('A fiasco.', { url: page.url() });
  const why = (change: object, selection = { start: 2, end: 8 }) =>
    send('why', { article: { ...article, ...change }, selection });
  expect(await why({})).toContain('"kind":"flag"');
  expect(await why({}, { start: 2, end: 80 })).toMatch(/^refused/);
  expect(await why({}, { start: 8, end: 2 })).toMatch(/^refused/);
  expect(await why({ url: 'https://other.example/' })).toMatch(/^refused.*another site/);
  expect(await why({ more: 1 })).toMatch(/^refused/);
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

test('words of another language are flagged in articles of that language', async ({ driven, page, server }) => {
  await openMarked(page, server.fixture('german'));
  const before = await phrasesOf(page);
  await ask(driven, page, 'flag', 'Hafen');
  await expect.poll(async () => (await phrasesOf(page)).includes('Hafen')).toBe(true);
  expect((await phrasesOf(page)).filter((text) => text !== 'Hafen')).toEqual(before);
  const options = await openOwnPage(driven, 'options');
  await expect(options.locator('.own-list')).toContainText(`${message('menu.collection')} (German)`);
  await options.getByRole('button', { name: message('own.edit') }).click();
  await expect(options.getByLabel(message('own.language'))).toHaveValue('de');
  await askWhy(driven, page, 'Hafen', `${message('menu.collection')} (German)`, message('menu.reason'));
});

test('what can be no term is said, and nothing is kept', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await page.bringToFront();
  await selectText(page, 'May');
  await dispatchMenu(driven, page, 'flag', 'x'.repeat(101));
  await expectSaid(page, message('why.problem.badWording'));
  await page.keyboard.press('Escape');
  await dispatchMenu(driven, page, 'flag', '…!');
  await expectSaid(page, message('why.problem.badWording'));
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
