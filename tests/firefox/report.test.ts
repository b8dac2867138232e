import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FirefoxPage } from '../../drive/firefox/page.ts';
import { REPORT_FORMAT } from '../../lib/report/schema.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { readKept } from '../kept-reports.ts';
import { message } from '../messages.ts';
import { clickNamed, says } from './support/click.ts';
import { saved } from './support/download.ts';
import { openMarked } from './support/marks.ts';
import { activeTab, changeSettings, doneOf, startReader } from './support/reader.ts';
import { openReport } from './support/report.ts';

const reader = startReader();

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
  const file = await saved(reader, tab, message('tools.exportJson'));
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
  const file = await saved(reader, tab, message('tools.exportHtml'));
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

test('the history keeps what is read once it is turned on, and forgets on demand', async () => {
  const { desk, page, server, firefox } = reader;
  const titles = () =>
    desk.evaluate(() => [...document.querySelectorAll('.kept li a')].map(({ textContent }) => textContent).sort());
  await desk.goto(`${firefox.origin}/report.html#history`);
  await desk.click('[role=switch]');
  await desk.until(() => document.querySelector('[role=switch]')?.getAttribute('aria-checked') === 'true');
  await openMarked(page, server.page(articlePage({ title: 'Mill sale goes on', loaded: ['fiasco'] })));
  await expect.poll(titles).toEqual(['Mill sale goes on']);
  await openMarked(page, server.page(articlePage({ title: 'Roads are repaired', loaded: ['regime'] })));
  await expect.poll(titles).toEqual(['Mill sale goes on', 'Roads are repaired']);
  await desk.bringToFront();
  await desk.type('input[type=search]', 'mill');
  await expect.poll(titles).toEqual(['Mill sale goes on']);
  await clickNamed(desk, 'button', message('history.removeThis', 'Mill sale goes on'));
  await expect.poll(titles).toEqual([]);
  await clickNamed(desk, 'button', message('history.removeAll'));
  await clickNamed(desk, 'button', message('history.removeAllYes'));
  await says(desk, message('history.none'));
  await desk.goto(`${firefox.origin}/report.html`);
});

test('a page is kept once a day, with the sentences of its flags and no other text', async () => {
  const { desk, page, server } = reader;
  await changeSettings(reader, { keepHistory: true });
  await openMarked(page, server.page(articlePage({ title: 'Kept once', loaded: ['fiasco', 'infuriated'] })));
  const kept = async () => (await desk.evaluate(readKept)).filter(({ title }) => title === 'Kept once');
  await expect.poll(async () => (await kept()).length).toBe(1);
  const [first] = await kept();
  await page.reload();
  await expect.poll(async () => (await kept())[0]?.when).not.toBe(first!.when);
  expect(await kept()).toHaveLength(1);
  const text = JSON.stringify(await kept());
  expect(text).toContain('has become a fiasco that the town will pay for');
  expect(text).not.toContain('Members read the minutes');
});

test('the report can be used by keyboard, in its order', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const tab = await openReport(reader);
  await tab.until(() => document.querySelector('.menu summary') !== null);
  const focused = () =>
    tab.evaluate(() => {
      const { activeElement: at } = document;
      const name = (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
      return name || (at?.closest('label')?.textContent ?? '').trim();
    });
  const order: string[] = [];
  for (let keys = 0; keys < 12; keys++) {
    await tab.press('Tab');
    order.push(await focused());
  }
  const headings = ['devices', 'speakers', 'portrayals', 'frames', 'headline', 'practices', 'score'];
  expect(order.slice(0, 7)).toEqual(headings.map((id) => message(`${id}.heading`)));
  const tools = ['export', 'print', 'import', 'compare', 'history'];
  expect(order.slice(7)).toEqual(tools.map((id) => message(`tools.${id}`)));
  await tab.evaluate(() => document.querySelector<HTMLElement>('.menu summary')!.focus());
  await tab.press('Enter');
  await tab.until(() => document.querySelector('.menu')?.hasAttribute('open'));
  await tab.press('Escape');
  await tab.until(() => !document.querySelector('.menu')?.hasAttribute('open'));
  expect(await focused()).toBe(message('tools.export'));
  await tab.close();
});

test('text and figures go out as Markdown and CSV', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const tab = await openReport(reader);
  const markdown = readFileSync(await saved(reader, tab, message('tools.exportMarkdown')), 'utf8');
  expect(markdown).toContain(`# ${report.title}`);
  expect(markdown).toContain('fiasco');
  const csv = readFileSync(await saved(reader, tab, message('tools.exportCsv')), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(report.flags.length + 1);
  await tab.close();
});

test('a kind that is left out lowers the rate at once', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  const tab = await openReport(reader);
  await tab.click('#receipt > summary');
  const rate = async () =>
    Number(/= ([\d.]+)/.exec((await tab.evaluate(() => document.querySelector('.sum')?.textContent)) ?? '')?.[1]);
  const before = await rate();
  expect(before).toBeGreaterThan(0);
  await clickNamed(tab, '.tick-box', 'Loaded language');
  await expect.poll(rate).toBeLessThan(before);
  await says(tab, message('receipt.without', 'Loaded language'));
  await clickNamed(tab, '.tick-box', 'Loaded language');
  await expect.poll(rate).toBe(before);
  await tab.close();
});

test('the strip leads to its place on the page by key', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], length: 14 })));
  const tab = await openReport(reader);
  await tab.evaluate(() => document.querySelector<HTMLElement>('[role=slider]')!.focus());
  await tab.press('End');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
  await tab.close();
});

test('two open reports stand side by side', async () => {
  const { firefox, page, server } = reader;
  const titles = ['First of the two', 'Second of the two'];
  await openMarked(page, server.page(articlePage({ title: titles[0]!, loaded: ['fiasco', 'regime'] })));
  const first = await activeTab(reader);
  const other = await firefox.newPage();
  await openMarked(other, server.page(articlePage({ title: titles[1]!, loaded: ['infuriated', 'regime'] })));
  const second = await activeTab(reader);
  const tab = await firefox.newPage();
  await tab.goto(`${firefox.origin}/report.html#compare`);
  await tab.until(() => document.querySelectorAll('select').length === 2);
  for (const [place, id] of [first, second].entries())
    await tab.until(
      (at, wanted) => {
        const field = document.querySelectorAll('select')[at]!;
        const option = [...field.options].find(({ value }) => value.endsWith(String(wanted)));
        if (!option) return false;
        field.value = option.value;
        return field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      place,
      id,
    );
  await tab.until(() => document.querySelector('#wordings') !== null);
  for (const title of titles) await says(tab, title);
  expect(await tab.evaluate(() => document.querySelector('#wordings')?.textContent)).toMatch(
    /regime.*fiasco|fiasco.*regime/s,
  );
  await tab.close();
  await other.close();
});
