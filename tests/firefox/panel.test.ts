import { expect, test } from 'vitest';
import type { FirefoxView } from '../../drive/firefox/view.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { flagAt, NEXT, PREVIOUS } from '../e2e/support/panel.ts';
import { message } from '../messages.ts';
import { clickInCard, openCard } from './support/card.ts';
import { currentOf, openMarked, phrasesOf } from './support/marks.ts';
import { clickSwitch } from './support/popup.ts';
import { doneOf, startReader } from './support/reader.ts';
import { shownTexts } from './support/shown.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader();

const listed = (sidebar: FirefoxView): Promise<string[]> =>
  sidebar.evaluate(() => [...document.querySelectorAll('.flag .marked')].map(({ textContent }) => textContent ?? ''));

test('the sidebar opens by the button in the popup and lists every shown flag in reading order', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const sidebar = await openSidebar(reader);
  await expect.poll(() => listed(sidebar)).toEqual(shownTexts(report));
});

test('a click on a flag goes to it on the page, and so do the buttons and keys for the next and the last', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const texts = shownTexts((await doneOf(reader)).report);
  const sidebar = await openSidebar(reader);
  const arrivesAt = (place: number) => expect.poll(() => currentOf(page)).toEqual([texts[place]]);
  await sidebar.click(flagAt(3));
  await arrivesAt(2);
  await sidebar.click(NEXT);
  await arrivesAt(3);
  await sidebar.click(PREVIOUS);
  await arrivesAt(2);
  await sidebar.click(flagAt(1));
  await arrivesAt(0);
  await sidebar.press('j');
  await arrivesAt(1);
  await sidebar.press('ArrowUp');
  await arrivesAt(0);
});

test('the sidebar follows switches that are turned in the popup', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const sidebar = await openSidebar(reader);
  const popup = await firefox.chrome.openPopup();
  await clickSwitch(popup, 'Loaded language');
  await expect.poll(() => listed(sidebar)).toEqual(shownTexts(report, { ...DEFAULT_VIEW, off: ['loaded-language'] }));
  await popup.close();
});

test('the sidebar follows the active tab', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.page(articlePage({ title: 'First of two', loaded: ['fiasco'] })));
  const sidebar = await openSidebar(reader);
  const isTitled = (title: string) =>
    sidebar.until((wanted) => document.querySelector('h1')?.textContent === wanted, title);
  await isTitled('First of two');
  const other = await firefox.newPage();
  await openMarked(other, server.page(articlePage({ title: 'Second of two', loaded: ['regime'] })));
  await isTitled('Second of two');
  await other.close();
  await page.bringToFront();
  await isTitled('First of two');
});

test('the sidebar tells of a page without an article', async () => {
  const { page, server } = reader;
  await page.goto(server.fixture('front-page'));
  const sidebar = await openSidebar(reader);
  const title = message('problem.noArticle.title');
  await sidebar.until((wanted) => document.querySelector('.message h1')?.textContent === wanted, title);
});

/** Longer than a window, with a flag at either end. */
const LONG = articlePage({
  title: 'Long',
  loaded: ['infuriated'],
  length: 10,
  body: '<p>The sale became a fiasco.</p><p>The last word on it is betrayal.</p>',
});

test('a filter shows one family or one lexicon only, and the order can be by kind', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const of = (...ids: readonly string[]) =>
    shownFlags(report, DEFAULT_VIEW).flatMap(({ lexicon, exact }) => (ids.includes(lexicon) ? [exact] : []));
  const sidebar = await openSidebar(reader);
  const chip = async (name: string) => {
    await sidebar.until((wanted) => {
      const chips = [...document.querySelectorAll('.chip')];
      for (const one of chips) one.classList.toggle('wanted', one.textContent?.startsWith(wanted));
      return document.querySelector('.chip.wanted') !== null;
    }, name);
    await sidebar.click('.chip.wanted');
  };
  await chip(message('familyShort.voice'));
  await expect.poll(() => listed(sidebar)).toEqual(of('scare-quotes', 'doubt', 'editorializing'));
  await chip('Editorial');
  await expect.poll(() => listed(sidebar)).toEqual(of('editorializing'));
  await chip(message('flags.all'));
  await expect.poll(() => listed(sidebar)).toEqual(shownTexts(report));
  await sidebar.evaluate(() => {
    const field = document.querySelector('select')!;
    field.value = 'lexicon';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const kinds = new Set(shownFlags(report, DEFAULT_VIEW).map(({ lexicon }) => lexicon));
  await sidebar.until((count) => document.querySelectorAll('.group h3').length === count, kinds.size);
});

test('a flag whose words have gone from the page is said to be gone', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(LONG));
  const sidebar = await openSidebar(reader);
  const place = (await listed(sidebar)).indexOf('fiasco') + 1;
  await page.evaluate(() =>
    [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('fiasco'))?.remove(),
  );
  await sidebar.click(flagAt(place));
  const isSaid = (text: string) => document.querySelector('.panel > [role=status]')?.textContent === text;
  await sidebar.until(isSaid, message('flags.gone'));
});

test('list and strip follow the page as it scrolls, and the strip leads to a place on it', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(LONG));
  const sidebar = await openSidebar(reader);
  const inView = () =>
    sidebar.evaluate(() => [...document.querySelectorAll('.flag.in-view .marked')].map((one) => one.textContent));
  await sidebar.until(() => document.querySelector('.strip-place') !== null);
  expect(await inView()).toEqual([]);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(inView).toContain('betrayal');
  await sidebar.evaluate(() => document.querySelector<HTMLElement>('.strip')!.focus());
  await sidebar.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(400);
  await expect.poll(inView).not.toContain('betrayal');
});

test('what was dismissed in the card is listed in the sidebar and can be taken back', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  const before = await phrasesOf(page);
  const sidebar = await openSidebar(reader);
  await openCard(page, 'fiasco');
  await clickInCard(page, message('card.here'));
  await expect.poll(() => listed(sidebar)).toEqual(['infuriated']);
  await sidebar.click('.dismissed summary');
  const undo = await sidebar.evaluate(() => document.querySelector('.dismissed button')?.getAttribute('aria-label'));
  expect(undo).toBe(message('dismissed.undoThis', 'fiasco'));
  await sidebar.click('.dismissed button');
  await expect.poll(() => phrasesOf(page)).toEqual(before);
});

test('the parts of the report stand below the flags, folded', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const sidebar = await openSidebar(reader);
  const folds = await sidebar.evaluate(() =>
    [...document.querySelectorAll('.panel-report > details > summary')].map((one) => one.textContent),
  );
  expect(folds).toEqual(
    expect.arrayContaining(['devices', 'speakers', 'frames', 'score'].map((id) => message(`${id}.heading`))),
  );
  expect(await sidebar.evaluate(() => document.querySelectorAll('.panel-report details[open]').length)).toBe(0);
  await sidebar.click('#devices > summary');
  await sidebar.until(() => document.querySelector('#devices .device')?.checkVisibility());
});
