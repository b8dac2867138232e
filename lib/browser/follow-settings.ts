import type { View } from '../report/view.ts';
import { showCount } from './badge.ts';
import { pageState, tabsWithState } from './page-state.ts';
import { sendMessage } from './protocol.ts';
import { watchSettings } from './settings.ts';

/** Tells every page that was read what the reader wants to see now, and corrects its badge. No page is read anew. */
export function followSettings(): void {
  watchSettings(({ view }) => void showEverywhere(view));
}

async function showEverywhere(view: View): Promise<void> {
  for (const tab of await tabsWithState()) {
    // A page that was left or closed has no one to answer: its marks are gone already.
    sendMessage('show', view, tab).catch(() => {});
    const state = await pageState(tab);
    await showCount(tab, state?.status === 'done' ? state.report : null, view);
  }
}
