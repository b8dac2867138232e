// Finds an installed Firefox. Plain Node, no dependency.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { aptInstall, fail } from './setup.mjs';

const COMMANDS = ['firefox-esr', 'firefox'];
const APPLICATION = 'Firefox.app/Contents/MacOS/firefox';
const PROGRAM = 'Mozilla Firefox\\firefox.exe';

/** The path of a Firefox, or null. `FRAMELIGHT_FIREFOX` names one of the reader's own. */
export function findFirefox() {
  const own = process.env.FRAMELIGHT_FIREFOX;
  return [own, ...candidates()].find((path) => path && existsSync(path)) ?? null;
}

function candidates() {
  if (process.platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].map((folder) => join(folder, APPLICATION));
  if (process.platform === 'win32')
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']]
      .filter(Boolean)
      .map((folder) => join(folder, PROGRAM));
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

/** The path of a Firefox; on Debian it is installed where it is missing and we may. */
export function needFirefox() {
  const found = findFirefox() ?? (aptInstall(['firefox-esr']) ? findFirefox() : null);
  if (!found) fail('No Firefox was found: please install Firefox 142 or later and run this again.');
  return found;
}
