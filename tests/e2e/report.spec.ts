import { openPopup } from '../../drive/open.ts';
import { REPORT_FORMAT } from '../../lib/report/schema.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { keepHistory } from './support/history.ts';
import { openMarked } from './support/marks.ts';
import { exported, importFile, openReportOf, openReportPage } from './support/report-page.ts';
import { doneOf } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const PARTS = ['devices', 'speakers', 'portrayals', 'frames', 'practices'];

test('the popup opens the whole report, part by part', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  const opened = driven.context.waitForEvent('page');
  await popup.click('.open-report');
  const tab = await opened;
  await expect(tab.locator('h1')).toHaveText(report.title);
  await expect(tab).toHaveTitle(report.title);
  for (const part of PARTS) await expect(tab.locator(`#${part} > h2`)).toHaveText(message(`${part}.heading`));
  await expect(tab.locator('.device').first()).toBeVisible();
  await expect(tab.locator('#receipt')).not.toHaveAttribute('open');
});

test('a report goes out as JSON and comes in again', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const { name, text } = await exported(await openReportOf(driven, page), message('tools.exportJson'));
  expect(name).toMatch(/^[\w-]+\.json$/);
  expect(JSON.parse(text)).toMatchObject({ format: REPORT_FORMAT, report: { title: report.title } });
  const empty = await openReportPage(driven, '');
  await expect(empty.locator('h1')).toHaveText(message('tools.gone'));
  await importFile(empty, text);
  await expect(empty.locator('h1')).toHaveText(report.title);
  await expect(empty.getByText(message('tools.imported'))).toBeVisible();
});

test('text and figures go out as Markdown and CSV', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const tab = await openReportOf(driven, page);
  const markdown = await exported(tab, message('tools.exportMarkdown'));
  expect(markdown.text).toMatch(/^# /);
  expect(markdown.text).toContain(`## ${message('devices.heading')}`);
  const csv = await exported(tab, message('tools.exportCsv'));
  expect(csv.text.trim().split('\r\n')[0]).toContain('lexicon');
  expect(csv.text).toContain(report.flags[0]!.exact);
});

test('the page goes out as one file that opens without Framelight', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const { name, text } = await exported(await openReportOf(driven, page), message('tools.exportHtml'));
  expect(name).toMatch(/\.html$/);
  const alone = await driven.context.newPage();
  const asked: string[] = [];
  alone.on('request', ({ url }) => asked.push(url()));
  await alone.setContent(text);
  await expect(alone.locator('h1')).toHaveText(report.title);
  const look = await alone
    .locator('.device h3')
    .first()
    .evaluate((name) => getComputedStyle(name).fontWeight);
  expect(look, 'it brings its styles').toBe('600');
  await alone.locator('#receipt > summary').click();
  await expect(alone.locator('.sum')).toBeVisible();
  expect(asked).toEqual([]);
});

for (const [what, text, said] of [
  ['no JSON', 'Harbour deal', 'imports.notJson'],
  ['another JSON', '{"title":"Harbour deal"}', 'imports.notAReport'],
  ['a report of later days', `{"format":"${REPORT_FORMAT}","formatVersion":99,"report":{}}`, 'imports.newer'],
] as const)
  test(`a file with ${what} is refused in one sentence`, async ({ driven }) => {
    const tab = await openReportPage(driven, '');
    await importFile(tab, text);
    await expect(tab.getByRole('status')).toHaveText(message(said));
    await expect(tab.locator('h1')).toHaveText(message('tools.gone'));
  });

test('a kind that is left out lowers the rate at once', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const tab = await openReportOf(driven, page);
  await tab.locator('#receipt > summary').click();
  const rate = async () => Number(/= ([\d.]+)/.exec((await tab.locator('.sum').textContent()) ?? '')?.[1]);
  const before = await rate();
  await tab.getByRole('checkbox', { name: 'Loaded language' }).uncheck();
  expect(await rate()).toBeLessThan(before);
  await expect(tab.getByRole('status').last()).toContainText(message('receipt.without', 'Loaded language'));
  await tab.getByRole('checkbox', { name: 'Loaded language' }).check();
  expect(await rate()).toBe(before);
});

test('the strip leads to its place on the page, by click and by key', async ({ driven, page, server }) => {
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], length: 14 })));
  const tab = await openReportOf(driven, page);
  const strip = tab.getByRole('slider');
  const { width } = (await strip.boundingBox())!;
  await strip.click({ position: { x: width - 20, y: 10 } });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await tab.bringToFront();
  await strip.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(500);
});

test('two open reports stand side by side', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const other = await driven.context.newPage();
  await openMarked(other, server.page(articlePage({ title: 'Mill sale goes on', loaded: ['fiasco', 'regime'] })));
  await doneOf(driven, other);
  const tab = await openReportOf(driven, page);
  await tab.getByRole('link', { name: message('tools.compare') }).click();
  await expect(tab.locator('h1')).toHaveText(message('compare.heading'));
  await expect(tab).toHaveTitle(message('compare.heading'));
  await tab.getByLabel(message('compare.chooseB')).selectOption({ label: 'Mill sale goes on' });
  await expect(tab.locator('.side-head h2')).toHaveText([new RegExp(report.title), /Mill sale goes on/]);
  await expect(tab.locator('#wordings .column').nth(1)).toContainText('fiasco');
});

test('the history keeps what is read once it is turned on, and forgets on demand', async ({ driven, page, server }) => {
  const tab = await openReportPage(driven, '#history');
  const keep = tab.getByRole('switch', { name: message('history.keep') });
  await expect(keep).toHaveAttribute('aria-checked', 'false');
  await keepHistory(driven, true);
  await expect(keep).toHaveAttribute('aria-checked', 'true');
  await page.bringToFront();
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  await openMarked(page, server.page(articlePage({ title: 'Mill sale goes on', loaded: ['fiasco'] })));
  await expect(tab.locator('.kept li')).toHaveCount(2);
  await tab.bringToFront();
  await tab.getByLabel(message('history.search')).fill('mill');
  await expect(tab.locator('.kept li')).toHaveCount(1);
  await tab.getByLabel(message('history.search')).fill('');
  await expect(tab.locator('.kept li')).toHaveCount(2);
  await tab.getByRole('button', { name: message('history.removeThis', 'Mill sale goes on') }).click();
  await expect(tab.locator('.kept li')).toHaveCount(1);
  await tab.getByRole('link', { name: report.title }).click();
  await expect(tab.locator('h1')).toHaveText(report.title);
  await tab.getByRole('link', { name: message('tools.history') }).click();
  await tab.getByRole('button', { name: message('history.removeAll'), exact: true }).click();
  await tab.getByRole('button', { name: message('history.removeAllYes') }).click();
  await expect(tab.getByText(message('history.none'))).toBeVisible();
});
