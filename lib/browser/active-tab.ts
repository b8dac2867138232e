import { browser } from 'wxt/browser';

/** The tab that the reader looks at. `url` is absent where the browser does not tell us. */
export interface ActiveTab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
}

/** The active tab of the window that this page belongs to; null where there is none. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, windowId: tab.windowId, url: tab.url };
}

/** Calls back when another tab becomes active, or the page in the active tab changes. Returns its undo. */
export function watchActiveTab(callback: () => void): () => void {
  const updated = (_: number, change: { url?: string; status?: string }) => {
    if (change.url !== undefined || change.status === 'loading') callback();
  };
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(callback);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
