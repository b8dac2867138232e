import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { type Driven, launch } from '../drive/launch.ts';
import { openPanel, openPopup } from '../drive/open.ts';
import { readsByItself } from '../drive/ready.ts';
import { reportOf, tabOf } from '../drive/report.ts';
import type { ExtensionView } from '../drive/view.ts';
import { browserPath, demoBuild } from '../tests/e2e/support/builds.ts';
import { openCard, type Scheme, takeView } from './parts.ts';
import { SAMPLE, serveArticles } from './server.ts';
import {
  BESIDE_POPUP,
  ICON,
  iconScene,
  PANEL,
  panelScene,
  popupScene,
  SCREEN,
  TILE,
  tileScene,
} from './store-scenes.ts';

const OUT = join(import.meta.dirname, '..', 'store', 'pictures');
/** The phrase whose card is open. */
const PHRASE = 'claimed that';
const ADDRESS = 'https://coastal-ledger.example/harbour-deal';

/** `npm run store:pictures`: takes the pictures for the stores from the demo build and the sample article. */
async function main() {
  mkdirSync(OUT, { recursive: true });
  const drawer = await chromium.launch({ executablePath: browserPath(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    for (const scheme of ['light', 'dark'] as const) await takeScheme(drawer, scheme);
    await draw(drawer, tileScene(), TILE, 'tile.png');
    await draw(drawer, iconScene(), ICON, 'icon.png', { omitBackground: true });
  } finally {
    await drawer.close();
  }
}

async function takeScheme(drawer: Browser, scheme: Scheme) {
  const folder = mkdtempSync(join(tmpdir(), 'framelight-store-'));
  const server = await serveArticles([SAMPLE]);
  const device = { colorScheme: scheme, reducedMotion: 'reduce' } as const;
  const driven = await launch({ browser: browserPath(), extension: demoBuild(), headless: true, device });
  try {
    await readsByItself(driven);
    const parts = await takeParts(driven, server.urls[0]!, scheme, folder);
    await draw(drawer, popupScene(scheme, parts.narrow, parts.popup), SCREEN, `page-${scheme}.png`);
    await draw(drawer, panelScene(scheme, parts.wide, parts.panel), SCREEN, `panel-${scheme}.png`);
  } finally {
    server.close();
    await driven.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Takes the report page whole, and the files that the other pictures are put together from. */
async function takeParts(driven: Driven, url: string, scheme: Scheme, folder: string) {
  const file = (name: string) => join(folder, `${name}.png`);
  const parts = { narrow: file('narrow'), wide: file('wide'), popup: file('popup'), panel: file('panel') };
  const page = await driven.context.newPage();
  await page.setViewportSize({ width: BESIDE_POPUP, height: SCREEN.height - 40 });
  await page.goto(url);
  await reportOf(driven, page);
  const popup = await openPopup(driven);
  await takeView(popup, scheme, parts.popup);
  const panel = await openPanel(driven, popup);
  await openCard(page, PHRASE);
  await page.screenshot({ path: parts.narrow });
  await takeWide(page, parts.wide);
  await widen(panel);
  await takeView(panel, scheme, parts.panel);
  await takeReport(driven, await tabOf(driven, page), scheme);
  return parts;
}

/** Gives the panel the height of the picture, and waits until it is drawn so and has heard where the reader is. */
async function widen(panel: ExtensionView) {
  const size = { width: PANEL, height: SCREEN.height, deviceScaleFactor: 1, mobile: false };
  await panel.send('Emulation.setDeviceMetricsOverride', size);
  await panel.until(`innerWidth === ${PANEL} && innerHeight === ${SCREEN.height}`);
  await panel.until('document.querySelector(".strip-place")');
  await panel.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
}

/** The article beside the panel, without a card: what the panel says needs none. */
async function takeWide(page: Page, path: string) {
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: SCREEN.width - PANEL, height: SCREEN.height });
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path });
}

async function takeReport(driven: Driven, tab: number, scheme: Scheme) {
  await renameAddress(driven, tab);
  const report = await driven.context.newPage();
  await report.setViewportSize(SCREEN);
  await report.goto(`chrome-extension://${driven.extensionId}/report.html?tab=${tab}`);
  await report.locator('h1').waitFor();
  await report.screenshot({ path: told(`report-${scheme}.png`) });
}

/** The sample is served by this machine at a port that changes; the picture shows an address as an outlet has it. */
async function renameAddress(driven: Driven, tab: number) {
  const worker = await driven.worker();
  await worker.evaluate(
    async ([key, url]) => {
      const { [key]: state } = (await chrome.storage.session.get(key)) as Record<string, { report: object }>;
      await chrome.storage.session.set({ [key]: { ...state, report: { ...state!.report, url } } });
    },
    [`page:${tab}`, ADDRESS] as const,
  );
}

type Size = Readonly<{ width: number; height: number }>;

async function draw(drawer: Browser, html: string, viewport: Size, name: string, options = {}) {
  const page = await drawer.newPage({ viewport });
  await page.setContent(html);
  await page.screenshot({ path: told(name), ...options });
  await page.close();
}

/** The path of a picture, which is also printed. */
function told(name: string): string {
  process.stdout.write(`store/pictures/${name}\n`);
  return join(OUT, name);
}

await main();
