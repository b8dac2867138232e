import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import { openPopup } from '../../drive/open.ts';
import { attachView, type ExtensionView } from '../../drive/view.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { AXE } from '../axe.ts';
import { findWords } from '../in-page-marks.ts';
import { articlePage } from './support/articles.ts';
import { marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { openPanelOf } from './support/panel.ts';
import { doneOf, expectShown } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { badgeOf } from './support/worker.ts';

/** An expression: what axe complains about. */
const VIOLATIONS = `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`;

const PAGE = articlePage({ loaded: ['fiasco', 'infuriated', 'regime'] });

const START = '.exercise .fold-body .buttons .button';

async function begin(driven: Driven, page: Page): Promise<ExtensionView> {
  const panel = await openPanelOf(driven, page);
  await panel.until('document.querySelector(".flag")'); // the list is there, and moves nothing below it any more
  await panel.until(
    `(() => { const fold = document.querySelector('details.exercise'); fold.open = true; return fold; })()`,
  );
  await panel.click(START);
  await panel.until(`document.querySelector('.exercise .button.main')`);
  return panel;
}

/** Drags over the first place of some words, as a reader selects them. */
async function drag(page: Page, words: string): Promise<void> {
  const box = await page.evaluate(findWords, words);
  await page.mouse.move(box.left + 1, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.y, { steps: 4 });
  await page.mouse.up();
}

/** What the reader has marked, as it is drawn. */
const drawn = async (page: Page) =>
  (await marksOf(page))
    .filter(({ isDrawn }) => isDrawn)
    .map(({ text }) => text)
    .sort();

/** The three lists of the comparison. */
const lists = (panel: ExtensionView) =>
  panel.evaluate<string[][]>(
    `[...document.querySelectorAll('.exercise-part')].map((part) => [...part.querySelectorAll('mark')].map((m) => m.textContent))`,
  );

test('marks are hidden, the reader marks, and both are laid side by side', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const all = await phrasesOf(page);
  const panel = await begin(driven, page);
  await expect.poll(() => drawn(page)).toEqual([]);
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe('');
  expect(await panel.evaluate<number>('document.querySelectorAll(".flag, .strip, .device").length')).toBe(0);
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  await drag(page, 'two hour'); // a word is taken whole
  await expect.poll(() => drawn(page)).toEqual(['fiasco', 'two hours']);
  await drag(page, 'infuriated');
  await drag(page, 'infuriated');
  await expect.poll(() => drawn(page)).toEqual(['fiasco', 'two hours']);
  await page.mouse.move(2, 2);
  await panel.click('.exercise .button.main');
  await expect
    .poll(async () => (await lists(panel)).map((list) => list.sort()))
    .toEqual([['fiasco'], ['two hours'], all.filter((text) => text !== 'fiasco')]);
  await expect.poll(() => drawn(page)).toEqual([...all, 'fiasco', 'two hours'].sort());
  await expect.poll(async () => (await badgeOf(driven, page)).text).toBe(String(all.length));
  await panel.click('.exercise .button.main');
  await expect.poll(() => drawn(page)).toEqual(all);
  await panel.until(`document.querySelector('.flag')`);
});

test('a click on a mark takes it away, and words are marked by the keyboard too', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  await begin(driven, page);
  await drag(page, 'fiasco');
  await expect.poll(() => drawn(page)).toEqual(['fiasco']);
  const { x, y } = (await marksOf(page)).find(({ text, isDrawn }) => text === 'fiasco' && isDrawn)!;
  await page.mouse.click(x + 120, y + 40); // beside it: the selection goes, the mark stays
  expect(await drawn(page)).toEqual(['fiasco']);
  await page.mouse.click(x, y);
  await expect.poll(() => drawn(page)).toEqual([]);
  await page.mouse.click(x, y);
  await page.keyboard.down('Shift');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.up('Shift');
  await page.evaluate(() => getSelection()!.modify('move', 'backward', 'word'));
  await page.keyboard.down('Shift');
  await page.evaluate(() => getSelection()!.modify('extend', 'forward', 'word'));
  await page.keyboard.up('Shift');
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
});

/** Has the worker note every text that the badge is given from now on. */
async function overhearBadge(driven: Driven): Promise<() => Promise<string[]>> {
  const worker = await driven.worker();
  await worker.evaluate(() => {
    const texts: string[] = [];
    const set = chrome.action.setBadgeText.bind(chrome.action);
    Object.assign(globalThis, { texts });
    chrome.action.setBadgeText = ((details: chrome.action.BadgeTextDetails) => {
      texts.push(details.text ?? '');
      return set(details);
    }) as typeof chrome.action.setBadgeText;
  });
  return () => worker.evaluate(() => (globalThis as unknown as { texts: string[] }).texts);
}

