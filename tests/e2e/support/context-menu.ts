import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';

/** Selects the first place of some words in the page, across elements too, in the middle of the window. */
export const selectText = (page: Page, words: string): Promise<void> =>
  page.evaluate((wanted) => {
    getSelection()!.removeAllRanges();
    document.body.focus();
    if (!(window as unknown as { find(text: string): boolean }).find(wanted)) throw new Error(`no ${wanted}`);
    const { startContainer } = getSelection()!.getRangeAt(0);
    startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);

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
