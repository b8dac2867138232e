import { attachView } from '../../../drive/view.ts';
import { DEFAULT_VIEW } from '../../../lib/report/view.ts';
import { message } from '../../messages.ts';
import { articlePage } from '../support/articles.ts';
import { cardOf } from '../support/card.ts';
import { marksOf, phrasesOf } from '../support/marks.ts';
import { listed } from '../support/panel.ts';
import { popupContent } from '../support/popup.ts';
import { expect, test } from '../support/reader.ts';
import { doneOf, expectShown, shownTexts } from '../support/stored.ts';

test('nothing is read, injected or held before the reader asks', async ({ reader, server }) => {
  const { driven, page } = reader;
  await page.goto(server.at('news.example', server.sample));
  const worker = await driven.worker();
  const known = await worker.evaluate(async () => ({
    permissions: await chrome.permissions.getAll(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    session: await chrome.storage.session.get(),
    local: await chrome.storage.local.get(),
  }));
  expect(known.permissions).toEqual({
    origins: [],
    permissions: expect.arrayContaining(['activeTab', 'scripting', 'storage', 'sidePanel']),
  });
  expect(known.permissions.permissions).toHaveLength(5);
  expect(known).toMatchObject({ scripts: [], session: {}, local: {} });
  expect(await marksOf(page)).toEqual([]);
});

test('the shortcut of the toolbar button has this page read, and only this page', async ({ reader, server }) => {
  const { driven, page } = reader;
  const url = server.at('news.example', server.sample);
  await page.goto(url);
  const popup = await reader.openPopup();
  const { report } = await doneOf(driven, page);
  await expectShown(driven, page, report, DEFAULT_VIEW);
  expect((await popupContent(popup)).title).toBe(report.title);
  expect(await reader.origins()).toEqual([]);
  expect(popup.errors).toEqual([]);
  await popup.close();
  const other = await driven.context.newPage();
  await other.goto(url);
  expect(await marksOf(other)).toEqual([]);
});

test('after a reload the page is not read until the reader asks again', async ({ reader, server }) => {
  const { page } = reader;
  await page.goto(server.at('news.example', server.sample));
  const popup = await reader.openPopup();
  await popup.close();
  const before = await phrasesOf(page);
  await page.reload();
  expect(await marksOf(page)).toEqual([]);
  await reader.openPopup();
  await expect.poll(() => phrasesOf(page)).toEqual(before);
});

test('every shortcut that is offered is free in the browser', async ({ reader }) => {
  const worker = await reader.driven.worker();
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
    _execute_action: 'Alt+Shift+G',
    'next-flag': 'Alt+Shift+J',
    'previous-flag': 'Alt+Shift+K',
    'toggle-marks': 'Alt+Shift+Q',
    'open-panel': '', // Chromium takes four suggestions
  });
});

test('the shortcuts for flags open the card, and Escape closes it', async ({ reader, server }) => {
  const { page, display } = reader;
  await page.goto(server.at('news.example', server.page(articlePage({ loaded: ['fiasco', 'infuriated'] }))));
  const popup = await reader.openPopup();
  await popup.close();
  const expectCard = (phrase: string) => expect.poll(async () => (await cardOf(page))?.text).toContain(phrase);
  display.press('alt+shift+j');
  await expectCard('fiasco');
  display.press('alt+shift+j');
  await expectCard('infuriated');
  display.press('alt+shift+k');
  await expectCard('fiasco');
  display.press('Escape');
  await expect.poll(() => cardOf(page)).toBeNull();
});

test('the button in the popup opens the side panel', async ({ reader, server }) => {
  const { driven, page } = reader;
  await page.goto(server.at('news.example', server.sample));
  const popup = await reader.openPopup();
  const { report } = await doneOf(driven, page);
  await popup.click('.open-panel');
  const panel = await attachView(driven.context, 'sidepanel.html');
  await expect.poll(() => listed(panel)).toEqual(shownTexts(report));
  await expect.poll(() => popup.isClosed).toBe(true);
  expect(panel.errors).toEqual([]);
});

test('a page of the browser itself is said to be closed to extensions', async ({ reader }) => {
  await reader.page.goto('chrome://version');
  const popup = await reader.openPopup();
  await popup.until(`document.body.innerText.includes(${JSON.stringify(message('problem.restricted.title'))})`);
  expect(popup.errors).toEqual([]);
});
