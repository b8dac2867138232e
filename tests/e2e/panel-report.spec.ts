import type { ExtensionView } from '../../drive/view.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { clickInCard, openCard } from './support/card.ts';
import { openMarked, phrasesOf } from './support/marks.ts';
import { listed, openPanelOf } from './support/panel.ts';
import { expect, test } from './support/test.ts';

/** More flags towards its end than the panel shows at once. */
const LONG = articlePage({
  title: 'Long',
  loaded: ['infuriated'],
  length: 10,
  body: `${'<p>The sale became a fiasco.</p>'.repeat(12)}<p>The last word on it is betrayal.</p>`,
});

const inView = (panel: ExtensionView) =>
  panel.evaluate<string[]>("[...document.querySelectorAll('.flag.in-view .marked')].map((mark) => mark.textContent)");

const isSeen = (panel: ExtensionView, flag: string) =>
  panel.evaluate<boolean>(`(() => {
    const { top, bottom } = document.querySelector('${flag}').getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  })()`);

test('list and strip follow the page as it scrolls', async ({ driven, page, server }) => {
  await openMarked(page, server.page(LONG));
  const panel = await openPanelOf(driven, page);
  await panel.until("document.querySelector('.strip-place')");
  expect(await inView(panel)).toEqual([]);
  const left = () => panel.evaluate<number>("parseFloat(document.querySelector('.strip-place').style.left)");
  expect(await left()).toBeLessThan(5);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => inView(panel)).toContain('betrayal');
  await expect.poll(left).toBeGreaterThan(50);
  await expect.poll(() => isSeen(panel, '.flag.in-view')).toBe(true);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => inView(panel)).toEqual([]);
});

test('the strip in the panel leads to a place on the page', async ({ driven, page, server }) => {
  await openMarked(page, server.page(LONG));
  const panel = await openPanelOf(driven, page);
  await panel.evaluate("document.querySelector('.strip').focus()");
  await panel.press('End');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  await panel.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(400);
});

test('what was dismissed in the card is listed in the panel and can be taken back', async ({
  driven,
  page,
  server,
}) => {
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  const before = await phrasesOf(page);
  const panel = await openPanelOf(driven, page);
  await page.bringToFront();
  await openCard(page, 'fiasco');
  await clickInCard(page, message('card.here'));
  await expect.poll(() => listed(panel)).toEqual(before.filter((phrase) => phrase !== 'fiasco'));
  await panel.click('.dismissed summary');
  const undo = await panel.evaluate("document.querySelector('.dismissed button').getAttribute('aria-label')");
  expect(undo).toBe(message('dismissed.undoThis', 'fiasco'));
  await panel.click('.dismissed button');
  await expect.poll(() => listed(panel)).toContain('fiasco');
  await expect.poll(() => phrasesOf(page)).toEqual(before);
  expect(await panel.evaluate("document.querySelector('.dismissed')")).toBeNull();
});

test('the parts of the report stand below the flags, folded', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const panel = await openPanelOf(driven, page);
  const folds = await panel.evaluate<string[]>(
    "[...document.querySelectorAll('.panel-report > details > summary')].map((one) => one.textContent)",
  );
  expect(folds).toEqual(
    expect.arrayContaining(['devices', 'speakers', 'frames', 'score'].map((id) => message(`${id}.heading`))),
  );
  expect(await panel.evaluate("document.querySelectorAll('.panel-report details[open]').length")).toBe(0);
  await panel.click('#devices > summary');
  await panel.until("document.querySelector('#devices .device')?.checkVisibility()");
  const opened = driven.context.waitForEvent('page');
  await panel.click('.panel .open-report');
  await (await opened).waitForURL(/report\.html\?tab=/);
});
