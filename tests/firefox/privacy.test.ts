import { expect, test } from 'vitest';
import { articlePage } from '../e2e/support/articles.ts';
import { message } from '../messages.ts';
import { tryAll } from '../ways-out.ts';
import { clickInCard, openCard } from './support/card.ts';
import { marked, openMarked, phrasesOf } from './support/marks.ts';
import { clickSwitch } from './support/popup.ts';
import { settingsOf, startReader } from './support/reader.ts';
import { openSidebar } from './support/sidebar.ts';

const reader = startReader({}, { inPrivate: true });

/** Has Firefox note every request that the extension is behind. */
const LISTEN = `
  window.ofExtension = [];
  window.noteRequest = (channel) => {
    channel.QueryInterface(Ci.nsIChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    if ([triggeringPrincipal, loadingPrincipal].some((one) => one?.addonId === extension.id))
      window.ofExtension.push(channel.URI.spec);
    if (channel.URI.spec.startsWith('http://127.0.0.1')) window.ofExtension.heard = true;
  };
  Services.obs.addObserver(window.noteRequest, 'http-on-modify-request')`;
const HEARD = `
  Services.obs.removeObserver(window.noteRequest, 'http-on-modify-request');
  return { listened: window.ofExtension.heard === true, requests: window.ofExtension }`;

test('nothing is asked of the network but what the page itself asks for', async () => {
  const { firefox, page, server } = reader;
  const before = server.requests.length;
  await firefox.chrome.run(LISTEN);
  await openMarked(page, server.sample);
  await openCard(page, 'fiasco');
  await openSidebar(reader);
  const popup = await firefox.chrome.openPopup();
  await clickSwitch(popup, 'Loaded language');
  await popup.close();
  expect(server.requests.slice(before)).toEqual(['GET /sample']);
  expect(await firefox.chrome.run(HEARD)).toEqual({ listened: true, requests: [] });
});

test('a planted request in popup and sidebar is refused by the policy', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const open = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
  const target = server.page('{"taken": true}', open);
  const before = server.requests.length;
  // The driver’s own script is under no policy, so that it may make code of text.
  const tried = `${tryAll(target)}.then((ways) => { document.title = 'open:' + ways.filter((way) => way !== 'code').join(); })`;
  const title = () => document.title.startsWith('open:') && document.title;
  const popup = await firefox.chrome.openPopup();
  await popup.load(tried);
  await popup.until(title);
  expect(await popup.evaluate(title)).toBe('open:');
  await popup.close();
  const sidebar = await openSidebar(reader);
  await sidebar.load(tried);
  await sidebar.until(title);
  expect(await sidebar.evaluate(title)).toBe('open:');
  expect(server.requests.slice(before)).toEqual([]);
});

test('a page can neither load nor frame anything of the extension, nor send it messages', async () => {
  const { firefox, page, server } = reader;
  await openMarked(page, server.sample);
  const seen = await page.evaluate(async (origin) => {
    const files = ['popup.html', 'sidepanel.html', 'content-scripts/content.js', 'icon/16.png', 'manifest.json'];
    const loaded: string[] = [];
    for (const file of files)
      await fetch(`${origin}/${file}`).then(
        () => loaded.push(file),
        () => null,
      );
    const { browser, chrome } = globalThis as unknown as Record<string, { runtime?: unknown } | undefined>;
    return { loaded, runtimes: [typeof browser?.runtime, typeof chrome?.runtime] };
  }, firefox.origin);
  expect(seen).toEqual({ loaded: [], runtimes: ['undefined', 'undefined'] });
});

test('a private window leaves no address behind', async () => {
  const { desk, firefox, page, server } = reader;
  await desk.evaluate(() => browser.storage.local.set({ settings: { sites: ['127.0.0.1'], keepHistory: true } }));
  const before = await settingsOf(reader);
  const secret = await firefox.newPrivatePage();
  const url = server.page(articlePage({ title: 'Secret', loaded: ['fiasco', 'regime'] }));
  await secret.goto(url);
  await marked(secret);
  const card = await openCard(secret, 'fiasco');
  expect(card.buttons.map(({ name }) => name)).toEqual([message('card.never')]);
  expect(await settingsOf(reader)).toEqual(before);
  await clickInCard(secret, message('card.never'));
  await expect.poll(() => phrasesOf(secret)).toEqual(['Veldt regime']);
  await expect.poll(async () => (await settingsOf(reader)).view?.never).toHaveLength(1);
  await secret.close();
  await page.bringToFront();
  await openMarked(page, server.page(articlePage({ title: 'Open', loaded: ['regime'] })));
  await desk.goto(`${firefox.origin}/report.html?again#history`);
  // The private page was read first: had it been kept, it would stand here.
  const kept = () => desk.evaluate(() => [...document.querySelectorAll('.kept li')].map((one) => one.textContent));
  await expect.poll(kept).toEqual([expect.stringContaining('Open')]);
  const stored = await desk.evaluate(async () => JSON.stringify(await browser.storage.local.get()));
  expect(stored).not.toContain(new URL(url).pathname);
  await desk.goto(`${firefox.origin}/report.html`);
});
