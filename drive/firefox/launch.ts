import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../eventually.ts';
import { type Chrome, chromeOf } from './chrome.ts';
import { type FirefoxPage, openTab } from './page.ts';
import { connectTo, type Wire } from './wire.ts';

/** A real Firefox with the extension in it, without a display. */
export interface Firefox {
  readonly wire: Wire;
  /** The browser around the pages: toolbar, sidebar, event page. */
  readonly chrome: Chrome;
  /** Start of the addresses of the extension’s own pages. */
  readonly origin: string;
  /** Folder that downloads go to. */
  readonly downloads: string;
  newPage(): Promise<FirefoxPage>;
  /** Opens a private window with an empty tab. */
  newPrivatePage(): Promise<FirefoxPage>;
  close(): Promise<void>;
}

export interface FirefoxOptions {
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** Let the extension into private windows, as readers do in the list of extensions. */
  readonly inPrivate?: boolean;
}

/** Firefox looks for updates, studies and news by itself, and asks about itself; the tests want none of it. */
const QUIET = {
  'marionette.port': 0, // any that is free
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.download.folderList': 2,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'general.smoothScroll': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** Starts Firefox with a new profile and puts the extension in, as a reader’s temporary add-on. */
export async function launchFirefox({
  browser,
  extension,
  preferences = {},
  inPrivate = false,
}: FirefoxOptions): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'framelight-firefox-'));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const id = idOf(extension);
  // Firefox would make up the host of the extension’s pages; so it is known.
  const host = randomUUID();
  const uuids = { 'extensions.webextensions.uuids': JSON.stringify({ [id]: host }) };
  writePreferences(profile, { ...QUIET, 'browser.download.dir': downloads, ...uuids, ...preferences });
  const child = start(browser, profile);
  const wire = await connected(profile, child);
  await wire.send('WebDriver:NewSession', { capabilities: {} });
  await wire.send('Addon:Install', { path: extension, temporary: true, allowPrivateBrowsing: inPrivate });
  return {
    wire,
    chrome: chromeOf(wire, id),
    origin: `moz-extension://${host}`,
    downloads,
    newPage: () => openTab(wire),
    newPrivatePage: () => openTab(wire, { type: 'window', private: true }),
    close: () => quit(wire, child, profile),
  };
}

/** The id that the manifest gives the extension. */
function idOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

function writePreferences(profile: string, preferences: FirefoxOptions['preferences'] = {}): void {
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
}

function start(browser: string, profile: string): ChildProcess {
  const args = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const env = { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' };
  return spawn(browser, args, { stdio: 'ignore', env });
}

/** Firefox writes its port into the profile as soon as it listens. */
async function connected(profile: string, child: ChildProcess): Promise<Wire> {
  const file = join(profile, 'MarionetteActivePort');
  const port = await eventually('the port of Firefox', async () => {
    if (child.exitCode !== null) throw new Error('Firefox has ended');
    return existsSync(file) && Number(readFileSync(file, 'utf8'));
  });
  return connectTo(port);
}

async function quit(wire: Wire, child: ChildProcess, profile: string): Promise<void> {
  const ended = new Promise<void>((done) => (child.exitCode === null ? child.once('exit', () => done()) : done()));
  await wire.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {}); // it may be gone before it answers
  wire.close();
  await ended;
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
