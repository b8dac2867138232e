import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { foundAgain, noteLost } from './lost-sites.ts';
import { changeSettings, getSettings, watchSettings } from './settings.ts';
import { hostOf } from './site-state.ts';

/*
 * Where pages are read without a click. Nothing is written before the browser has answered: its prompt may close the
 * popup, and a wish written ahead would outlive a refusal. Instead the worker records each grant when it hears of it
 * (`permissions.onAdded` wakes it and names the origins), and the popup records it too if it is still there, since a
 * permission that was held already makes no event. Hence the settings never hold a site that was not granted, and
 * `syncRegistration` may drop whatever has been revoked.
 */

const SCRIPT = 'reader';
const EVERYWHERE = ['http://*/*', 'https://*/*'];

/** Match patterns know no port. */
const originsOf = (url: string): string[] => [`${new URL(url).protocol}//${new URL(url).hostname}/*`];
const patternsOf = (host: string): string[] => [`http://${host}/*`, `https://${host}/*`];

/** Asks for leave to read the site of this page without a click. Call it first in a click handler. False: refused. */
export function requestSite(url: string): Promise<boolean> {
  return request(originsOf(url));
}

/** Asks for leave to read these hosts without a click, by both schemes. Call it first in a click handler. */
export const requestHosts = (hosts: readonly string[]): Promise<boolean> => request(hosts.flatMap(patternsOf));

/** Asks for leave to read every site without a click. Call it first in a click handler. False: refused. */
export function requestEverywhere(): Promise<boolean> {
  return request(EVERYWHERE);
}

/** What the browser was asked for last, until the answer is known. */
const asked = storage.defineItem<string[]>('session:asked', { fallback: [] });

/** Sent before this returns, which `asked.setValue` is not: the prompt may close the popup with whatever it had not sent. */
const noteAsked = (origins: string[]): Promise<void> => browser.storage.session.set({ asked: origins });

async function request(origins: string[]): Promise<boolean> {
  clearTimeout(telling);
  const noted = noteAsked(origins); // not waited for: the prompt must follow the click at once
  const granted = await browser.permissions.request({ origins });
  await noted;
  if (!granted) telling = setTimeout(() => document.hasFocus() && void asked.removeValue(), TOLD_MS);
  else await Promise.all([asked.removeValue(), recordGrant(origins)]);
  return granted;
}

/**
 * A popup that lost the focus to the prompt may be closing when the answer comes, and what it says is seen by nobody. A
 * refusal counts as told where the page that asked still stands after so long and has the focus, in ms.
 */
const TOLD_MS = 1_000;
let telling: ReturnType<typeof setTimeout> | undefined;

/** Whether the last prompt was refused while nobody was there to hear it: it may close the popup. True but once. */
export async function wasRefused(): Promise<boolean> {
  const origins = await asked.getValue();
  if (origins.length === 0) return false;
  await asked.removeValue();
  return !(await browser.permissions.contains({ origins }));
}

/** The site of this page is read on a click only. Where everything is read, it is read again. */
export async function removeSite(url: string): Promise<void> {
  const host = hostOf(url);
  if (host !== null) await takeOut(host, (never) => never.filter((other) => other !== host));
}

/** The site of this page is not read at all from now on, not even on a click. */
export async function turnOffSite(url: string): Promise<void> {
  const host = hostOf(url);
  if (host !== null) await takeOut(host, (never) => [...never.filter((other) => other !== host), host]);
}

async function takeOut(host: string, neverOf: (never: readonly string[]) => readonly string[]): Promise<void> {
  const { sites, never, everywhere } = await getSettings();
  await changeSettings({ sites: sites.filter((site) => site !== host), never: neverOf(never) });
  if (!everywhere) await giveBack(patternsOf(host)); // else it is a part of the permission that stays
}

export async function removeEverywhere(): Promise<void> {
  await changeSettings({ everywhere: false });
  await giveBack(EVERYWHERE);
}

/** Gives back every permission that the reader has granted. */
export async function giveBackAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  for (const origin of origins) await giveBack([origin]);
}

/** Those of the hosts that may be read without a click now. */
export async function permittedOf(hosts: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(hosts.map((host) => held(patternsOf(host))));
  return hosts.filter((_, i) => answers[i]!.length > 0);
}

/** Whether every site may be read without a click now. */
export const isEverywherePermitted = async (): Promise<boolean> =>
  (await held(EVERYWHERE)).length === EVERYWHERE.length;

/** A permission that the manifest itself asks for, as in the demo, cannot be given back. */
const giveBack = (origins: string[]): Promise<unknown> => browser.permissions.remove({ origins }).catch(() => false);

/** Notes in the settings what was granted: a pattern for any host is everywhere. A site that is asked for is no longer off. */
async function recordGrant(origins: readonly string[]): Promise<void> {
  const { sites, everywhere, never } = await getSettings();
  const hosts = [...new Set(origins.map((origin) => origin.split('/')[2] ?? '*'))];
  const added = hosts.filter((host) => !host.includes('*') && !sites.includes(host));
  await changeSettings({
    sites: [...sites, ...added],
    everywhere: everywhere || hosts.includes('*'),
    never: never.filter((host) => !hosts.includes(host)),
  });
  await foundAgain(hosts, hosts.includes('*'));
}

/**
 * Brings the settings and the registered content script in line with the permissions that are really held. One run at
 * a time: a second one would register the same id.
 */
export function syncRegistration(): Promise<void> {
  running = running.then(sync, sync);
  return running;
}

let running: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const settings = await getSettings();
  const everywhere = settings.everywhere ? await held(EVERYWHERE) : [];
  const sites = await held(settings.sites.flatMap(patternsOf));
  const revoked = settings.sites.filter((site) => !patternsOf(site).some((pattern) => sites.includes(pattern)));
  await drop(revoked, settings.everywhere && everywhere.length === 0);
  const matches = everywhere.length === EVERYWHERE.length ? everywhere : [...everywhere, ...sites];
  await register(matches, settings.never.flatMap(patternsOf));
}

/** Those of the patterns whose permission is held, by itself or within a wider one. */
async function held(patterns: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(patterns.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return patterns.filter((_, i) => answers[i]);
}

/** Takes back in the settings what was revoked in the browser, and notes it so that the reader is told. */
async function drop(revoked: readonly string[], everywhere: boolean): Promise<void> {
  if (revoked.length === 0 && !everywhere) return;
  await noteLost(revoked, everywhere);
  const now = await getSettings();
  await changeSettings({
    sites: now.sites.filter((site) => !revoked.includes(site)),
    everywhere: now.everywhere && !everywhere,
  });
}

async function register(matches: string[], excludeMatches: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) return known && browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  const script = {
    id: SCRIPT,
    js: ['content-scripts/content.js'],
    matches,
    excludeMatches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  await (known ? browser.scripting.updateContentScripts([script]) : browser.scripting.registerContentScripts([script]));
}

/** Keeps settings and registration in line from now on. For the worker, at the top level: these events wake it. */
export function keepRegistration(): void {
  browser.permissions.onAdded.addListener(({ origins }) => void recordGrant(origins ?? []).then(syncRegistration));
  browser.permissions.onRemoved.addListener(() => void syncRegistration());
  browser.runtime.onInstalled.addListener(() => void syncRegistration());
  browser.runtime.onStartup.addListener(() => void syncRegistration());
  watchSettings(() => void syncRegistration());
}