test('it begins from the popup too, and neither badge nor popup tell what is flagged', async ({
  driven,
  page,
  server,
}) => {
  const report = await openMarked(page, server.page(PAGE)).then(() => doneOf(driven, page));
  await page.bringToFront();
  const popup = await openPopup(driven);
  await popup.click('.practise');
  const panel = await attachView(driven.context, 'sidepanel.html');
  await panel.until(`document.querySelector('.exercise .button.main')`);
  await expect.poll(() => drawn(page)).toEqual([]);
  const again = await openPopup(driven);
  await again.until(`document.querySelector('.end-practice')`);
  expect(await again.evaluate<number>('document.querySelectorAll(".summary, .strip, .family, .phrase").length')).toBe(
    0,
  );
  const texts = await overhearBadge(driven);
  const thorough = { ...DEFAULT_VIEW, sensitivity: 'thorough' } as const;
  await (await driven.worker()).evaluate((view) => chrome.storage.local.set({ settings: { view } }), thorough);
  await expect.poll(texts).toEqual(['']);
  expect(await drawn(page)).toEqual([]);
  await again.click('.end-practice');
  await panel.until(`document.querySelector('.flag')`);
  await expectShown(driven, page, report.report, thorough);
});

test('a practice ends with its page, and says so', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const panel = await begin(driven, page);
  await page.evaluate(() => {
    document.querySelector('article')!.innerHTML =
      `<h1>Another article</h1>${'<p>The Veldt regime signed the contract in March, and the town will pay for it for years.</p>'.repeat(8)}`;
    history.pushState(null, '', '/other');
  });
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(0);
  await panel.until(`document.body.textContent.includes(${JSON.stringify('Another article')})`);
  await panel.until(`!document.querySelector('.exercise .button.main')`);
});

test('results are kept only when they are asked for, and deleted in one step', async ({ driven, page, server }) => {
  await openMarked(page, server.page(PAGE));
  const kept = async () =>
    (await driven.worker()).evaluate(
      async () => ((await chrome.storage.local.get('practice')).practice as { results: object[] })?.results ?? [],
    );
  const panel = await begin(driven, page);
  await panel.click('.exercise .button.main');
  await panel.until(`document.querySelector('.exercise-part')`);
  await panel.click('.exercise .button.main');
  expect(await kept()).toEqual([]);
  await panel.until(`document.querySelector('.exercise > summary')`);
  await panel.click('.exercise > summary');
  await panel.click('.exercise [role=switch]');
  await panel.until(`document.querySelector('.exercise [role=switch][aria-checked=true]')`);
  await panel.click(START);
  await panel.until(`document.querySelector('.exercise .button.main')`);
  await drag(page, 'fiasco');
  await panel.click('.exercise .button.main');
  await expect.poll(kept).toMatchObject([{ host: '127.0.0.1', both: 1, onlyReader: 0 }]);
  expect(Object.keys((await kept())[0]!).sort()).toEqual(['both', 'host', 'onlyFramelight', 'onlyReader', 'when']);
  await panel.click('.exercise .button.main');
  await panel.until(`document.querySelector('.exercise > summary')`);
  await panel.click('.exercise > summary');
  await panel.until(`document.querySelector('.exercise-results')`);
  await panel.click('.exercise-results .button');
  await expect.poll(kept).toEqual([]);
});

const LOOKS = {
  light: { colorScheme: 'light', width: 400 },
  dark: { colorScheme: 'dark', width: 400 },
  narrow: { colorScheme: 'light', width: 320 },
} as const;

test('every stage of it reads well in light, dark and narrow', async ({ driven, page, server }, info) => {
  await openMarked(page, server.page(PAGE));
  const panel = await begin(driven, page);
  await panel.evaluate(AXE);
  const check = async (stage: string) => {
    for (const [look, { colorScheme, width }] of Object.entries(LOOKS)) {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await panel.send('Emulation.setEmulatedMedia', { features });
      await panel.send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 900,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await panel.screenshot(info.outputPath(`${stage}-${look}.png`));
      expect(await panel.evaluate<string[]>(VIOLATIONS), `${stage}, ${look}`).toEqual([]);
      expect(await panel.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  };
  await check('running');
  await drag(page, 'fiasco');
  await drag(page, 'two hours');
  await panel.click('.exercise .button.main');
  await panel.until(`document.querySelector('.exercise-part')`);
  await check('compared');
  await panel.click('.exercise .button.main');
  await panel.until(`document.querySelector('.exercise > summary')`);
  await panel.click('.exercise > summary');
  await check('idle');
});
