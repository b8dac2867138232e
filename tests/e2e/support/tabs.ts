import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';
import type { PageState } from '../../../lib/browser/page-state.ts';

/** Opens a view of the extension as a tab of its own, with a report to show: tools that look into pages can see it. */
export async function openAsTab(driven: Driven, view: 'popup' | 'sidepanel', state: PageState): Promise<Page> {
  const page = await driven.context.newPage();
  await page.goto(`chrome-extension://${driven.extensionId}/${view}.html`);
  await page.locator('.message:not([role=status])').waitFor(); // it has found nothing to read in its own tab
  await store(driven, page, state);
  await page
    .locator(state.status === 'done' ? '.summary' : '.message')
    .first()
    .waitFor();
  return page;
}

/** Has the view show another state of “its” page. */
export async function store(driven: Driven, page: Page, state: PageState): Promise<void> {
  const url = page.url();
  const own = state.status === 'done' ? { ...state, report: { ...state.report, url } } : { ...state, url };
  const worker = await driven.worker();
  await worker.evaluate(([key, value]) => chrome.storage.session.set({ [key]: value }), [
    `page:${await tabOf(driven, page)}`,
    own,
  ] as const);
}
