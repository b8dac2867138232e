import { expect, test } from 'vitest';
import type { StoredLexicon } from '../../lib/lexicon/own-stored.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { selectWords } from '../in-page-marks.ts';
import { message } from '../messages.ts';
import { cardOf, clickInCard } from './support/card.ts';
import { currentOf, openMarked, phrasesOf } from './support/marks.ts';
import { startReader, storedIn } from './support/reader.ts';

const reader = startReader();

const BODY = '<p>The new tax regime begins in May, and they planted saplings. It was acrimonious.</p>';
const PAGE = articlePage({ loaded: ['fiasco'], body: BODY });

/** Selects words and chooses an entry of the browser’s own menu on them. */
async function ask(item: 'why' | 'flag', words: string): Promise<void> {
  const { page, firefox } = reader;
  const { x, y } = await page.evaluate(selectWords, words);
  await page.openMenuAt(x, y);
  await firefox.chrome.chooseInMenu(message(`menu.${item}`));
}

const expectSaid = (words: string) => expect.poll(async () => (await cardOf(reader.page))?.text ?? '').toContain(words);

test('what is marked is explained by its card, what is not by a note beside it', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  await ask('why', 'fiasco');
  await expectSaid('Loaded language');
  expect(await currentOf(page)).toEqual(['fiasco']);
  await page.moveTo(2, 2); // a pointer that rests on the mark would open it again
  await page.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
  await ask('why', 'regime begins');
  await expectSaid(message('why.letGo.exception'));
  expect((await cardOf(page))!).toMatchObject({ role: 'dialog', label: message('why.label'), isInTopLayer: true });
  await clickInCard(page, message('why.close'));
  await expect.poll(() => cardOf(page)).toBeNull();
  await ask('why', 'acrimonious');
  await expectSaid(message('why.hiding.sensitivity', '0.40', message('sensitivity.thorough')));
});

test('a page that is no article says so', async () => {
  const { page, server } = reader;
  await page.goto(server.page('<p>A few words on a page that is none.</p>'));
  await ask('why', 'few words');
  await expectSaid(message('problem.noArticle.say'));
});

test('selected words are flagged from now on, in a lexicon for the language of the article', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(PAGE));
  await ask('flag', 'saplings');
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'saplings']);
  await openMarked(page, server.fixture('german'));
  await ask('flag', 'Hafen');
  await expect.poll(() => phrasesOf(page)).toContain('Hafen');
  const own = (await storedIn<StoredLexicon[]>(reader, 'own')) ?? [];
  expect(own.map(({ lang, terms }) => [lang, terms.map(({ term }) => term)])).toEqual([
    ['en', ['saplings']],
    ['de', ['Hafen']],
  ]);
});
