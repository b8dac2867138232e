import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { forgeDismissals } from '../in-page-changes.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { cardOf, clickByScript, clickInCard, openCard } from './support/card.ts';
import { askAsContentScript } from './support/isolated.ts';
import { marked, openMarked, phrasesOf } from './support/marks.ts';
import { openOwnPage } from './support/options.ts';
import { doneOf, expectShown } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { badgeOf, dispatchCommand, killWorker, settingsOf } from './support/worker.ts';

const HERE = 'Not here';
const SITE = 'Never on this site';
const NEVER = 'Never flag this term';
const PAGE = articlePage({
  loaded: ['fiasco', 'infuriated', 'regime'],
  body: '<p>Nobody in the town had called it a fiasco before the sale.</p>',
});

test('“not here” takes one mark away at once, and it stays away', async ({ driven, page, server }) => {
  const url = server.page(PAGE);
  await openMarked(page, url);
  const before = await phrasesOf(page);
  expect(before.filter((text) => text === 'fiasco')).toHaveLength(2);
  const { report } = await doneOf(driven, page);
  const card = await openCard(page, 'fiasco');
  expect(card.buttons.map(({ name }) => name)).toEqual([HERE, SITE, NEVER]);
  expect(Math.min(...card.buttons.map(({ height }) => height))).toBeGreaterThanOrEqual(24);
  await clickInCard(page, HERE);
  await expect.poll(() => cardOf(page)).toBeNull();
  const after = [...before];
  after.splice(after.indexOf('fiasco'), 1);
  await expect.poll(() => phrasesOf(page)).toEqual(after);
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe(String(before.length - 1));
  const { view } = await settingsOf(driven);
  expect(view).toMatchObject({ dismissed: [{ url, exact: 'fiasco', nth: 0 }], never: [] });
  await expectShown(driven, page, report, view);
  expect((await doneOf(driven, page)).report, 'the report is what it was').toEqual(report);
  await page.reload();
  await marked(page);
  await expectShown(driven, page, (await doneOf(driven, page)).report, view);
  expect(await phrasesOf(page)).toEqual(after);
  await openMarked(page, server.page(PAGE));
  expect(await phrasesOf(page), 'another page shows everything').toEqual(before);
});

test('“never” takes a term away in every form, here and on every page', async ({ driven, page, server }) => {
  const other = await driven.context.newPage();
  await openMarked(other, server.page(articlePage({ title: 'Other', loaded: ['fiasco', 'regime'] })));
  await openMarked(page, server.page(PAGE));
  await page.bringToFront();
  const before = await phrasesOf(page);
  await openCard(page, 'fiasco');
  await clickInCard(page, NEVER);
  const after = before.filter((text) => text !== 'fiasco');
  await expect.poll(() => phrasesOf(page)).toEqual(after);
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe(String(after.length));
  await expect.poll(() => phrasesOf(other)).toEqual(['Veldt regime']);
  await openMarked(page, server.page(articlePage({ title: 'Third', loaded: ['fiasco', 'infuriated'] })));
  expect(await phrasesOf(page)).toEqual(['infuriated']);
});

test('“never on this site” names the site, hides on all its pages, and is undone in the settings', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(PAGE));
  const before = await phrasesOf(page);
  await openCard(page, 'fiasco');
  await clickInCard(page, SITE);
  const after = before.filter((text) => text !== 'fiasco');
  await expect.poll(() => phrasesOf(page)).toEqual(after);
  // The page hides at once; the worker writes it down when it has the click.
  const written = [{ lexicon: 'loaded-language', wording: 'fiasco', host: '127.0.0.1' }];
  await expect.poll(async () => (await settingsOf(driven)).view?.never).toEqual(written);
  const url = server.page(articlePage({ title: 'Other', loaded: ['fiasco', 'infuriated'] }));
  await openMarked(page, url);
  expect(await phrasesOf(page)).toEqual(['infuriated']);
  const options = await openOwnPage(driven, 'options');
  await expect(options.locator('#hidden .hosts')).toContainText('127.0.0.1');
  await options.getByRole('button', { name: message('dismissed.undoThis', 'fiasco') }).click();
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'infuriated']);
});

