import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import type { FirefoxView } from '../../drive/firefox/view.ts';
import { AXE } from '../axe.ts';
import { flagAt } from '../e2e/support/panel.ts';
import { openMarked } from './support/marks.ts';
import { startReader } from './support/reader.ts';
import { openReport } from './support/report.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader();

/** Whether the system of the reader is dark. */
const LOOKS = { light: 0, dark: 1 } as const;

interface WithAxe {
  readonly axe: {
    run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
  };
}

/** What axe complains about, in a line each. */
const complaintsOf = (view: FirefoxPage | FirefoxView): Promise<string[]> =>
  view.evaluate(async () => {
    const { violations } = await (window as unknown as WithAxe).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  });

/** Runs axe in either look. */
async function expectSound(view: FirefoxPage | FirefoxView): Promise<void> {
  await view.load(AXE);
  for (const [look, isDark] of Object.entries(LOOKS)) {
    await reader.firefox.chrome.prefer('ui.systemUsesDarkTheme', isDark);
    await view.until((wanted) => matchMedia('(prefers-color-scheme: dark)').matches === wanted, look === 'dark');
    expect(await complaintsOf(view), look).toEqual([]);
  }
}

/** How far a page is wider than its window, in CSS pixels. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('axe finds nothing to complain about in the popup', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await popup.until(() => document.querySelector('.summary') !== null);
  await expectSound(popup);
  expect(await popup.evaluate(overhang)).toBeLessThanOrEqual(0);
});

test('axe finds nothing to complain about in the sidebar', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const sidebar = await openSidebar(reader);
  await sidebar.click(flagAt(2));
  await expectSound(sidebar);
  expect(await sidebar.evaluate(overhang), 'nothing must be scrolled sideways').toBeLessThanOrEqual(0);
});

for (const view of ['options', 'welcome'])
  test(`axe finds nothing to complain about in ${view}.html`, async () => {
    const { firefox, page } = reader;
    await page.goto(`${firefox.origin}/${view}.html`);
    await page.until(() => document.querySelector('h1') !== null);
    await expectSound(page);
  });

test('axe finds nothing to complain about in the report, in a wide window and a narrow one', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const report = await openReport(reader);
  await report.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expectSound(report);
  const width = await report.resize(320);
  expect(width).toBeLessThan(600);
  expect(await report.evaluate(overhang), 'nothing must be scrolled sideways').toBeLessThanOrEqual(0);
  expect(await complaintsOf(report)).toEqual([]);
  await report.close();
});
