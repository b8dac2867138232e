// Finds an installed browser of the Chromium family. Plain Node, no dependency.
import { findProgram } from './find-program.mjs';
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
export const findBrowser = () =>
  findProgram(process.env.FRAMELIGHT_BROWSER, { commands: COMMANDS, applications: APPLICATIONS, programs: PROGRAMS });

/** The path of a browser; on Debian it is installed where it is missing and we may. */
export function needBrowser() {
  const found = findBrowser() ?? (aptInstall(['chromium']) ? findBrowser() : null);
  if (!found) fail('No browser was found: please install Chromium, Chrome, Edge or Brave and run this again.');
  return found;
}
