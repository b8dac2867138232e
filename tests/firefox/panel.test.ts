import { expect, test } from 'vitest';
import type { FirefoxView } from '../../drive/firefox/view.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { flagAt, NEXT, PREVIOUS } from '../e2e/support/panel.ts';
import { message } from '../messages.ts';
import { currentOf, openMarked } from './support/marks.ts';
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
