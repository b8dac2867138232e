import { eventually } from '../../../drive/eventually.ts';
import type { ExtensionView } from '../../../drive/view.ts';
import { message } from '../../messages.ts';
import { marked, marksOf } from '../support/marks.ts';
import { openOwnPage } from '../support/options.ts';
import { clickChoice } from '../support/popup.ts';
import { expect, type Reader, test } from '../support/reader.ts';
import type { PageServer } from '../support/serve.ts';

const HERE = message('site.on');
const ASK = message('site.ask');
const NEVER = message('site.off');
const EVERYWHERE = message('sites.everywhere');

const newsOf = (server: PageServer) => server.at('news.example', server.sample);
const otherOf = (server: PageServer) => server.at('other.example', server.sample);

/** Opens a page on a site and asks for it to be read without a click. */
async function askOn(reader: Reader, url: string, name: string, answer: 'allow' | 'refuse') {
  await reader.page.goto(url);
  const popup = await reader.openPopup();
  await reader.ask(popup, name, answer);
  return popup;
}

/** Whether the popup that asked says that it was refused; the browser may close it before it can. */
async function saysRefused(popup: ExtensionView): Promise<boolean> {
  let said = false;
  const isDecided = async () => {
    said = (await statusIn(popup).catch(() => '')) === message('sites.refused');
    return said || popup.isClosed;
  };
  await expect.poll(isDecided).toBe(true);
  return said;
}

/** How the site is read, and whether every site is. */
async function sitesIn(reader: Reader) {
  const popup = await reader.openPopup();
  const here = await popup.evaluate<string>('document.querySelector(".sites label:has(:checked)").textContent');
  const everywhere = await popup.evaluate<string>('document.querySelector(".sites [role=switch]").ariaChecked');
  return { popup, on: [here, everywhere] };
}

/** What is said below the choices. */
const statusIn = (popup: ExtensionView) =>
  popup.evaluate<string>('document.querySelector(".sites [role=status]").textContent');

/** Waits until the script that reads by itself is registered for exactly these patterns. */
async function expectRegistered(reader: Reader, patterns: readonly string[]) {
  const worker = await reader.driven.worker();
  const registered = () =>
    worker.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []),
    );
  await expect.poll(async () => (await registered()).sort()).toEqual([...patterns].sort());
}

test('refused for this site: the switch stays off, a sentence says so, nothing is held', async ({ reader, server }) => {
  const said = await saysRefused(await askOn(reader, newsOf(server), HERE, 'refuse'));
  expect(await reader.origins()).toEqual([]);
  const { on, popup } = await sitesIn(reader);
  expect(on).toEqual([ASK, 'false']);
  if (!said) await expect.poll(() => statusIn(popup)).toBe(message('sites.refused'));
  await popup.close();
  expect(await statusIn((await sitesIn(reader)).popup), 'said once').toBe('');
  await expectRegistered(reader, []);
  await reader.page.reload();
  expect(await marksOf(reader.page)).toEqual([]);
});

test('allowed for this site: its pages are read without a click, others are not', async ({ reader, server }) => {
  await askOn(reader, newsOf(server), HERE, 'allow');
  await expectRegistered(reader, ['http://news.example/*']);
  expect(await reader.origins()).toEqual(['http://news.example/*']);
  await reader.page.reload();
  await marked(reader.page);
  const { on, popup } = await sitesIn(reader);
  expect(on).toEqual([HERE, 'false']);
  expect(await statusIn(popup)).toBe('');
  await popup.close();
  await reader.page.goto(otherOf(server));
  expect(await marksOf(reader.page)).toEqual([]);
});

test('switched off again: the permission is given back and pages are no longer read', async ({ reader, server }) => {
  await askOn(reader, newsOf(server), HERE, 'allow');
  await expectRegistered(reader, ['http://news.example/*']);
  const { popup } = await sitesIn(reader);
  await clickChoice(popup, ASK);
  await eventually('the permission is given back', async () => (await reader.origins()).length === 0);
  await expectRegistered(reader, []);
  await popup.close();
  await reader.page.reload();
  expect(await marksOf(reader.page)).toEqual([]);
});

test('taken away in the settings of the browser: pages are no longer read and the switch is off', async ({
  reader,
  server,
}) => {
  await askOn(reader, newsOf(server), HERE, 'allow');
  await expectRegistered(reader, ['http://news.example/*']);
  const worker = await reader.driven.worker();
  await worker.evaluate(() => chrome.permissions.remove({ origins: ['http://news.example/*'] }));
  await expectRegistered(reader, []);
  await reader.page.reload();
  expect(await marksOf(reader.page)).toEqual([]);
  const { on, popup } = await sitesIn(reader);
  expect(on).toEqual([ASK, 'false']);
  await popup.until(`document.querySelector('.lost')?.textContent.includes('news.example')`);
  await popup.click('.lost .button:last-child');
  await popup.until(`!document.querySelector('.lost')`);
});

test('refused for every site: nothing has changed', async ({ reader, server }) => {
  const said = await saysRefused(await askOn(reader, newsOf(server), EVERYWHERE, 'refuse'));
  expect(await reader.origins()).toEqual([]);
  const { on, popup } = await sitesIn(reader);
  expect(on).toEqual([ASK, 'false']);
  if (!said) await expect.poll(() => statusIn(popup)).toBe(message('sites.refused'));
  await expectRegistered(reader, []);
});

test('allowed for every site: every article is read without a click', async ({ reader, server }) => {
  await askOn(reader, newsOf(server), EVERYWHERE, 'allow');
  await expectRegistered(reader, ['http://*/*', 'https://*/*']);
  for (const url of [newsOf(server), otherOf(server)]) {
    await reader.page.goto(url);
    await marked(reader.page);
  }
  const options = await openOwnPage(reader.driven, 'options');
  await expect(options.locator('#sites h3')).toHaveText([message('options.but')]);
  await options.getByLabel(message('options.addNever')).fill('two.example');
  await options.getByLabel(message('options.addNever')).press('Enter');
  await expect(options.locator('#sites .hosts li')).toHaveText([/two\.example/]);
  await options.close();
  const { on, popup } = await sitesIn(reader);
  expect(on).toEqual([HERE, 'true']);
  await popup.click('.sites .switch');
  await expectRegistered(reader, []);
  expect(await reader.origins()).toEqual([]);
  await popup.close();
  await reader.page.reload();
  expect(await marksOf(reader.page)).toEqual([]);
});

test('switched off here: a click does not read either, says so, and can switch it on again', async ({
  reader,
  server,
}) => {
  await reader.page.goto(newsOf(server));
  const popup = await reader.openPopup();
  await marked(reader.page);
  await clickChoice(popup, NEVER);
  await popup.until('document.querySelector(".turn-on")');
  await expect.poll(() => marksOf(reader.page), 'the marks are gone').toEqual([]);
  await popup.close();
  await reader.page.reload();
  const again = await reader.openPopup();
  expect(await again.evaluate('document.querySelector("h1").textContent')).toBe(message('site.offTitle'));
  expect(await marksOf(reader.page)).toEqual([]);
  await again.click('.turn-on');
  await marked(reader.page);
});
