// Finds an installed browser of the Chromium family. Plain Node, no dependency.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, fail } from './setup.mjs';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];

const APPLICATIONS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];

const PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** The path of a browser, or null. `FRAMELIGHT_BROWSER` names one of the reader's own. */
export function findBrowser() {
  const own = process.env.FRAMELIGHT_BROWSER;
  return [own, ...candidates()].find((path) => path && existsSync(path)) ?? null;
}

function candidates() {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      APPLICATIONS.map((app) => join(folder, app)),
    );
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

/** The path of a browser; on Debian it is installed where it is missing and we may. */
export function needBrowser() {
  const found = findBrowser() ?? (aptInstall(['chromium']) ? findBrowser() : null);
  if (!found) fail('No browser was found: please install Chromium, Chrome, Edge or Brave and run this again.');
  return found;
}
