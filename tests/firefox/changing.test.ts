import { expect, test } from 'vitest';
import { articlePage, LOADED } from '../e2e/support/articles.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { startReader } from './support/reader.ts';

const reader = startReader();

test('a paragraph that is added is read, and one that goes takes its mark along', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'regime'] })));
  expect(await phrasesOf(page)).toEqual(['Veldt regime', 'fiasco']);
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.querySelector('article')!.append(added);
  }, LOADED.infuriated);
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime', 'fiasco', 'infuriated']);
  await page.evaluate(() => {
    for (const p of document.querySelectorAll('p')) if (p.textContent?.includes('fiasco')) p.remove();
  });
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime', 'infuriated']);
});

test('another article under another address, without a load, is read in place of the first', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'] })));
  await page.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      history.pushState({}, '', '/next');
      document.title = next.title;
      document.body.replaceChildren(...next.body.children);
    },
    articlePage({ title: 'Mill sale goes on', loaded: ['infuriated', 'regime'] }),
  );
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime', 'infuriated']);
});

test('a way back through the history brings the marks back', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'] })));
  await page.goto(server.page(articlePage({ title: 'Second', loaded: ['regime'] })));
  await expect.poll(() => phrasesOf(page)).toEqual(['Veldt regime']);
  await page.evaluate(() => history.back());
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
});
