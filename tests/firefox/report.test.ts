import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventually } from '../../drive/eventually.ts';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import { REPORT_FORMAT } from '../../lib/report/schema.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { openMarked } from './support/marks.ts';
import { activeTab, doneOf, startReader } from './support/reader.ts';
import { openReport } from './support/report.ts';

const reader = startReader();

/** Saves the report by the menu; gives back where the file is, once Firefox has written it. */
async function saved(report: FirefoxPage, words: string): Promise<string> {
  const { downloads } = reader.firefox;
  const before = new Set(await readdir(downloads));
  await report.click('.menu summary');
  await report.until((wanted) => {
    const buttons = [...document.querySelectorAll('.menu button')];
    for (const button of buttons) button.classList.toggle('wanted', button.textContent?.includes(wanted));
    return document.querySelector('.menu .wanted');
  }, words);
  await report.click('.menu .wanted');
  return eventually('the file is saved', async () => {
    const file = (await readdir(downloads)).find((name) => !before.has(name) && !name.endsWith('.part'));
    const path = file && join(downloads, file);
    return path && !existsSync(`${path}.part`) && readFileSync(path).length > 0 && path;
  });
}

const isHeaded = (report: FirefoxPage, title: string) =>
  report.until((wanted) => document.querySelector('h1')?.textContent === wanted, title);

test('the popup opens the whole report in a tab beside the article', async () => {
  const { desk, firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const article = await activeTab(reader);
  const popup = await firefox.chrome.openPopup();
  await popup.click('.open-report');
  await popup.closed();
  const place = (tab: number) => desk.evaluate(async (id) => (await browser.tabs.get(id)).index, tab);
  await expect.poll(() => activeTab(reader)).not.toBe(article);
  const opened = await activeTab(reader);
  expect(await place(opened)).toBe((await place(article)) + 1);
  const titleOf = () => desk.evaluate(async (id) => (await browser.tabs.get(id)).title, opened);
  await expect.poll(titleOf).toBe(report.title);
  await desk.evaluate((id) => browser.tabs.remove(id), opened);
});

test('a report goes out as JSON and comes in again', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const tab = await openReport(reader);
  await isHeaded(tab, report.title);
  const file = await saved(tab, message('tools.exportJson'));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: REPORT_FORMAT,
    report: { title: report.title },
  });
  await tab.goto(`${firefox.origin}/report.html`);
  await isHeaded(tab, message('tools.gone'));
  await tab.chooseFile('input[type=file]', file);
  await isHeaded(tab, report.title);
  expect(await tab.evaluate(() => document.body.textContent)).toContain(message('tools.imported'));
  await tab.close();
});

test('the page goes out as one file, which looks as it should without Framelight', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const tab = await openReport(reader);
  const file = await saved(tab, message('tools.exportHtml'));
  await tab.close();
  await page.goto(server.page(readFileSync(file)));
  await isHeaded(page, report.title);
  const weight = await page.evaluate(() => getComputedStyle(document.querySelector('.device h3')!).fontWeight);
  expect(weight, 'it brings its styles').toBe('600');
});

test('a file that is no report is refused in one sentence', async () => {
  const { firefox, page } = reader;
  await page.goto(`${firefox.origin}/report.html`);
  await page.chooseFile('input[type=file]', join(import.meta.dirname, 'report.test.ts'));
  const said = message('imports.notJson');
  await page.until((wanted) => document.querySelector('[role=status]')?.textContent === wanted, said);
});

test('the history keeps what is read once it is turned on', async () => {
  const { desk, page, server } = reader;
  await desk.goto(`${reader.firefox.origin}/report.html#history`);
  await desk.click('[role=switch]');
  await desk.until(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
  await openMarked(page, server.page(articlePage({ title: 'Mill sale goes on', loaded: ['fiasco'] })));
  await desk.until(() => document.querySelectorAll('.kept li').length === 1);
  expect(await desk.evaluate(() => document.querySelector('.kept li')?.textContent)).toContain('Mill sale goes on');
  await desk.goto(`${reader.firefox.origin}/report.html`);
});
