import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../drive/launch.ts';
import { browserPath } from '../tests/e2e/support/builds.ts';
import { CLEAN_REPORT, LONG_REPORT, OTHER_REPORT, TINY_REPORT } from '../tests/fixtures/other-reports.ts';
import { RICH_REPORT } from '../tests/fixtures/report.ts';
import { takeViewPictures } from './pictures.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'out', 'views');

/** Pictures of every view with invented articles: a rich one, a clean one, a tiny one, a very long one. */
const REPORTS = new Map([
  ['rich', RICH_REPORT],
  ['other', OTHER_REPORT],
  ['clean', CLEAN_REPORT],
  ['tiny', TINY_REPORT],
  ['long', LONG_REPORT],
]);

/** `npm run pictures -- [part of a name] [language]`: takes them from the demo build into `out/views`. */
async function main(wanted = '', language = 'en'): Promise<void> {
  const folder = language === 'en' ? OUT : join(OUT, language);
  mkdirSync(folder, { recursive: true });
  const driven = await launch({
    browser: browserPath(),
    extension: join(ROOT, '.output', 'chrome-mv3-demo'),
    headless: true,
    language,
  });
  try {
    for (const file of await takeViewPictures(driven, REPORTS, folder, wanted)) process.stdout.write(`${file}\n`);
  } finally {
    await driven.close();
  }
}

await main(...process.argv.slice(2));
