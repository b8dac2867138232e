import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type Driven, launch } from '../drive/launch.ts';
import { openPanel, openPopup } from '../drive/open.ts';
import { readsByItself } from '../drive/ready.ts';
import { reportOf } from '../drive/report.ts';
import { browserPath } from '../tests/e2e/support/builds.ts';
import { openCard, type Scheme, takeView } from './parts.ts';
import { SAMPLE, serveArticles } from './server.ts';

const ROOT = join(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3-demo');
/** Height of the frame in CSS pixels, without its margin. */
const HEIGHT = 680;
/** The phrase whose card is open in the picture. */
const PHRASE = 'claimed that';
const GROUNDS = { light: '#eeeae2', dark: '#0f0e0d' } as const;

/** Takes the pictures of the README: the page with a card, the popup and the side panel, in one frame. */
async function main() {
  await takeCover('light', 'page.png');
  await takeCover('dark', 'page-dark.png');
}

async function takeCover(colorScheme: Scheme, name: string) {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-cover-'));
  const driven = await launch({
    browser: browserPath(),
    extension: EXTENSION,
    headless: true,
    device: { colorScheme, reducedMotion: 'reduce' },
  });
  const server = await serveArticles([SAMPLE]);
  try {
    await readsByItself(driven);
    const files = await takeParts(driven, server.urls[0]!, colorScheme, folder);
    await compose(files, colorScheme, join(ROOT, 'docs', name));
    process.stdout.write(`docs/${name}\n`);
  } finally {
    server.close();
    await driven.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The three pictures that are put together. */
async function takeParts(driven: Driven, url: string, scheme: Scheme, folder: string): Promise<string[]> {
  const files = ['page', 'popup', 'panel'].map((part) => join(folder, `${part}.png`)) as [string, string, string];
  const page = await driven.context.newPage();
  await page.setViewportSize({ width: 710, height: HEIGHT });
  await page.goto(url);
  await reportOf(driven, page);
  const popup = await openPopup(driven);
  await takeView(popup, scheme, files[1]);
  const panel = await openPanel(driven, popup);
  await takeView(panel, scheme, files[2]);
  await openCard(page, PHRASE);
  await page.screenshot({ path: files[0] });
  return files;
}

/** Sets the pictures side by side and takes a picture of that. */
async function compose(files: readonly string[], scheme: Scheme, path: string) {
  const browser = await chromium.launch({ executablePath: browserPath(), chromiumSandbox: process.getuid?.() !== 0 });
  const page = await browser.newPage({ viewport: { width: 1540, height: HEIGHT + 40 } });
  const images = files
    .map((file) => `<div><img src="data:image/png;base64,${readFileSync(file, 'base64')}"></div>`)
    .join('');
  await page.setContent(`<style>body{display:flex;gap:18px;margin:20px;background:${GROUNDS[scheme]};align-items:flex-start}
    div{border-radius:10px;box-shadow:0 0 0 1px #8886;max-height:${HEIGHT}px;overflow:hidden}img{display:block}</style>${images}`);
  await page.screenshot({ path });
  await browser.close();
}

await main();
