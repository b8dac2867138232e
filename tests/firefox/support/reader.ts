import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Firefox, launchFirefox } from '../../../drive/firefox/launch.ts';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { PageState } from '../../../lib/browser/page-state.ts';
import type { Settings } from '../../../lib/browser/settings.ts';
import { findFirefox } from '../../../scripts/find-firefox.mjs';
import { type PageServer, servePages } from '../../e2e/support/serve.ts';

const BUILD = join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3-demo');

/** The pages of the extension that are not written for this: they only lend their `browser`. */
declare const browser: typeof chrome;

/** A reader with a Firefox, for all the tests of one file. */
export interface Reader {
  readonly firefox: Firefox;
  readonly server: PageServer;
  /** An empty tab, new for each test. */
  readonly page: FirefoxPage;
  /** A tab with a page of the extension, to ask its API from; it stays behind the others. */
  readonly desk: FirefoxPage;
}

/** Starts a Firefox before the tests of the file that calls it, and sees that nothing complained after each. */
export function startReader(
  preferences: Readonly<Record<string, string | number | boolean>> = {},
  { inPrivate = false } = {},
): Reader {
  const reader = {} as { -readonly [Part in keyof Reader]: Reader[Part] };
  beforeAll(async () => {
    reader.server = await servePages();
    reader.firefox = await launchFirefox({ browser: firefoxPath(), extension: demoBuild(), preferences, inPrivate });
    await reader.firefox.chrome.readsByItself();
    reader.desk = await reader.firefox.newPage();
    await reader.desk.goto(`${reader.firefox.origin}/report.html`);
  });
  beforeEach(async () => {
    await forget(reader.desk);
    await reader.firefox.chrome.readsByItself();
    reader.page = await reader.firefox.newPage();
  });
  afterEach(async () => {
    await reader.firefox.chrome.closeViews(); // what a test that failed has left open
    await reader.page.close();
    expect(await reader.firefox.chrome.complaints(), 'errors that nobody caught').toEqual([]);
  });
  afterAll(async () => {
    await reader.firefox?.close();
    await reader.server?.close();
  });
  return reader;
}

function firefoxPath(): string {
  const path = findFirefox();
  if (!path) throw new Error('No Firefox was found: install it, or name one in FRAMELIGHT_FIREFOX.');
  return path;
}

function demoBuild(): string {
  if (!existsSync(join(BUILD, 'manifest.json')))
    throw new Error(`There is no build in ${BUILD}: run wxt build -b firefox --mode demo first.`);
  return BUILD;
}

/** Settings as at first, but for the site that the demo reads without a click; no lexicon and no practice is kept. */
const forget = (desk: FirefoxPage): Promise<void> =>
  desk.evaluate(async () => {
    await browser.storage.local.remove(['own', 'practice']);
    await browser.storage.local.set({ settings: { sites: ['127.0.0.1'] } });
  });

/** What is stored under a key; null where nothing is. */
export const storedIn = <T>({ desk }: Reader, key: string): Promise<T | null> =>
  desk.evaluate(async (wanted) => ((await browser.storage.local.get(wanted))[wanted] as T | undefined) ?? null, key);

export const settingsOf = ({ desk }: Reader): Promise<Partial<Settings>> =>
  desk.evaluate(async () => (await browser.storage.local.get('settings')).settings as Partial<Settings>);

/** Changes settings as a page of the extension does. */
export const changeSettings = ({ desk }: Reader, change: Partial<Settings>): Promise<void> =>
  desk.evaluate(async (part) => {
    const { settings } = await browser.storage.local.get('settings');
    await browser.storage.local.set({ settings: { ...(settings as object), ...part } });
  }, change);

/** Number of the browser’s tab that is in front. */
export const activeTab = ({ desk }: Reader): Promise<number> =>
  desk.evaluate(async () => (await browser.tabs.query({ active: true, currentWindow: true }))[0]!.id!);

/** What the extension knows of the page in front; null while it knows nothing. */
export const stateOf = async (reader: Reader): Promise<PageState | null> =>
  reader.desk.evaluate(
    async (key) => ((await browser.storage.session.get(key))[key] as PageState | undefined) ?? null,
    `page:${await activeTab(reader)}`,
  );

/** The report of the page in front, as soon as it is there. */
export async function doneOf(reader: Reader): Promise<Extract<PageState, { status: 'done' }>> {
  await expect.poll(async () => (await stateOf(reader))?.status).toBe('done');
  return (await stateOf(reader)) as Extract<PageState, { status: 'done' }>;
}

/** The badge of the page in front. */
export const badgeOf = async (reader: Reader): Promise<string> =>
  reader.desk.evaluate((tabId) => browser.action.getBadgeText({ tabId }), await activeTab(reader));
