import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Driven } from '../drive/launch.ts';
import { openPanel, openPopup } from '../drive/open.ts';
import { tabOf } from '../drive/report.ts';
import { keptReport } from '../lib/report/kept.ts';
import type { Report } from '../lib/report/report.ts';

/** Takes pictures of the page with its marks, the real popup and the real side panel. Gives back the files. */
export async function takePictures(driven: Driven, page: Page, prefix: string): Promise<string[]> {
  const files = { page: `${prefix}page.png`, popup: `${prefix}popup.png`, panel: `${prefix}side-panel.png` };
  await page.bringToFront();
  await page.screenshot({ path: files.page });
  const popup = await openPopup(driven);
  await popup.screenshot(files.popup);
  const panel = await openPanel(driven, popup);
  await panel.screenshot(files.panel);
  return Object.values(files);
}

/** How a view is looked at: its width in CSS pixels and the reader's colours. */
const LOOKS = {
  light: { width: 1280, media: { colorScheme: 'light', forcedColors: 'none' } },
  dark: { width: 1280, media: { colorScheme: 'dark', forcedColors: 'none' } },
  narrow: { width: 320, media: { colorScheme: 'light', forcedColors: 'none' } },
  forced: { width: 720, media: { colorScheme: 'light', forcedColors: 'active' } },
  print: { width: 794, media: { colorScheme: 'light', forcedColors: 'none', media: 'print' } },
} as const;
type Look = keyof typeof LOOKS;

interface PictureOf {
  readonly name: string;
  /** Its address in the extension; `$` stands for the number of the tab. */
  readonly path: string;
  readonly looks: readonly Look[];
  /** Shows the report of the tab that it stands in itself: popup and panel. */
  readonly own?: boolean;
  readonly width?: number;
  /** What the reader does first. */
  readonly first?: (page: Page) => Promise<unknown>;
}

const openFolds = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
/** The hundred rows of the first portion are too long for a picture. */
const openTerms = async (page: Page) => {
  await page.locator('.term').first().waitFor();
  await page.locator('#lexicons input[type=search]').fill('circus');
  await openFolds(page);
};
const sampleIsMarked = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0);
const chooseOther = async (page: Page) => {
  const second = page.locator('select').nth(1);
  await second.locator(`option[value="open:${FIRST_TAB + 1}"]`).waitFor({ state: 'attached' });
  await second.selectOption(`open:${FIRST_TAB + 1}`);
  await page.locator('#wordings').waitFor();
};

/** A number that no tab of the browser has. */
const FIRST_TAB = 900_000;
const ALL: readonly Look[] = ['light', 'dark', 'narrow', 'forced', 'print'];

/** Where each view is, and the looks in which it is worth a picture. */
const VIEWS: readonly PictureOf[] = [
  { name: 'report', path: 'report.html?tab=$', looks: ALL },
  { name: 'popup', path: 'popup.html', own: true, width: 380, looks: ['light', 'dark', 'forced'] },
  { name: 'panel', path: 'sidepanel.html', own: true, width: 400, looks: ['light', 'dark', 'narrow', 'forced'] },
  { name: 'receipt', path: 'report.html?tab=$', looks: ['light', 'narrow'], first: openFolds },
];
/** Views that take more than one report: they are drawn once. */
const WIDER: readonly PictureOf[] = [
  { name: 'compare', path: `report.html?tab=${FIRST_TAB}#compare`, looks: ALL, first: chooseOther },
  { name: 'history', path: 'report.html#history', looks: ALL },
  { name: 'options', path: 'options.html', looks: ['light', 'dark', 'narrow', 'forced'], first: openTerms },
  { name: 'welcome', path: 'welcome.html', looks: ['light', 'dark', 'narrow', 'forced'], first: sampleIsMarked },
  { name: 'gone', path: 'report.html?tab=1', looks: ['light', 'narrow'] },
];

/** Takes pictures of every view as a page, with each report; only those whose name holds `wanted`. */
export async function takeViewPictures(
  driven: Driven,
  reports: ReadonlyMap<string, Report>,
  folder: string,
  wanted: string,
): Promise<string[]> {
  for (const [i, report] of [...reports.values()].entries()) await storeReport(driven, FIRST_TAB + i, report);
  await keepReports(driven, [...reports.values()]);
  const of = (view: PictureOf, name: string, tab: number) =>
    view.looks.map((look) => ({ view, look, tab, file: join(folder, `${view.name}${name}-${look}.png`) }));
  const pictures = [
    ...[...reports.keys()].flatMap((name, i) => VIEWS.flatMap((view) => of(view, `-${name}`, FIRST_TAB + i))),
    ...WIDER.flatMap((view) => of(view, '', FIRST_TAB)),
  ].filter(({ file }) => file.includes(wanted));
  const all = [...reports.values()];
  for (const { view, look, tab, file } of pictures)
    await takeView(driven, view, { tab, report: all[tab - FIRST_TAB]! }, look, file);
  return pictures.map(({ file }) => file);
}

async function storeReport(driven: Driven, tab: number, report: Report): Promise<void> {
  const worker = await driven.worker();
  await worker.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
    `page:${tab}`,
    { status: 'done', requestId: 'picture', report },
  ] as const);
}

/** Puts some days of reading into the history. */
async function keepReports(driven: Driven, reports: readonly Report[]): Promise<void> {
  const kept = reports.flatMap((report, i) =>
    Array.from({ length: i === 0 ? 9 : 2 }, (_, n) => {
      const when = `2026-0${1 + (n % 8)}-1${i}T08:00:00.000Z`;
      const scores = report.scores.map((score) => ({ ...score, rate: score.rate * (0.4 + ((n * 7) % 10) / 12) }));
      const url = `${report.url}-${n}`;
      return keptReport({ ...report, url, scores, published: when }, when);
    }),
  );
  const page = await driven.context.newPage();
  await page.goto(`chrome-extension://${driven.extensionId}/report.html#history`);
  await page.locator('h1').waitFor();
  await page.evaluate(putInto, kept as unknown as { id: string }[]);
  await page.close();
}

/** Runs in a page of the extension: writes to the database of the history. */
function putInto(kept: readonly { id: string }[]): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('framelight-history');
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['reports', 'entries'], 'readwrite');
      for (const one of kept) {
        writing.objectStore('reports').put(one);
        writing.objectStore('entries').put({ ...one, report: undefined, searched: JSON.stringify(one).toLowerCase() });
      }
      writing.oncomplete = () => done();
      writing.onerror = failed;
    };
  });
}

interface Shown {
  readonly tab: number;
  readonly report: Report;
}

/** Waits until the view has found nothing to read in its own tab, and gives it a report. */
async function showOwn(driven: Driven, page: Page, report: Report): Promise<void> {
  await page.locator('.message:not([role=status])').waitFor();
  await storeReport(driven, await tabOf(driven, page), { ...report, url: page.url() });
  await page.locator('.article-header').waitFor();
}

async function takeView(driven: Driven, view: PictureOf, shown: Shown, look: Look, file: string): Promise<void> {
  const page = await driven.context.newPage();
  const { width, media } = LOOKS[look];
  await page.setViewportSize({ width: look === 'narrow' ? width : (view.width ?? width), height: 900 });
  await page.emulateMedia({ media: null, ...media });
  await page.goto(`chrome-extension://${driven.extensionId}/${view.path.replace('$', String(shown.tab))}`);
  if (view.own) await showOwn(driven, page, shown.report);
  await page.locator('h1').first().waitFor();
  await view.first?.(page);
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
}
