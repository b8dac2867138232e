import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { openPopup } from '../../drive/open.ts';
import { reportOf } from '../../drive/report.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { READ, TOO_MUCH } from '../bad-pages.ts';
import { articlePage } from './support/articles.ts';
import { marked, phrasesOf } from './support/marks.ts';
import { shownTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';

/** How long a page may take to answer a question while it is read, in ms. */
const PATIENCE = 5_000;

/** Opens a page and asks it, all the time while it is read, whether it still answers. */
async function openAndAsk(page: Page, url: string) {
  await page.goto(url, { waitUntil: 'commit' });
  let slowest = 0;
  let isAsking = true;
  const asking = (async () => {
    await page.waitForLoadState('load');
    while (isAsking) {
      const asked = Date.now();
      await page.evaluate(() => document.title);
      slowest = Math.max(slowest, Date.now() - asked);
    }
  })();
  return {
    slowest: async () => {
      isAsking = false;
      await asking;
      return slowest;
    },
  };
}

/** Waits until the page is read, or said to be none that can be. Every mark must stand over the text of a flag. */
async function outcome(driven: Driven, page: Page): Promise<'marks' | 'sentence'> {
  const state = await reportOf(driven, page);
  if (state.status === 'none') {
    const popup = await openPopup(driven);
    await popup.until("document.querySelector('.message:not([role=status]) p')");
    expect(popup.errors).toEqual([]);
    return 'sentence';
  }
  const texts = new Set(shownTexts(state.report));
  expect((await phrasesOf(page)).filter((text) => !texts.has(text))).toEqual([]);
  return 'marks';
}

for (const [name, body] of Object.entries(READ))
  test(`${name}: the article is read and marked`, async ({ driven, page, server }) => {
    const asked = await openAndAsk(page, server.page(articlePage({ loaded: ['regime'], body })));
    await marked(page);
    expect(await outcome(driven, page)).toBe('marks');
    const state = await reportOf(driven, page);
    expect(await phrasesOf(page)).toEqual(state.status === 'done' && shownTexts(state.report, DEFAULT_VIEW).sort());
    expect(await asked.slowest()).toBeLessThan(PATIENCE);
  });

for (const [name, body] of Object.entries(TOO_MUCH))
  test(`${name}: marks or a sentence, and the page still answers`, async ({ driven, page, server }) => {
    const asked = await openAndAsk(page, server.page(articlePage({ loaded: ['regime'], body })));
    await page.waitForLoadState('load'); // Chromium itself lays out 10 MB of text for some eight seconds
    const what = await outcome(driven, page);
    expect(['marks', 'sentence']).toContain(what);
    expect(await asked.slowest()).toBeLessThan(PATIENCE);
  });
