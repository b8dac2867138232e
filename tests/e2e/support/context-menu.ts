import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';

/**
 * Has the worker hear of a click in the menu on selected words. The menu itself is the browser's own and out of the
 * driver's reach, and so this is no gesture: `activeTab` is not granted by it. The tests of the store build open it.
 */
export async function clickMenu(driven: Driven, page: Page, id: string): Promise<void> {
  const tabId = await tabOf(driven, page);
  const selectionText = await page.evaluate(() => String(getSelection()));
  const worker = await driven.worker();
  await worker.evaluate(
    async ([tabId, menuItemId, selectionText]) => {
      const clicked = chrome.contextMenus.onClicked as unknown as { dispatch(info: object, tab: object): void };
      clicked.dispatch({ menuItemId, selectionText, editable: false }, await chrome.tabs.get(tabId));
    },
    [tabId, id, selectionText] as const,
  );
}

/** Selects the first place where a text stands in one text node of the page. */
export const selectText = (page: Page, text: string): Promise<void> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = (walker.currentNode as Text).data.indexOf(wanted);
      if (at < 0) continue;
      getSelection()!.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + wanted.length);
      walker.currentNode.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      return;
    }
    throw new Error(`“${wanted}” is not on the page`);
  }, text);
