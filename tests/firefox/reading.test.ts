/*
 * What the driver of Firefox does not allow, here and in the files beside: the gesture of the toolbar button is given by
 * what its shortcut calls; no window is narrower than the least that Firefox allows; forced colours are set for
 * pages, not for popup and sidebar; consoles tell of errors that nobody caught,
 * not of those that a page writes by itself.
 */
import { expect, test } from 'vitest';
import { COLOURS, LINES } from '../../lib/dom/palette.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { cardOf, clickInCard, openCard } from './support/card.ts';
import { currentOf, expectShown, marked, markOn, marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { activeTab, badgeOf, doneOf, settingsOf, startReader } from './support/reader.ts';
import { shownTexts } from './support/shown.ts';

const reader = startReader({ 'layout.css.prefers-color-scheme.content-override': 1 });

test('the sample article is read, and its flags are marked over the right words', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  expect(report.flags.length).toBeGreaterThan(20);
  expect(await phrasesOf(page)).toEqual(shownTexts(report).sort());
  await expectShown(reader);
});

test('each mark has the line and the colour of its family', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const styles = new Set(Object.values(LINES).map(({ style }) => style as string));
  const marks = await marksOf(page);
  expect(marks.filter(({ line }) => !styles.has(line))).toEqual([]);
  expect(new Set(marks.map(({ line }) => line)).size).toBe(styles.size);
  const colours = Object.values(COLOURS.light).map((colour) => `rgb(${colour.split(' ').join(', ')})`);
  expect(colours).toContain(marks.find(({ text }) => text === 'fiasco')?.colour);
});

test('nothing in the page is changed by reading and marking', async () => {
  const { page, server } = reader;
  const html = articlePage({ loaded: ['fiasco', 'regime'] });
  await openMarked(page, server.page(html));
  const [now, served] = await page.evaluate(
    (source) => [
      document.documentElement.outerHTML,
      new DOMParser().parseFromString(source, 'text/html').documentElement.outerHTML,
    ],
    html,
  );
  expect(now).toBe(served);
});

test('the card opens where the pointer rests, with its three buttons, and Escape closes it', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const card = await openCard(page, 'fiasco');
  expect(card).toMatchObject({ role: 'dialog', isInTopLayer: true });
  expect(card.buttons.map(({ name }) => name)).toEqual(
    ['here', 'site', 'never'].map((scope) => message(`card.${scope}`)),
  );
  expect(await currentOf(page)).toEqual(['fiasco']);
  const { y } = await markOn(page, 'fiasco');
  expect(card.box.top > y || card.box.bottom < y, 'not over the phrase').toBe(true);
  await page.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('the page cannot look into the card', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  await openCard(page, 'fiasco');
  const [root, html] = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild!;
    return [host.shadowRoot, host.outerHTML];
  });
  expect(root).toBeNull();
  expect(html).not.toMatch(/fiasco|framelight|loaded/i);
});

test('“not here” takes one mark away at once, and it stays away', async () => {
  const { page, server } = reader;
  const body = '<p>Nobody in the town had called it a fiasco before the sale.</p>';
  const url = server.page(articlePage({ loaded: ['fiasco', 'infuriated', 'regime'], body }));
  await openMarked(page, url);
  const before = await phrasesOf(page);
  expect(before.filter((text) => text === 'fiasco')).toHaveLength(2);
  await openCard(page, 'fiasco');
  await clickInCard(page, message('card.here'));
  await expect.poll(() => cardOf(page)).toBeNull();
  const after = before.toSpliced(before.indexOf('fiasco'), 1);
  await expect.poll(() => phrasesOf(page)).toEqual(after);
  await expect.poll(async () => (await settingsOf(reader)).view?.dismissed).toMatchObject([{ url, exact: 'fiasco' }]);
  await page.reload();
  await marked(page);
  await expect.poll(() => phrasesOf(page)).toEqual(after);
});

test('“never” takes a term away on every page', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  await openCard(page, 'fiasco');
  await clickInCard(page, message('card.never'));
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime']);
  await openMarked(page, server.page(articlePage({ title: 'Other', loaded: ['fiasco', 'infuriated'] })));
  expect(await phrasesOf(page)).toEqual(['infuriated']);
});

test('“never on this site” hides a term on the pages of the site', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  await openCard(page, 'fiasco');
  await clickInCard(page, message('card.site'));
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  expect((await settingsOf(reader)).view?.never).toMatchObject([{ wording: 'fiasco', host: '127.0.0.1' }]);
  await openMarked(page, server.page(articlePage({ title: 'Other', loaded: ['fiasco', 'infuriated'] })));
  expect(await phrasesOf(page)).toEqual(['infuriated']);
});

test('a finger that taps a mark opens the card as a sheet at the foot of the window', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { x, y } = await markOn(page, 'fiasco');
  await page.tapAt(x, y);
  await expect.poll(async () => (await cardOf(page))?.text ?? '').toContain('fiasco');
  const height = await page.evaluate(() => visualViewport!.height); // innerHeight is rounded
  await expect.poll(async () => (await cardOf(page))?.box.bottom).toBeCloseTo(height, 0);
});

test('the keys for the next and the previous flag walk through the page', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated', 'regime'] })));
  for (const [letter, word] of [
    ['J', 'fiasco'],
    ['J', 'infuriated'],
    ['K', 'fiasco'],
  ] as const) {
    await firefox.chrome.pressAltShift(letter);
    await expect.poll(async () => (await cardOf(page))?.text ?? '').toContain(word);
  }
});

test('the badge shows the count in a neutral colour, and 0 where nothing is loaded', async () => {
  const { desk, page, server } = reader;
  await openMarked(page, server.sample);
  await expectShown(reader);
  const tabId = await activeTab(reader);
  const [red = 0, green = 0, blue = 0] = await desk.evaluate(
    (id) => browser.action.getBadgeBackgroundColor({ tabId: id }),
    tabId,
  );
  expect(Math.max(red, green, blue) - Math.min(red, green, blue), 'no hue').toBeLessThan(20);
  await page.goto(server.page(articlePage()));
  await expect.poll(() => badgeOf(reader)).toBe('0');
  expect(await marksOf(page)).toEqual([]);
});

test('a page that is left takes its report along', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  await openMarked(page, server.page(articlePage({ title: 'Second', loaded: ['fiasco'] })));
  expect((await doneOf(reader)).report.title).toBe('Second');
  expect(await phrasesOf(page)).toEqual(['fiasco']);
});

test('a way to another part of the same page keeps its report and its marks', async () => {
  const { page, server } = reader;
  const body = '<p><a id="to" href="#end">To the end</a></p><p id="end">The end.</p>';
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], body })));
  const before = await doneOf(reader);
  await page.click('#to');
  await page.until(() => location.hash === '#end');
  await page.evaluate(() => history.pushState({}, '', '?photo=2'));
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  expect(await doneOf(reader)).toEqual(before);
});
