import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { openPopup } from '../../drive/open.ts';
import { MAX_OWN_TERMS } from '../../lib/lexicon/own.ts';
import type { StoredLexicon } from '../../lib/lexicon/own-stored.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { expectAccessible, openOwnPage, storedSettings } from './support/options.ts';
import { openPanelOf, panelContent } from './support/panel.ts';
import { lexiconLine } from './support/popup.ts';
import { expect, test } from './support/test.ts';

/** A word that no built-in lexicon has. */
const WORD = 'saplings';
const ARTICLE = articlePage({ loaded: ['fiasco'], body: `<p>On Friday they planted ${WORD} along the road.</p>` });

async function storedOwn(driven: Driven): Promise<readonly StoredLexicon[]> {
  const worker = await driven.worker();
  return worker.evaluate(async () => ((await chrome.storage.local.get('own')).own ?? []) as StoredLexicon[]);
}

const section = (options: Page) => options.locator('#own');
const button = (options: Page, name: Parameters<typeof message>[0]) =>
  section(options).getByRole('button', { name: message(name), exact: true });

/** Begins a lexicon of this name with one word in it. */
async function write(options: Page, name: string, word = WORD): Promise<void> {
  await button(options, 'own.new').click();
  await section(options).getByLabel(message('own.name'), { exact: true }).fill(name);
  await section(options).getByLabel(message('own.term'), { exact: true }).fill(word);
  await button(options, 'own.add').click();
}

const importText = (options: Page, name: string, text: string) =>
  section(options)
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

test('a lexicon that is saved marks open pages, and takes its marks along when it is deleted', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(ARTICLE));
  expect(await phrasesOf(page)).not.toContain(WORD);
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Green talk');
  await button(options, 'own.save').click();
  await expect.poll(() => phrasesOf(page)).toContain(WORD);
  expect(await phrasesOf(page)).toContain('fiasco');
  expect(await storedOwn(driven)).toMatchObject([{ id: 'own-green-talk', terms: [{ term: WORD }] }]);
  await button(options, 'own.remove').click();
  await button(options, 'own.removeYes').click();
  await expect.poll(() => phrasesOf(page)).not.toContain(WORD);
});

test('an own lexicon has its switch in the popup and adds nothing to the score', async ({ driven, page, server }) => {
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Green talk');
  await button(options, 'own.save').click();
  await expect(section(options).locator('.own-list')).toContainText('Green talk');
  await openMarked(page, server.page(ARTICLE));
  await page.bringToFront();
  const popup = await openPopup(driven);
  expect(await lexiconLine(popup, 'Green talk')).toMatchObject({ on: true, author: 1 });
  const panel = await openPanelOf(driven, page);
  await panel.until(`document.body.textContent.includes('${WORD}')`);
  expect((await panelContent(panel)).chips.join()).toContain(message('familyShort.own'));
  await section(options).getByRole('switch', { name: 'Green talk' }).click();
  await expect.poll(() => phrasesOf(page)).not.toContain(WORD);
  await expect.poll(async () => (await storedSettings(driven)).view?.off).toEqual(['own-green-talk']);
});

test('a private lexicon is shown in the side panel and kept out of the page', async ({ driven, page, server }) => {
  await openMarked(page, server.page(ARTICLE));
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Secret');
  await section(options)
    .getByRole('switch', { name: message('own.private') })
    .click();
  await button(options, 'own.save').click();
  const panel = await openPanelOf(driven, page);
  await expect.poll(async () => (await panelContent(panel)).flags.map(({ phrase }) => phrase)).toContain(WORD);
  expect(await phrasesOf(page)).not.toContain(WORD);
  expect(await phrasesOf(page)).toContain('fiasco');
});

test('a draft is tried on an open page and leaves nothing behind', async ({ driven, page, server }) => {
  await openMarked(page, server.page(ARTICLE));
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Green talk');
  await button(options, 'own.try').click();
  await expect(section(options).getByText(message('own.tried', '1').split(' | ')[0]!)).toBeVisible();
  await expect(section(options).locator('.trial .marked')).toHaveText([WORD]);
  await expect.poll(() => phrasesOf(page)).toContain(WORD);
  expect(await storedOwn(driven)).toEqual([]);
  await button(options, 'own.cancel').click();
  await expect.poll(() => phrasesOf(page)).not.toContain(WORD);
});

