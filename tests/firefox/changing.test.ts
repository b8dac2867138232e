import { expect, test } from 'vitest';
import { articleOf, articlePage, LOADED } from '../e2e/support/articles.ts';
import {
  becomeArticle,
  countOn,
  dropFiasco,
  hurryThroughAddresses,
  renewNodes,
  showOriginal,
  standStill,
  translate,
  writeUntilMarked,
} from '../in-page-changes.ts';
import { message } from '../messages.ts';
import { says } from './support/click.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { startReader, stateOf } from './support/reader.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader();

const FIRST = articlePage({ title: 'First', loaded: ['fiasco'] });
const SECOND = articleOf(articlePage({ title: 'Second', loaded: ['infuriated'], length: 2 }));

/** The title of the report that is known of the page in front, or why there is none. */
const titleNow = async () => {
  const state = await stateOf(reader);
  return state?.status === 'done' ? state.report.title : state?.status;
};

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

test('what changes while the page is being read is read too', async () => {
  const { page, server } = reader;
  const body = `<script>(${writeUntilMarked})()</script>`;
  await page.goto(server.page(articlePage({ loaded: ['fiasco'], body })));
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'infuriated']);
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

test('the same text in new nodes is marked again', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(FIRST));
  const before = await stateOf(reader);
  await page.evaluate(renewNodes);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  expect(await stateOf(reader)).toEqual(before);
});

test('a front page that becomes an article without a load is read', async () => {
  const { page, server } = reader;
  await page.goto(server.fixture('front-page'));
  await expect.poll(() => stateOf(reader)).toMatchObject({ problem: 'no-article' });
  await page.evaluate(becomeArticle, SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  await expect.poll(titleNow).toBe('Second');
});

test('twenty addresses in a row make one report, of the last', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(FIRST));
  await page.evaluate(hurryThroughAddresses, SECOND);
  await expect.poll(titleNow).toBe('Number 19');
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
});

test('where the article goes, its marks and its report go', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(FIRST));
  await page.evaluate(() => document.querySelector('main')!.remove());
  await expect.poll(titleNow).toBe('none');
  expect(await phrasesOf(page)).toEqual([]);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<main>${html}</main>`), SECOND);
  await expect.poll(() => phrasesOf(page)).toEqual(['infuriated']);
  await expect.poll(titleNow).toBe('Second');
});

test('a translation by the browser takes the marks away, and the way back brings them again', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(FIRST));
  await page.evaluate(translate);
  await expect.poll(() => stateOf(reader)).toMatchObject({ status: 'done', report: { lang: 'de', flags: [] } });
  expect(await phrasesOf(page)).toEqual([]);
  await page.evaluate(showOriginal);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await expect.poll(titleNow).toBe('First');
});

test('a page that rewrites itself all the time is let go, says so, and a click reads it again', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(FIRST));
  await page.evaluate(countOn);
  await expect.poll(() => stateOf(reader), { timeout: 40_000 }).toMatchObject({ status: 'done', restless: true });
  expect(await phrasesOf(page)).toEqual(['fiasco']);
  await page.evaluate(dropFiasco);
  await expect.poll(() => phrasesOf(page)).toEqual([]);
  await page.evaluate(standStill);
  const sidebar = await openSidebar(reader);
  await says(sidebar, message('changing.restless'));
  await sidebar.click('.notice button');
  await expect.poll(() => stateOf(reader)).not.toMatchObject({ restless: true });
  await expect.poll(() => stateOf(reader)).toMatchObject({ status: 'done', report: { flags: [] } });
});

test('an article in a frame is not read', async () => {
  const { page, server } = reader;
  const inner = server.page(articlePage({ loaded: ['regime'] }));
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], body: `<iframe src="${inner}"></iframe>` })));
  await page.until(() => {
    const { contentDocument } = document.querySelector('iframe')!;
    return contentDocument?.readyState === 'complete' && contentDocument.querySelector('article');
  });
  await page.evaluate((text) => {
    const added = document.createElement('p');
    added.textContent = text;
    document.querySelector('article')!.append(added);
  }, LOADED.infuriated);
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco', 'infuriated']);
  const inFrame = () =>
    (document.querySelector('iframe')!.contentWindow as Window & typeof globalThis).CSS.highlights.size;
  expect(await page.evaluate(inFrame)).toBe(0);
});
