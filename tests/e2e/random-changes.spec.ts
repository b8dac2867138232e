import { changeAtRandom } from '../in-page-random-changes.ts';
import { articlePage, LOADED } from './support/articles.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { expect, test } from './support/test.ts';

const PAGE = articlePage({ title: 'First', loaded: ['fiasco', 'infuriated', 'regime'], length: 2 });
const TEXTS = [...Object.values(LOADED), 'The vote is on Friday.', 'The hall was full by eight.'];

/** Each runs another sequence; more of them take longer and are for those who change how pages are followed. */
const SEEDS = [1, 2, 3, 4];

for (const seed of SEEDS)
  test(`after changes of all kinds the marks are those of the page as it is (seed ${seed})`, async ({
    driven,
    page,
    server,
  }) => {
    await openMarked(page, server.page(PAGE));
    const done = await page.evaluate(changeAtRandom, { seed, times: 60, texts: TEXTS });
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const other = await driven.context.newPage();
    await openMarked(other, server.page(`<!doctype html>${html}`));
    const fresh = await phrasesOf(other);
    await page.bringToFront();
    await expect.poll(() => phrasesOf(page), { message: done.join(', ') }).toEqual(fresh);
  });
