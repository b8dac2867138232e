import { expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { clickInCard, openCard } from './support/card.ts';
import { expectShown, marked, openMarked, phrasesOf } from './support/marks.ts';
import { clickSwitch, popupText } from './support/popup.ts';
import { doneOf, settingsOf, startReader } from './support/reader.ts';

const reader = startReader();

/** Stops the event page and makes sure of it. */
async function stop(): Promise<void> {
  const { chrome } = reader.firefox;
  await chrome.stopEventPage();
  expect(await chrome.eventPage()).toBe('stopped');
}

const awake = () => expect.poll(() => reader.firefox.chrome.eventPage()).toBe('running');

test('an event page that was stopped wakes for the next article', async () => {
  const { page, server } = reader;
  await openMarked(page, server.sample);
  await stop();
  await openMarked(page, server.page(articlePage({ title: 'Second', loaded: ['fiasco'] })));
  await awake();
  expect((await doneOf(reader)).report.title).toBe('Second');
  await expectShown(reader);
});

test('an event page that is stopped as soon as the article is there loses no report', async () => {
  const { firefox, page, server } = reader;
  await page.goto(server.fixture('front-page'));
  const loading = page.goto(server.sample);
  await firefox.chrome.stopEventPage();
  await loading;
  await marked(page);
  await expectShown(reader);
});

test('report, popup and switches outlive the event page', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const { report, requestId } = await doneOf(reader);
  await stop();
  const popup = await firefox.chrome.openPopup();
  expect(await popupText(popup, 'h1')).toBe(report.title);
  await clickSwitch(popup, 'Loaded language');
  await expectShown(reader, { ...DEFAULT_VIEW, off: ['loaded-language'] });
  expect((await doneOf(reader)).requestId, 'it is not read a second time').toBe(requestId);
});

test('a dismissal wakes an event page that was stopped', async () => {
  const { page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco', 'infuriated'] })));
  await stop();
  await openCard(page, 'infuriated');
  await clickInCard(page, message('card.here'));
  await expect.poll(() => phrasesOf(page)).toEqual(['fiasco']);
  await expect.poll(async () => (await settingsOf(reader)).view?.dismissed).toHaveLength(1);
});

test('the keys for the next flag wake it too', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.page(articlePage({ loaded: ['fiasco'] })));
  await stop();
  await firefox.chrome.pressAltShift('J');
  await awake();
});
