import { message } from '../messages.ts';
import { cardOf } from './support/card.ts';
import { markOn, phrasesOf } from './support/marks.ts';
import { expectAccessible, grantAll, openOwnPage, storedSettings } from './support/options.ts';
import { expect, test } from './support/test.ts';

test('the settings lead to the welcome page', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await options.locator('a[href="welcome.html"]').click();
  await expect(options.locator('h1')).toHaveText(message('welcome.heading'));
});

test('nothing is asked before a choice, and then only what was chosen', async ({ driven }) => {
  const welcome = await openOwnPage(driven, 'welcome');
  const asked = await grantAll(welcome);
  const way = (name: string) => welcome.getByRole('region', { name });
  await way(message('welcome.click')).getByRole('button').click();
  await expect(welcome.getByText(message('welcome.chosen', message('welcome.click')))).toBeVisible();
  expect(await asked()).toEqual([]);
  await way(message('welcome.some')).getByLabel(message('welcome.site')).fill('news.example');
  await way(message('welcome.some')).getByRole('button').click();
  await expect(welcome.getByText(message('welcome.chosen', message('welcome.some')))).toBeVisible();
  expect(await asked()).toEqual(['http://news.example/*', 'https://news.example/*']);
  await way(message('welcome.every')).getByRole('button').click();
  await expect.poll(async () => (await asked()).slice(2)).toEqual(['http://*/*', 'https://*/*']);
});

test('a refusal is said, and nothing is written', async ({ driven }) => {
  const welcome = await openOwnPage(driven, 'welcome');
  const before = await storedSettings(driven);
  await welcome.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  await welcome
    .getByRole('region', { name: message('welcome.every') })
    .getByRole('button')
    .click();
  await expect(welcome.getByText(message('options.refused'))).toBeVisible();
  expect(await storedSettings(driven)).toEqual(before);
});

test('it can be skipped by keyboard, and tells the keys', async ({ driven }) => {
  const welcome = await openOwnPage(driven, 'welcome');
  await expect(welcome.locator('.keys dt')).toHaveCount(5);
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: message('welcome.skip') }).focus();
  await Promise.all([closed, welcome.keyboard.press('Enter').catch(() => {})]); // the page is gone before the key is up
});

test('it can be read and used by everybody', async ({ driven }) => {
  const welcome = await openOwnPage(driven, 'welcome');
  await welcome.locator('.keys dt').first().waitFor();
  await expectAccessible(welcome);
});

test('the sample is marked by the real engine; card and switches work on it', async ({ driven }) => {
  const welcome = await openOwnPage(driven, 'welcome');
  await expect.poll(() => phrasesOf(welcome)).toEqual(expect.arrayContaining(['disaster', 'Critics say', '“reform”']));
  const { x, y } = await markOn(welcome, 'disaster');
  await welcome.mouse.move(x, y);
  await expect.poll(async () => (await cardOf(welcome))?.text).toContain('disaster');
  expect((await cardOf(welcome))!.buttons).toEqual([]);
  await welcome.keyboard.press('Escape');
  await welcome.getByRole('switch', { name: message('family.sources') }).click();
  await expect.poll(() => phrasesOf(welcome)).toEqual(expect.not.arrayContaining(['Critics say']));
  await expect.poll(async () => (await storedSettings(driven)).view?.off).toContain('vague-sources');
  await welcome.getByRole('switch', { name: message('family.sources') }).click();
  await expect.poll(() => phrasesOf(welcome)).toContain('Critics say');
});
