import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Driven } from '../../drive/launch.ts';
import type { Report } from '../../lib/report/report.ts';
import { CLEAN_REPORT, LONG_REPORT, OTHER_REPORT, TINY_REPORT } from '../fixtures/other-reports.ts';
import { RICH_REPORT } from '../fixtures/report.ts';
import { message } from '../messages.ts';
import { keepHistory } from './support/history.ts';
import { openMarked } from './support/marks.ts';
import { openFolds, openReportPage } from './support/report-page.ts';
import { expect, test } from './support/test.ts';

/** Numbers that no tab has. */
const TABS = new Map<number, Report>([
  [900_001, RICH_REPORT],
  [900_002, OTHER_REPORT],
  [900_003, CLEAN_REPORT],
  [900_004, TINY_REPORT],
  [900_005, LONG_REPORT],
]);

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'light', forcedColors: 'active' },
} as const;

async function storeReports(driven: Driven): Promise<void> {
  const worker = await driven.worker();
  for (const [tab, report] of TABS)
    await worker.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
      `page:${tab}`,
      { status: 'done', requestId: 'access', report },
    ] as const);
}

async function checkLooks(tab: Page, what: string): Promise<void> {
  const check = async (look: string) => {
    const { violations } = await new AxeBuilder({ page: tab }).setLegacyMode().analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${what}, ${look}: ${id} ${html}`));
    expect(found.slice(0, 5)).toEqual([]);
  };
  for (const [name, media] of Object.entries(LOOKS)) {
    await tab.emulateMedia(media);
    await check(name);
  }
  await tab.setViewportSize({ width: 320, height: 640 });
  await check('320 px');
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${what}: nothing must be scrolled sideways`).toBeLessThanOrEqual(320);
}

for (const [tab, { title }] of TABS)
  test(`axe finds nothing to complain about in the report “${title.slice(0, 30)}”, folds open`, async ({ driven }) => {
    await storeReports(driven);
    const page = await openReportPage(driven, `?tab=${tab}`);
    await openFolds(page);
    await checkLooks(page, 'report');
  });

test('axe finds nothing to complain about in the comparison', async ({ driven }) => {
  await storeReports(driven);
  const page = await openReportPage(driven, '?tab=900001#compare');
  await page.getByLabel(message('compare.chooseB')).selectOption('open:900002');
  await page.locator('#wordings').waitFor();
  await openFolds(page);
  await checkLooks(page, 'comparison');
});

test('axe finds nothing to complain about in the history', async ({ driven, page, server }) => {
  await openReportPage(driven, '#history'); // settings are written when a page of the extension has asked for them
  await keepHistory(driven, true);
  await openMarked(page, server.sample);
  const history = await openReportPage(driven, '#history');
  await history.locator('.kept li').waitFor();
  await history.getByRole('button', { name: message('history.removeAll'), exact: true }).click();
  await checkLooks(history, 'history');
});

/** What has the focus, by its role and first words. */
const focused = (tab: Page) =>
  tab.evaluate(() => {
    const { activeElement: at } = document;
    return (
      (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim() || (at?.closest('label')?.textContent ?? '')
    );
  });

test('the report can be used by keyboard, in its order', async ({ driven }) => {
  await storeReports(driven);
  const tab = await openReportPage(driven, '?tab=900001');
  const order: string[] = [];
  for (let keys = 0; keys < 14; keys++) {
    await tab.keyboard.press('Tab');
    order.push(await focused(tab));
  }
  expect(order.slice(0, 7)).toEqual(
    ['devices', 'speakers', 'portrayals', 'frames', 'headline', 'practices', 'score'].map((id) =>
      message(`${id}.heading`),
    ),
  );
  expect(order.slice(7, 12)).toEqual(
    ['export', 'print', 'import', 'compare', 'history'].map((id) => message(`tools.${id}`)),
  );
  await tab.locator('.menu summary').focus();
  await tab.keyboard.press('Enter');
  await expect(tab.locator('.menu')).toHaveAttribute('open', '');
  await tab.keyboard.press('Escape');
  await expect(tab.locator('.menu')).not.toHaveAttribute('open');
  expect(await focused(tab)).toBe(message('tools.export'));
});

test('what is folded is printed', async ({ driven }) => {
  await storeReports(driven);
  const tab = await openReportPage(driven, '?tab=900001');
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.locator('.flag-table')).toBeVisible();
  await expect(tab.locator('.tools')).toBeHidden();
  await expect(tab.locator('.printed').first()).toContainText('in the first quarter');
});
