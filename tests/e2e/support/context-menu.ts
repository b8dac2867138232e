import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';
import { selectWords } from '../../in-page-marks.ts';

/** Selects the first place of some words in the page, across elements too, in the middle of the window. */
export const selectText = async (page: Page, words: string): Promise<void> =>
  void (await page.evaluate(selectWords, words));

/** Has the worker hear of a click on an item of its menu, as the browser tells it. No driver reaches native menus. */
export async function dispatchMenu(
  driven: Driven,
  page: Page,
  item: 'why' | 'flag',
  selectionText: string,
): Promise<void> {
  const id = await tabOf(driven, page);
  const worker = await driven.worker();
  await worker.evaluate(
    ([menuItemId, text, tab, url]) => {
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      event.dispatch({ menuItemId, selectionText: text, editable: false }, { id: tab, url });
    },
    [item, selectionText, id, page.url()] as const,
  );
}
