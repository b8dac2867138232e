import { browser } from 'wxt/browser';
import { removePageState } from './page-state.ts';

/** Forgets a page when its tab is closed or goes elsewhere: a report never outlives its page. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => void removePageState(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    // `loading` is told without any permission for the site; a page that reads itself again sets a new state later.
    if (status === 'loading') void removePageState(tab);
  });
}
