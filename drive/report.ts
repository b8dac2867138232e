import type { Page } from '@playwright/test';
import type { PageState } from '../lib/browser/page-state.ts';
import { eventually } from './eventually.ts';
import type { Driven } from './launch.ts';

const tabs = new WeakMap<Page, number>();

/** Number of the browser's tab that shows the page. Asked for the first time, it brings the page to the front. */
export async function tabOf(driven: Driven, page: Page): Promise<number> {
  const known = tabs.get(page);
  if (known !== undefined) return known;
  await page.bringToFront();
  const worker = await driven.worker();
  const tab = await worker.evaluate(async () => {
    const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return active!.id!;
  });
  tabs.set(page, tab);
  return tab;
}

/** What the extension knows of the page, as soon as it knows something. */
export async function reportOf(driven: Driven, page: Page): Promise<PageState> {
  const key = `page:${await tabOf(driven, page)}`;
  return eventually('a report of the page', async () => {
    const worker = await driven.worker();
    return worker.evaluate(
      async (name) => (await chrome.storage.session.get(name))[name] as PageState | undefined,
      key,
    );
  });
}
