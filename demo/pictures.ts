import type { Page } from '@playwright/test';
import type { Driven } from '../drive/launch.ts';
import { openPanel, openPopup } from '../drive/open.ts';

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