test('the buttons are reached and pressed by keyboard, and the walk goes on behind', async ({
  driven,
  page,
  server,
}) => {
  const body = '<p><a id="first" href="#x">a link</a></p>';
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated', 'regime'], body })));
  await page.bringToFront();
  await page.locator('#first').focus();
  await dispatchCommand(driven, 'next-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('fiasco');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await cardOf(page))?.focused).toBe(HERE);
  for (const next of [SITE, NEVER]) {
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await cardOf(page))?.focused).toBe(next);
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  expect(await phrasesOf(page)).toContain('fiasco');
  await dispatchCommand(driven, 'next-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('infuriated');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardOf(page)).toBeNull();
  await expect.poll(() => phrasesOf(page)).toEqual(expect.not.arrayContaining(['infuriated']));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('first');
  await dispatchCommand(driven, 'next-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('regime');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(async () => (await settingsOf(driven)).view.never).toHaveLength(1);
  await dispatchCommand(driven, 'previous-flag');
  await expect.poll(async () => (await cardOf(page))?.text).toContain('fiasco');
});

test('a page can neither click the buttons nor send what they send', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const { report } = await doneOf(driven, page);
  const card = await openCard(page, 'fiasco');
  await page.evaluate(forgeDismissals, { buttons: card.buttons, times: 1_000 });
  expect(await clickByScript(page)).toBe(3);
  await expectShown(driven, page, report, DEFAULT_VIEW);
  expect((await settingsOf(driven)).view ?? DEFAULT_VIEW).toEqual(DEFAULT_VIEW);
});

test('the worker refuses what is no flag of the page’s own report', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const { report, requestId } = await doneOf(driven, page);
  const other = await driven.context.newPage();
  await openMarked(other, server.page(articlePage({ title: 'Other', loaded: ['regime'] })));
  const ask = await askAsContentScript(driven, page);
  const flag = report.flags.findIndex(({ exact }) => exact === 'fiasco');
  const theirs = (await doneOf(driven, other)).requestId;
  for (const data of [
    { id: theirs, flag: 0, scope: 'here' },
    { id: requestId, flag: report.flags.length, scope: 'here' },
    { id: requestId, flag: -1, scope: 'here' },
    { id: requestId, flag: 0.5, scope: 'never' },
    { id: requestId, flag, scope: 'everything' },
    { id: requestId, flag, scope: 'here', url: 'https://news.example/' },
    { id: requestId, flag },
    'constructor',
    null,
  ])
    expect(await ask('dismiss', data), JSON.stringify(data)).toMatch(/^refused/);
  expect((await settingsOf(driven)).view ?? DEFAULT_VIEW).toEqual(DEFAULT_VIEW);
  expect(await ask('dismiss', { id: requestId, flag, scope: 'here' })).toBe('true');
  await expect.poll(() => phrasesOf(page).then((all) => all.filter((text) => text === 'fiasco'))).toHaveLength(1);
});

test('a page may not pass for a page of another site', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const ask = await askAsContentScript(driven, page);
  const article = plainArticle('The mill was sold on Tuesday.', { url: 'https://other.example/mill' });
  expect(await ask('analyze', { id: 'x', article, partial: false })).toMatch(/^refused.*another site/);
  expect(await ask('analyze', { id: 'x', article: { ...article, url: page.url() }, partial: false })).not.toMatch(
    /^refused/,
  );
});

test('a dismissal wakes a worker that was stopped', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await killWorker(driven);
  await openCard(page, 'infuriated');
  await clickInCard(page, HERE);
  await expect.poll(() => phrasesOf(page)).toEqual(expect.not.arrayContaining(['infuriated']));
  await expect.poll(async () => (await settingsOf(driven)).view?.dismissed).toHaveLength(1);
  await page.reload();
  await marked(page);
  expect(await phrasesOf(page)).not.toContain('infuriated');
});
