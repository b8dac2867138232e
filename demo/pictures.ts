import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Driven } from '../drive/launch.ts';
import { openPanel, openPopup } from '../drive/open.ts';
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

/** Where each view is, and the looks in which it is worth a picture. */
const VIEWS: readonly { readonly name: string; readonly path: string; readonly looks: readonly Look[] }[] = [
  { name: 'report', path: 'report.html?tab=$', looks: ['light', 'dark', 'narrow', 'forced', 'print'] },
];

/** A number that no tab of the browser has. */
const FIRST_TAB = 900_000;

/** Takes pictures of every view as a page, with each report; only those whose name holds `wanted`. */
export async function takeViewPictures(
  driven: Driven,
  reports: ReadonlyMap<string, Report>,
  folder: string,
  wanted: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const [i, [name, report]] of [...reports].entries()) {
    await storeReport(driven, FIRST_TAB + i, report);
    for (const view of VIEWS)
      for (const look of view.looks) {
        const file = join(folder, `${view.name}-${name}-${look}.png`);
        if (file.includes(wanted))
          files.push(await takeView(driven, view.path.replace('$', `${FIRST_TAB + i}`), look, file));
      }
  }
  return files;
}

async function storeReport(driven: Driven, tab: number, report: Report): Promise<void> {
  const worker = await driven.worker();
  await worker.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
    `page:${tab}`,
    { status: 'done', requestId: 'picture', report },
  ] as const);
}

async function takeView(driven: Driven, path: string, look: Look, file: string): Promise<string> {
  const page = await driven.context.newPage();
  const { width, media } = LOOKS[look];
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ media: null, ...media });
  await page.goto(`chrome-extension://${driven.extensionId}/${path}`);
  await page.locator('h1').first().waitFor();
  await page.screenshot({ path: file, fullPage: true });
  await page.close();
  return file;
}
