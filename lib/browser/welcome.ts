import { browser } from 'wxt/browser';

/** Closes the tab that this page of the extension is shown in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
