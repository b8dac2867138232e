import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { textReport } from '../cli/format-text.ts';
import { readLexiconFolder } from '../cli/read-lexicons.ts';
import { type Driven, launch } from '../drive/launch.ts';
import { readsByItself } from '../drive/ready.ts';
import { reportOf } from '../drive/report.ts';
import { takePictures } from './pictures.ts';
import { SAMPLE, serveArticles } from './server.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'out');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3-demo');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const say = (text: string) => process.stdout.write(`› ${text}\n`);

/** Opens the articles in a browser with the extension; without a display it prints the reports and takes pictures. */
async function main([browser, ...given]: string[]): Promise<void> {
  const articles = given.length > 0 ? given : [SAMPLE];
  const server = await serveArticles(articles);
  const language = hasDisplay ? null : 'en'; // the reader’s own; what is printed is English
  const driven = await launch({ browser: browser!, extension: EXTENSION, headless: !hasDisplay, language });
  try {
    await readsByItself(driven);
    for (const url of server.urls) await openArticle(driven, url);
    if (hasDisplay) await shown(driven);
    else await printed(driven);
  } finally {
    await driven.close();
    server.close();
  }
}

async function openArticle(driven: Driven, url: string): Promise<Page> {
  const blank = driven.context.pages().find((page) => page.url() === 'about:blank');
  const page = blank ?? (await driven.context.newPage());
  await page.goto(url);
  return page;
}

/** The browser stays open until the reader closes it. */
async function shown({ context }: Driven): Promise<void> {
  say(
    'The article is open. Rest the pointer on a mark, or click the Framelight icon (Alt+Shift+G). Close the browser to end.',
  );
  await new Promise<void>((closed) => context.on('close', () => closed()));
}

async function printed(driven: Driven): Promise<void> {
  const { lexicons } = readLexiconFolder();
  mkdirSync(OUT, { recursive: true });
  say('There is no display: here is each report, and pictures are written to out/');
  for (const [i, page] of driven.context.pages().entries()) {
    const state = await reportOf(driven, page);
    if (state.status === 'none') process.stdout.write(`\n${page.url()}: no report (${state.problem})\n`);
    else process.stdout.write(`\n${textReport(state.report, lexicons)}`);
    for (const file of await takePictures(driven, page, `${OUT}/${i === 0 ? '' : `${i + 1}-`}`)) say(`Wrote ${file}`);
  }
}

main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`✗ ${error.message}\n`);
  process.exit(1);
});