test('a file is read, looked at and saved; with anything wrong, nothing is taken and each line is told', async ({
  driven,
}) => {
  const options = await openOwnPage(driven, 'options');
  await importText(options, 'words.csv', 'term,weight\nsaplings,1\n?!,2\n');
  await expect(section(options).locator('.problems li')).toHaveText([
    /line 3.*terms\.1\.term/,
    /line 3.*terms\.1\.weight/,
  ]);
  await expect(section(options).getByText(message('own.nothingRead'))).toBeVisible();
  await importText(options, 'words.csv', 'term,weight\nsaplings,1\n');
  await expect(section(options).getByText(message('own.read'), { exact: true })).toBeVisible();
  await expect(section(options).locator('.problems')).toHaveCount(0);
  await button(options, 'own.cancel').click();
  expect(await storedOwn(driven)).toEqual([]);
  await importText(options, 'words.csv', 'term,weight\nsaplings,1\n');
  await button(options, 'own.save').click();
  await expect.poll(async () => (await storedOwn(driven)).map(({ name }) => name)).toEqual(['words']);
});

test('a lexicon that goes out as a file comes in as it was', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Green talk');
  await button(options, 'own.save').click();
  await expect.poll(() => storedOwn(driven)).toHaveLength(1);
  const before = await storedOwn(driven);
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    section(options)
      .getByRole('button', { name: message('own.saveThis', 'Green talk', 'YAML') })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe('own-green-talk.yaml');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  await importText(options, 'own-green-talk.yaml', Buffer.concat(chunks).toString('utf8'));
  await expect(section(options).getByText(message('own.readOver'))).toBeVisible();
  await button(options, 'own.save').click();
  await expect(section(options).getByText(message('own.saved'))).toBeVisible();
  expect(await storedOwn(driven)).toEqual(before);
});

test('a built-in lexicon is copied, changed term by term, and saved under an id of its own', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await section(options).getByLabel(message('own.copyWhich')).selectOption('clickbait');
  await button(options, 'own.copy').click();
  await expect(section(options).locator('.term').first()).toBeVisible();
  const count = await section(options).locator('.term-editor h3').textContent();
  const first = (await section(options).locator('.term .phrase').first().textContent())!;
  await section(options)
    .getByRole('button', { name: message('options.removeThis', first), exact: true })
    .click();
  await expect(section(options).locator('.term-editor h3')).not.toHaveText(count!);
  const second = (await section(options).locator('.term .phrase').first().textContent())!;
  await section(options)
    .getByRole('button', { name: message('own.editThis', second), exact: true })
    .click();
  await section(options).getByLabel(message('own.weight')).fill('7');
  await button(options, 'own.change').click();
  await expect(section(options).locator('.problems')).toContainText(message('own.problems.weight'));
  await section(options).getByLabel(message('own.weight')).fill('0.35');
  await button(options, 'own.change').click();
  await expect(section(options).locator('.term').first()).toContainText('0.35');
  await button(options, 'own.save').click();
  await expect.poll(async () => (await storedOwn(driven)).map(({ id }) => id)).toEqual(['own-clickbait']);
});

test('the largest lexicon that is allowed is read, saved, and marks open pages; one term more is refused', async ({
  driven,
  page,
  server,
}) => {
  test.setTimeout(90_000);
  await openMarked(page, server.page(ARTICLE));
  const options = await openOwnPage(driven, 'options');
  const terms = Array.from({ length: MAX_OWN_TERMS - 1 }, (_, i) => `invented word number ${i}`);
  const table = `term\n${[WORD, ...terms].join('\n')}\n`;
  await importText(options, 'large.csv', `${table}one more\n`);
  await expect(section(options).getByText(message('own.nothingRead'))).toBeVisible({ timeout: 30_000 });
  await expect(section(options).locator('.problems')).toContainText(message('own.problems.many'));
  await importText(options, 'large.csv', table);
  await expect(section(options).getByText(message('own.read'), { exact: true })).toBeVisible({ timeout: 30_000 });
  await button(options, 'own.save').click();
  await expect.poll(() => phrasesOf(page), { timeout: 30_000 }).toContain(WORD);
  expect((await storedOwn(driven))[0]?.terms).toHaveLength(MAX_OWN_TERMS);
});

test('without a name nothing is saved, and it is said', async ({ driven }) => {
  const options = await openOwnPage(driven, 'options');
  await button(options, 'own.new').click();
  await button(options, 'own.save').click();
  await expect(section(options).locator('.problems')).toContainText('name');
  expect(await storedOwn(driven)).toEqual([]);
});

test('own lexicons, listed and written, are accessible', async ({ driven, page, server }) => {
  await openMarked(page, server.page(ARTICLE));
  const options = await openOwnPage(driven, 'options');
  await write(options, 'Green talk');
  await button(options, 'own.try').click();
  await expect(section(options).locator('.trial .marked')).toHaveText([WORD]);
  await expectAccessible(options);
  await button(options, 'own.save').click();
  await expect(section(options).locator('.own-list')).toBeVisible();
  await expectAccessible(options);
});
