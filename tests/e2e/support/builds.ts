import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../../scripts/find-browser.mjs';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Folder of a build; the variable names another copy of it. */
function buildAt(variable: string, name: string, command: string): string {
  const folder = process.env[variable] ?? join(ROOT, '.output', name);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no build in ${folder}: run ${command} first.`);
  return folder;
}

/** May read the pages of this machine without a click. */
export const demoBuild = () => buildAt('FRAMELIGHT_DEMO_BUILD', 'chrome-mv3-demo', 'wxt build --mode demo');

/** What is shipped. */
export const storeBuild = () => buildAt('FRAMELIGHT_STORE_BUILD', 'chrome-mv3', 'wxt build');

/** The browser to test in. */
export function browserPath(): string {
  const path = findBrowser();
  if (!path) throw new Error('No browser was found: install Chromium, or name one in FRAMELIGHT_BROWSER.');
  return path;
}
