import { openPopup } from '../../drive/open.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { message } from '../messages.ts';
import { articlePage } from './support/articles.ts';
import { currentOf, marked, openMarked, phrasesOf } from './support/marks.ts';
import { flagAt, listed, openPanelOf } from './support/panel.ts';
import { clickSwitch, popupContent } from './support/popup.ts';
import { doneOf, expectShown, shownTexts } from './support/stored.ts';
import { expect, test } from './support/test.ts';
import { killWorker, MOMENTS, type Moment, standStillAt } from './support/worker.ts';

test('a worker that was stopped wakes for the next article', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  await killWorker(driven);
  await openMarked(page, server.page(articlePage({ title: 'Second', loaded: ['fiasco'] })));
  const { report } = await doneOf(driven, page);
  expect(report.title).toBe('Second');
  await expectShown(driven, page, report, DEFAULT_VIEW);
});

for (const moment of Object.keys(MOMENTS) as Moment[])
  test(`a worker that dies ${moment} loses no report`, async ({ driven, page, server }) => {
    const still = await standStillAt(driven, moment);
    await page.goto(server.sample);
    await still.reached();
    expect(await phrasesOf(page), 'not before the answer').toEqual([]);
    await killWorker(driven);
    await marked(page);
    const { report } = await doneOf(driven, page);
    await expectShown(driven, page, report, DEFAULT_VIEW);
  });

test('a worker that dies twice in the same article loses no report', async ({ driven, page, server }) => {
  const still = await standStillAt(driven, 'before the report is stored');
  await page.goto(server.sample);
  await still.reached();
  await killWorker(driven);
  await killWorker(driven);
  await marked(page);
  const { report } = await doneOf(driven, page);
  await expectShown(driven, page, report, DEFAULT_VIEW);
});

test('popup, switches and badge work after the worker was stopped', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report, requestId } = await doneOf(driven, page);
  const popup = await openPopup(driven);
  await killWorker(driven);
  await clickSwitch(popup, 'Loaded language');
  await expectShown(driven, page, report, { ...DEFAULT_VIEW, off: ['loaded-language'] });
  await popup.close();
  await killWorker(driven);
  await page.evaluate(() => history.pushState({}, '', '#awake')); // an event of the tab, as popups have none to wake it by
  const again = await openPopup(driven);
  expect((await popupContent(again)).title).toBe(report.title);
  expect((await doneOf(driven, page)).requestId).toBe(requestId);
});

test('the side panel keeps its list and its way to the page without a worker', async ({ driven, page, server }) => {
  await openMarked(page, server.sample);
  const { report } = await doneOf(driven, page);
  const panel = await openPanelOf(driven, page);
  await killWorker(driven);
  expect(await listed(panel)).toEqual(shownTexts(report));
  await panel.click(flagAt(3));
  await expect.poll(() => currentOf(page)).toEqual([shownTexts(report)[2]]);
});

test('the answer of a worker that cannot analyse is told to the reader', async ({ driven, page, server }) => {
  const worker = await driven.worker();
  await worker.evaluate(() => {
    chrome.storage.session.get = () => Promise.reject(new Error('planted'));
    Object.assign((globalThis as unknown as { browser: typeof chrome }).browser.storage.session, {
      get: () => Promise.reject(new Error('planted')),
    });
  });
  await page.goto(server.sample);
  const popup = await openPopup(driven);
  await popup.until(`document.body.innerText.includes(${JSON.stringify(message('problem.failed.title'))})`);
  expect(await phrasesOf(page)).toEqual([]);
});
