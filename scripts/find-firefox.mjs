// Finds an installed Firefox. Plain Node, no dependency.
import { findProgram } from './find-program.mjs';
import { aptInstall, fail } from './setup.mjs';

const COMMANDS = ['firefox-esr', 'firefox'];
const APPLICATION = 'Firefox.app/Contents/MacOS/firefox';
const PROGRAM = 'Mozilla Firefox\\firefox.exe';

/** The path of a Firefox, or null. `FRAMELIGHT_FIREFOX` names one of the reader's own. */
export const findFirefox = () =>
  findProgram(process.env.FRAMELIGHT_FIREFOX, { commands: COMMANDS, applications: [APPLICATION], programs: [PROGRAM] });

/** The path of a Firefox; on Debian it is installed where it is missing and we may. */
export function needFirefox() {
  const found = findFirefox() ?? (aptInstall(['firefox-esr']) ? findFirefox() : null);
  if (!found) fail('No Firefox was found: please install Firefox 142 or later and run this again.');
  return found;
}
