import { browser } from 'wxt/browser';

/** Opens the page of settings in a tab, or brings it to the front. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
