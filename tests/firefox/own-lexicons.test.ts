import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import type { StoredLexicon } from '../../lib/lexicon/own-stored.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { expectSound } from './support/axe.ts';
import { clickNamed, says, select } from './support/click.ts';
import { downloaded } from './support/download.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { fieldOf, withOwnPage } from './support/own-page.ts';
import { clickSwitch } from './support/popup.ts';
import { startReader, storedIn } from './support/reader.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader();

/** A word that no built-in lexicon has. */
const WORD = 'saplings';
const ARTICLE = articlePage({ loaded: ['fiasco'], body: `<p>On Friday they planted ${WORD} along the road.</p>` });

const stored = async () => (await storedIn<StoredLexicon[]>(reader, 'own')) ?? [];
const press = (tab: FirefoxPage, name: Parameters<typeof message>[0]) => clickNamed(tab, '#own button', message(name));
const inOptions = (work: (tab: FirefoxPage) => Promise<void>) => withOwnPage(reader, 'options', work);

/** Begins a lexicon of this name with one word in it. */
async function write(tab: FirefoxPage, name: string): Promise<void> {
  await press(tab, 'own.new');
  await tab.type(await fieldOf(tab, message('own.name')), name);
  await tab.type(await fieldOf(tab, message('own.term')), WORD);
  await press(tab, 'own.add');
}

/** Gives the page of settings a file of lexicons. */
async function importText(tab: FirefoxPage, name: string, text: string): Promise<void> {
  const file = join(reader.firefox.downloads, name);
  writeFileSync(file, text);
  await tab.chooseFile('#own input[type=file]', file);
}

test('a lexicon that is saved marks open pages, and takes its marks along when it is deleted', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(ARTICLE));
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  await inOptions(async (tab) => {
    await write(tab, 'Green talk');
    await press(tab, 'own.save');
    await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', WORD]);
    expect(await stored()).toMatchObject([{ id: 'own-green-talk', terms: [{ term: WORD }] }]);
    await press(tab, 'own.remove');
    await press(tab, 'own.removeYes');
    await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
    expect(await stored()).toEqual([]);
  });
});

test('its marks are lines over the words, and its switch stands in the popup', async () => {
  const { page, server, firefox } = reader;
  await openMarked(page, server.page(ARTICLE));
  await inOptions(async (tab) => {
    await write(tab, 'Green talk');
    await press(tab, 'own.save');
    await expect.poll(() => phrasesOf(page)).toContain(WORD);
  });
  await page.bringToFront();
  const lines = await page.evaluate(() =>
    [...CSS.highlights].map(([name, [range]]) => {
      const { parentElement } = range!.startContainer;
      return getComputedStyle(parentElement!, `::highlight(${name})`).textDecorationLine;
    }),
  );
  expect(lines.sort()).toEqual(['overline', 'underline']);
  const popup = await firefox.chrome.openPopup();
  await clickSwitch(popup, 'Green talk');
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await popup.close();
});

test('a private lexicon is shown in the sidebar and kept out of the page', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(ARTICLE));
  await inOptions(async (tab) => {
    await write(tab, 'Secret');
    await tab.click('.lexicon-editor [role=switch]');
    await press(tab, 'own.save');
    await expect.poll(stored).toMatchObject([{ private: true }]);
  });
  await page.bringToFront();
  const sidebar = await openSidebar(reader);
  await sidebar.until((word) => document.querySelector('.flag-list')?.textContent?.includes(word), WORD);
  expect(await phrasesOf(page)).toEqual(['fiasco']);
});

test('a draft is tried on an open page and leaves nothing behind', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(ARTICLE));
  await inOptions(async (tab) => {
    await write(tab, 'Green talk');
    await press(tab, 'own.try');
    await tab.until((word) => document.querySelector('.trial .marked')?.textContent === word, WORD);
    await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', WORD]);
    expect(await stored()).toEqual([]);
    await press(tab, 'own.cancel');
    await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  });
});

test('a file is read and saved; with anything wrong, nothing is taken and each line is told', async () => {
  await inOptions(async (tab) => {
    await importText(tab, 'words.csv', 'term,weight\nsaplings,1\n?!,2\n');
    await says(tab, message('own.nothingRead'));
    const problems = await tab.evaluate(() =>
      [...document.querySelectorAll('#own .problems li')].map(({ textContent }) => textContent),
    );
    expect(problems).toEqual([
      expect.stringMatching(/line 3.*terms\.1\.term/),
      expect.stringMatching(/line 3.*terms\.1\.weight/),
    ]);
    expect(await stored()).toEqual([]);
    await importText(tab, 'good.csv', 'term,weight\nsaplings,1\n');
    await says(tab, message('own.read'));
    await press(tab, 'own.save');
    await expect.poll(async () => (await stored()).map(({ name }) => name)).toEqual(['good']);
  });
});

test.each(['YAML', 'JSON', 'CSV'])('a lexicon that goes out as %s comes in as it was', async (kind) => {
  await inOptions(async (tab) => {
    await write(tab, 'Green talk');
    await press(tab, 'own.save');
    await expect.poll(stored).toHaveLength(1);
    const before = await stored();
    const save = () => clickNamed(tab, '#own button', message('own.saveThis', 'Green talk', kind));
    const file = await downloaded(reader, save);
    await tab.chooseFile('#own input[type=file]', file);
    await press(tab, 'own.save');
    await says(tab, message('own.saved'));
    const after = await stored();
    // A table of terms has no place for what a lexicon says of itself: it comes in as one more.
    expect(after.at(-1)?.terms).toEqual(before[0]!.terms);
    if (kind !== 'CSV') expect(after).toEqual(before);
  });
});

test('a built-in lexicon is copied, changed, and saved under an id of its own', async () => {
  await inOptions(async (tab) => {
    await select(tab, await fieldOf(tab, message('own.copyWhich')), 'clickbait');
    await press(tab, 'own.copy');
    await tab.until(() => document.querySelector('#own .term .phrase') !== null);
    const firstTerm = () => tab.evaluate(() => document.querySelector('#own .term .phrase')?.textContent ?? '');
    const first = await firstTerm();
    await clickNamed(tab, '#own button', message('options.removeThis', first));
    await expect.poll(firstTerm).not.toBe(first);
    await press(tab, 'own.save');
    await expect.poll(async () => (await stored()).map(({ id }) => id)).toEqual(['own-clickbait']);
    expect((await stored())[0]!.terms.map(({ term }) => term)).not.toContain(first);
  });
});

test('without a name nothing is saved, and it is said', async () => {
  await inOptions(async (tab) => {
    await press(tab, 'own.new');
    await press(tab, 'own.save');
    await tab.until(() => document.querySelector('#own .problems')?.textContent?.includes('name'));
    expect(await stored()).toEqual([]);
  });
});

test('axe finds nothing to complain about while one is written, and when it is listed', async () => {
  await inOptions(async (tab) => {
    await write(tab, 'Green talk');
    await expectSound(reader, tab);
    await press(tab, 'own.save');
    await tab.until(() => document.querySelector('.own-list li') !== null);
    await expectSound(reader, tab);
  });
});
