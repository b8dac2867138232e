import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import type { FirefoxView } from '../../drive/firefox/view.ts';
import type { PracticeRecord } from '../../lib/browser/practice.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { findWords } from '../in-page-marks.ts';
import { expectSound } from './support/axe.ts';
import { marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { badgeOf, startReader, storedIn } from './support/reader.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader();

const PAGE = articlePage({ loaded: ['fiasco', 'infuriated', 'regime'] });
const START = '.exercise .fold-body .buttons .button';
const MAIN = '.exercise .button.main';

const shows = (view: FirefoxView, selector: string) =>
  view.until((wanted) => document.querySelector(wanted) !== null, selector);

async function begin(): Promise<FirefoxView> {
  const sidebar = await openSidebar(reader);
  await shows(sidebar, 'details.exercise');
  await sidebar.evaluate(() => {
    document.querySelector<HTMLDetailsElement>('details.exercise')!.open = true;
  });
  await sidebar.click(START);
  await shows(sidebar, MAIN);
  return sidebar;
}

/** Drags over the first place of some words, as a reader selects them. */
async function drag(page: FirefoxPage, words: string): Promise<void> {
  const { left, right, y } = await page.evaluate(findWords, words);
  await page.drag({ x: left + 1, y }, { x: right - 1, y });
}

/** What is marked, as it is drawn. */
const drawn = async (page: FirefoxPage) =>
  (await marksOf(page))
    .filter(({ isDrawn }) => isDrawn)
    .map(({ text }) => text)
    .sort();

/** The three lists of the comparison. */
const lists = (sidebar: FirefoxView) =>
  sidebar.evaluate(() =>
    [...document.querySelectorAll('.exercise-part')].map((part) =>
      [...part.querySelectorAll('mark')].map(({ textContent }) => textContent).sort(),
    ),
  );

const kept = async () => (await storedIn<PracticeRecord>(reader, 'practice'))?.results ?? [];

test('marks are hidden, the reader marks, and both are laid side by side', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  const all = await phrasesOf(page);
  const sidebar = await begin();
  await expect.poll(() => drawn(page)).toEqual([]);
  await expect.poll(() => badgeOf(reader)).toBe('');
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  await drag(page, 'two hour'); // a word is taken whole
  await expect.poll(() => drawn(page)).toEqual(['fiasco', 'two hours']);
  await drag(page, 'infuriated');
  await expect.poll(() => drawn(page)).toEqual(['fiasco', 'infuriated', 'two hours']);
  await drag(page, 'infuriated');
  await expect.poll(() => drawn(page)).toEqual(['fiasco', 'two hours']);
  await page.moveTo(2, 2); // a pointer on words that are marked again would open their card
  await sidebar.click(MAIN);
  await shows(sidebar, '.exercise-part');
  expect(await lists(sidebar)).toEqual([['fiasco'], ['two hours'], all.filter((text) => text !== 'fiasco')]);
  await expect.poll(() => badgeOf(reader)).toBe(String(all.length));
  await sidebar.click(MAIN);
  await expect.poll(() => drawn(page)).toEqual(all);
  expect(await kept()).toEqual([]);
});

test('words are marked by the keyboard too, and a click takes a mark away', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  await begin();
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  const { x, y } = (await marksOf(page)).find(({ text, isDrawn }) => text === 'fiasco' && isDrawn)!;
  await page.clickAt(x, y);
  await expect.poll(() => drawn(page)).toEqual([]);
  await page.evaluate(() => getSelection()!.modify('move', 'backward', 'word'));
  await page.hold('Shift');
  await page.evaluate(() => getSelection()!.modify('extend', 'forward', 'word'));
  await page.letGo('Shift');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
});

test('axe finds nothing to complain about in any stage of it', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  const sidebar = await begin();
  await expectSound(reader, sidebar);
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  await sidebar.click(MAIN);
  await shows(sidebar, '.exercise-part');
  await expectSound(reader, sidebar);
});

test('it begins from the popup too, which tells nothing meanwhile and can end it', async () => {
  const { page, server, firefox } = reader;
  await openMarked(page, server.page(PAGE));
  const popup = await firefox.chrome.openPopup();
  await popup.click('.practise');
  const sidebar = await firefox.chrome.sidebar();
  await shows(sidebar, MAIN);
  await expect.poll(() => drawn(page)).toEqual([]);
  const again = await firefox.chrome.openPopup();
  await shows(again, '.end-practice');
  expect(await again.evaluate(() => document.querySelectorAll('.summary, .strip, .family, .phrase').length)).toBe(0);
  await again.click('.end-practice');
  await shows(sidebar, '.flag');
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
  await again.close();
});

test('results are kept only when they are asked for, and deleted in one step', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  const sidebar = await openSidebar(reader);
  await sidebar.click('.exercise > summary');
  await sidebar.click('.exercise [role=switch]');
  await shows(sidebar, '.exercise [role=switch][aria-checked=true]');
  await sidebar.click(START);
  await shows(sidebar, MAIN);
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  await sidebar.click(MAIN);
  await expect.poll(kept).toMatchObject([{ host: '127.0.0.1', both: 1, onlyReader: 0 }]);
  await shows(sidebar, '.exercise-part');
  await sidebar.click(MAIN);
  await shows(sidebar, '.exercise > summary');
  await sidebar.click('.exercise > summary');
  await sidebar.click('.exercise-results .button');
  await expect.poll(kept).toEqual([]);
});

test('a practice ends with its page, and says so', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  const sidebar = await begin();
  await page.evaluate(() => {
    document.querySelector('article')!.innerHTML =
      `<h1>Another article</h1>${'<p>The Veldt regime signed the contract in March, and the town will pay for it for years.</p>'.repeat(8)}`;
    history.pushState(null, '', '/other');
  });
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
  await sidebar.until(() => document.body.textContent?.includes('Another article'));
  await sidebar.until(() => !document.querySelector('.exercise .button.main'));
});
