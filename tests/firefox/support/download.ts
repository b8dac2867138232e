import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from '../../../drive/eventually.ts';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import type { Reader } from './reader.ts';

/** Does what saves a file; gives back where the file is, once Firefox has written it. */
export async function downloaded({ firefox: { downloads } }: Reader, save: () => Promise<void>): Promise<string> {
  const before = new Set(await readdir(downloads));
  await save();
  return eventually('the file is saved', async () => {
    const file = (await readdir(downloads)).find((name) => !before.has(name) && !name.endsWith('.part'));
    const path = file && join(downloads, file);
    return path && !existsSync(`${path}.part`) && readFileSync(path).length > 0 && path;
  });
}

/** Saves a report by the menu of its page. */
export const saved = (reader: Reader, report: FirefoxPage, words: string): Promise<string> =>
  downloaded(reader, async () => {
    await report.click('.menu summary');
    await report.until((wanted) => {
      const buttons = [...document.querySelectorAll('.menu button')];
      for (const button of buttons) button.classList.toggle('wanted', button.textContent?.includes(wanted));
      return document.querySelector('.menu .wanted');
    }, words);
    await report.click('.menu .wanted');
  });
