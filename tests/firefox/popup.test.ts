import { expect, test } from 'vitest';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { DEFAULT_VIEW, shownFlags, type View } from '../../lib/report/view.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { currentOf, expectShown, marked, marksOf, openMarked, phrasesOf } from './support/marks.ts';
import { choose, clickSwitch, popupText } from './support/popup.ts';
import { doneOf, settingsOf, startReader } from './support/reader.ts';

const reader = startReader();

const OFF = { ...DEFAULT_VIEW, off: ['loaded-language'] } as const;

test('the popup counts what is marked, in the writer’s words and in others’', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { report } = await doneOf(reader);
  const popup = await firefox.chrome.openPopup();
  await popup.until(() => document.querySelector('.summary') !== null);
  const shown = shownFlags(report, DEFAULT_VIEW);
  const author = shown.filter(({ voice }) => voice === 'author').length;
  const figures = await popup.evaluate(() => [...document.querySelectorAll('.summary b')].map((b) => b.textContent));
  expect(figures).toEqual([String(author), String(shown.length - author)]);
  expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(report.title);
  expect(await popup.evaluate(() => document.querySelectorAll('.lexicon-row [role=switch]').length)).toBe(15);
  await popup.close();
});

test('a lexicon that is switched off leaves page, popup and badge at once, without a second reading', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { requestId } = await doneOf(reader);
  const popup = await firefox.chrome.openPopup();
  const all = await popupText(popup, '.summary');
  await clickSwitch(popup, 'Loaded language');
  await expectShown(reader, OFF);
  expect(await popupText(popup, '.summary')).not.toBe(all);
  await clickSwitch(popup, 'Loaded language');
  await expectShown(reader);
  expect((await doneOf(reader)).requestId).toBe(requestId);
  await popup.close();
});

test('a choice stays after a reload', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await clickSwitch(popup, 'Loaded language');
  await expectShown(reader, OFF);
  await popup.close();
  await page.reload();
  await marked(page);
  await expectShown(reader, OFF);
});

test('sensitivity changes at once what shows', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await choose(popup, message('sensitivity.thorough'));
  await expectShown(reader, { ...DEFAULT_VIEW, sensitivity: 'thorough' });
  await choose(popup, message('sensitivity.calm'));
  await expectShown(reader, { ...DEFAULT_VIEW, sensitivity: 'calm' });
});

test('a click on one of the clearest flags goes to it on the page and closes the popup', async () => {
  const { firefox, page, server } = reader;
  const body = '<p>The last word on it is betrayal and nothing else.</p>';
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'], length: 12, body })));
  const popup = await firefox.chrome.openPopup();
  const phrase = await popupText(popup, '.clearest button .phrase');
  await popup.click('.clearest button');
  await popup.closed();
  await expect.poll(() => currentOf(page)).toEqual([phrase]);
  const { y } = (await marksOf(page)).find(({ text }) => text === phrase)!;
  const height = await page.evaluate(() => innerHeight);
  expect(y > 0 && y < height, 'it is in view').toBe(true);
});

test('every one of the fifteen switches removes its own flags and no others', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { requestId } = await doneOf(reader);
  const popup = await firefox.chrome.openPopup();
  const names = await popup
    .until(() => document.querySelectorAll('.lexicon-row').length === 15)
    .then(() =>
      popup.evaluate(() =>
        [...document.querySelectorAll('.lexicon-row > span:first-child')].map((one) => one.textContent!),
      ),
    );
  const off: View['off'][number][] = [];
  for (const [place, id] of LEXICON_IDS.entries()) {
    await clickSwitch(popup, names[place]!);
    off.push(id);
    await expectShown(reader, { ...DEFAULT_VIEW, off });
  }
  expect((await doneOf(reader)).requestId).toBe(requestId);
  await popup.close();
});

test('the popup is as wide as what stands in it, and no wider', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await popup.until(() => document.querySelector('.summary') !== null);
  await popup.until(() => innerWidth === 380 && document.documentElement.scrollWidth <= innerWidth);
  await popup.close();
});

test('the keys open popup and sidebar, and no menu of Firefox stands before them', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const sidebarIsOpen = () => firefox.chrome.run<boolean>('return SidebarController.isOpen');
  expect(await sidebarIsOpen(), 'it does not open by itself').toBe(false);
  await firefox.chrome.pressAltShift('I');
  await expect.poll(sidebarIsOpen).toBe(true);
  await page.bringToFront();
  await firefox.chrome.pressAltShift('G');
  const popup = await firefox.chrome.popup();
  await popup.until(() => document.querySelector('.summary') !== null);
  await popup.close();
});

const EVERYWHERE = ['http://*/*', 'https://*/*'];

test('Firefox asks before every site is read; refused, nothing has changed; allowed, it is so', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const asked = async (answer: 'allow' | 'refuse') => {
    const popup = await firefox.chrome.openPopup();
    await clickSwitch(popup, message('sites.everywhere'));
    await firefox.chrome.answerPrompt(answer);
  };
  await asked('refuse');
  expect(await settingsOf(reader)).not.toMatchObject({ everywhere: true });
  const { chrome } = firefox;
  await chrome.closeViews();
  await asked('allow');
  await expect.poll(async () => (await settingsOf(reader)).everywhere).toBe(true);
  await expect.poll(async () => (await registered()).sort()).toEqual(EVERYWHERE);
});

// The last one: the site’s permission, which the demo had from its manifest, is given back with it.
test('a site that is switched off loses its marks and is not read any more', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const popup = await firefox.chrome.openPopup();
  await choose(popup, message('site.off'));
  await expect.poll(() => phrasesOf(page)).toEqual([]);
  await expect.poll(() => registered()).toEqual([]);
  await popup.close();
  expect(await settingsOf(reader)).toMatchObject({ sites: [], never: ['127.0.0.1'] });
});

/** The patterns of the pages that are read without a click. */
const registered = (): Promise<string[]> =>
  reader.desk.evaluate(async () =>
    (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
  );
