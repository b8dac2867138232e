import { expect, test } from 'vitest';
import { PROBLEMS } from '../../lib/browser/page-state.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { flagAt } from '../e2e/support/panel.ts';
import { message } from '../messages.ts';
import { complaintsOf, expectSound } from './support/axe.ts';
import { openMarked } from './support/marks.ts';
import { activeTab, changeSettings, startReader } from './support/reader.ts';
import { openReport } from './support/report.ts';
import { openSidebar } from './support/sidebar.ts';

/** The pages of the extension only lend their `browser`. */
declare const browser: typeof chrome;

const reader = startReader();

/** How far a page is wider than its window, in CSS pixels. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('axe finds nothing to complain about in the popup', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await popup.until(() => document.querySelector('.summary') !== null);
  await expectSound(reader, popup);
  expect(await popup.evaluate(overhang)).toBeLessThanOrEqual(0);
});

test('axe finds nothing to complain about in the sidebar', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const sidebar = await openSidebar(reader);
  await sidebar.click(flagAt(2));
  await expectSound(reader, sidebar);
  expect(await sidebar.evaluate(overhang), 'nothing must be scrolled sideways').toBeLessThanOrEqual(0);
});

for (const view of ['options', 'welcome'])
  test(`axe finds nothing to complain about in ${view}.html`, async () => {
    const { firefox, page } = reader;
    await page.goto(`${firefox.origin}/${view}.html`);
    await page.until(() => document.querySelector('h1') !== null);
    await expectSound(reader, page);
  });

test('axe finds nothing to complain about in the report, in a wide window and a narrow one', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const report = await openReport(reader);
  await report.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await expectSound(reader, report);
  const width = await report.resize(320);
  expect(width).toBeLessThan(600);
  expect(await report.evaluate(overhang), 'nothing must be scrolled sideways').toBeLessThanOrEqual(0);
  expect(await complaintsOf(report)).toEqual([]);
  await report.close();
});

test('axe finds nothing to complain about in the comparison and the history', async () => {
  const { firefox, page, server } = reader;
  await changeSettings(reader, { keepHistory: true });
  const other = await firefox.newPage();
  await openMarked(other, server.page(articlePage({ title: 'Mill sale goes on', loaded: ['fiasco', 'regime'] })));
  const second = await activeTab(reader);
  await openMarked(page, server.sample);
  await page.bringToFront();
  const report = await openReport(reader);
  await report.evaluate(() => {
    location.hash = 'compare';
  });
  await report.until((wanted) => document.querySelector(`select option[value="${wanted}"]`) !== null, `open:${second}`);
  await report.evaluate((wanted) => {
    const field = document.querySelectorAll('select')[1]!;
    field.value = wanted;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, `open:${second}`);
  await report.until(() => document.querySelector('#wordings') !== null);
  await expectSound(reader, report);
  await report.evaluate(() => {
    location.hash = 'history';
  });
  await report.until(() => document.querySelectorAll('.kept li').length === 2);
  await expectSound(reader, report);
  await report.close();
  await other.close();
});

for (const problem of PROBLEMS)
  test(`axe finds nothing to complain about in the popup of a page with the problem “${problem}”`, async () => {
    const { firefox, page, desk } = reader;
    await page.goto('about:license');
    const popup = await firefox.chrome.openPopup();
    await desk.evaluate(
      (tab, name) =>
        browser.storage.session.set({ [`page:${tab}`]: { status: 'none', url: 'about:license', problem: name } }),
      await activeTab(reader),
      problem,
    );
    const title = message(`problem.${problem.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())}.title`);
    await popup.until((wanted) => document.querySelector('.message h1')?.textContent === wanted, title);
    await expectSound(reader, popup);
    await popup.close();
  });
