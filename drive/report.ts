import type { Page } from '@playwright/test';
import type { PageState } from '../lib/browser/page-state.ts';
import type { Driven } from './launch.ts';
import { eventually } from './view.ts';

/** Number of the browser's tab that shows the page. The page must be the active tab of its window. */
export async function tabOf(driven: Driven, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await driven.worker();
  return worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!);
}

/** What the extension knows of the page, as soon as it knows something. */
export async function reportOf(driven: Driven, page: Page): Promise<PageState> {
  const key = `page:${await tabOf(driven, page)}`;
  return eventually('a report of the page', async () => {
    const worker = await driven.worker();
    return worker.evaluate(async (name) => (await chrome.storage.session.get(name))[name] as PageState | undefined, key);
  });
}
