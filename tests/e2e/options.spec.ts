import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { keepHistory, keptReports } from './support/history.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { expectAccessible, grantAll, openOwnPage, storedSettings } from './support/options.ts';
import { importFile } from './support/report-page.ts';
import { expect, test } from './support/test.ts';

const REGIME = { lexicon: 'labels', term: 'regime' } as const;
const markChoice = message('terms.mark', 'regime');

test('a term that is switched off leaves open pages at once, and comes back when it is reset', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  const before = (await phrasesOf(page)).sort();
  const options = await openOwnPage(driven, 'options');
  await options.getByLabel(message('terms.search')).fill('regime');
  await options.getByLabel(markChoice, { exact: true }).selectOption('never');
  await expect.poll(async () => (await phrasesOf(page)).sort()).toEqual(before.filter((one) => one !== 'regime'));
  await expect.poll(async () => (await storedSettings(driven)).view?.terms).toEqual([{ ...REGIME, weight: 0 }]);
  await expect(options.locator('.term[data-changed]')).toHaveCount(1);
  await options.getByLabel(message('terms.resetThis', 'regime'), { exact: true }).click();
  await expect.poll(async () => (await phrasesOf(page)).sort()).toEqual(before);
  await expect.poll(async () => (await storedSettings(driven)).view?.terms).toEqual([]);
});

test('changed terms can be looked at alone, and reset all at once', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await options.getByLabel(message('terms.search')).fill('regime');
  await options.getByLabel(markChoice, { exact: true }).selectOption('less');
  await options.getByLabel(message('terms.search')).fill('');
  await options.getByRole('switch', { name: message('terms.changed') }).click();
  await expect(options.locator('.term .phrase')).toHaveText(['regime']);
  await options.locator('.reset-all').click();
  await expect(options.getByText(message('terms.none'))).toBeVisible();
});

test('the terms show a hundred at a time, and say what is known of them', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await expect(options.locator('.term')).toHaveCount(100);
  await options
    .locator('#lexicons')
    .getByRole('button', { name: message('terms.showMore') })
    .click();
  await expect(options.locator('.term')).toHaveCount(200);
  await options.getByLabel(message('terms.lexicon'), { exact: true }).selectOption('labels');
  await expect(options.locator('.term')).toHaveCount(100);
  await options.locator('.about summary').click();
  await expect(options.locator('.about a').first()).toHaveAttribute('href', /^https?:/);
  await options.locator('.directions summary').click();
  await expect(options.locator('.directions tbody').first()).toBeVisible();
});

test('sites are added and removed, and what is no site is said', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  const field = options.getByLabel(message('options.addNever'));
  await field.fill('two words');
  await field.press('Enter');
  await expect(options.getByText(message('options.notAHost'))).toBeVisible();
  await field.fill('https://other.example/a');
  await field.press('Enter');
  await expect.poll(async () => (await storedSettings(driven)).never).toEqual(['other.example']);
  await options.getByRole('button', { name: message('options.removeThis', 'other.example') }).click();
  await expect.poll(async () => (await storedSettings(driven)).never).toEqual([]);
});

test('what was lost is said, can be forgotten, and asked for again', async ({ driven }) => {
  const worker = await driven.worker();
  await worker.evaluate(() => chrome.storage.local.set({ lost: { sites: ['news.example'], everywhere: false } }));
  const options = await openOwnPage(driven, 'options');
  await expect(options.locator('.lost')).toContainText('news.example');
  await options.getByRole('button', { name: message('sites.forget') }).click();
  await expect(options.locator('.lost')).toHaveCount(0);
  await worker.evaluate(() => chrome.storage.local.set({ lost: { sites: ['news.example'], everywhere: false } }));
  const asked = await grantAll(options);
  await options.getByRole('button', { name: message('sites.askAgain') }).click();
  expect(await asked()).toEqual(['http://news.example/*', 'https://news.example/*']);
});

test('marks leave the open pages of a site that is switched off', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const options = await openOwnPage(driven, 'options');
  await options.getByLabel(message('options.addNever')).fill('127.0.0.1');
  await options.getByLabel(message('options.addNever')).press('Enter');
  await expect.poll(() => phrasesOf(page)).toEqual([]);
});

test('settings go out as a file and come in again, all or nothing', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await options.getByText(message('sensitivity.calm'), { exact: true }).click();
  await expect.poll(async () => (await storedSettings(driven)).view?.sensitivity).toBe('calm');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: message('backup.save') }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^framelight-settings-\d{4}-\d\d-\d\d\.json$/);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  await options.getByText(message('sensitivity.thorough'), { exact: true }).click();
  await expect.poll(async () => (await storedSettings(driven)).view?.sensitivity).toBe('thorough');
  await importFile(options, text.replace('"calm"', '"loud"'));
  await expect(options.getByText(message('backup.field', 'settings.view.sensitivity'))).toBeVisible();
  await expect.poll(async () => (await storedSettings(driven)).view?.sensitivity).toBe('thorough');
  await importFile(options, text);
  await expect(options.getByText(message('backup.restored'))).toBeVisible();
  await expect.poll(async () => (await storedSettings(driven)).view).toEqual({ ...DEFAULT_VIEW, sensitivity: 'calm' });
});

test('sites of a restored file are asked for on a click, and not before', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  const asked = await grantAll(options);
  const settings = { view: {}, sites: ['news.example'] };
  await importFile(options, JSON.stringify({ format: 'framelight-settings', formatVersion: 1, settings }));
  await expect(options.getByText(message('backup.permission'))).toBeVisible();
  expect(await asked()).toEqual([]);
  expect((await storedSettings(driven)).sites).toEqual([]);
  await options.getByRole('button', { name: message('backup.allow') }).click();
  await expect.poll(asked).toEqual(['http://news.example/*', 'https://news.example/*']);
});

test('everything is deleted in one step, after one question', async ({ driven, page, server }) => {
  await keepHistory(driven, true);
  await openMarked(page, server.sample);
  await expect.poll(async () => (await keptReports(driven)).length).toBe(1);
  const options = await openOwnPage(driven, 'options');
  const button = options.getByRole('button', { name: message('backup.delete'), exact: true });
  await button.click();
  await options.getByRole('button', { name: message('backup.cancel') }).click();
  expect(await keptReports(driven)).toHaveLength(1);
  await button.click();
  await options.getByRole('button', { name: message('backup.deleteYes') }).click();
  await expect(options.getByText(message('backup.deleted'))).toBeVisible();
  expect(await keptReports(driven)).toEqual([]);
  expect((await storedSettings(driven)).keepHistory ?? false).toBe(false);
});

test('the settings can be read and used by everybody', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await options.locator('.term').first().waitFor();
  await options.getByLabel(message('terms.search')).fill('regime'); // a hundred rows alike take long to look at
  await options.locator('.directions summary').click();
  await expectAccessible(options);
});

test('the settings can be used by keyboard', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await options.getByRole('radio', { name: message('sensitivity.balanced') }).focus();
  await options.keyboard.press('ArrowRight');
  await expect.poll(async () => (await storedSettings(driven)).view?.sensitivity).toBe('thorough');
  await options.keyboard.press('Tab');
  await options.keyboard.press('Space');
  await expect.poll(async () => (await storedSettings(driven)).keepHistory).toBe(true);
});
