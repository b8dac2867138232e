import { viewForPage } from '../report/dismissals.ts';
import { showCount } from './badge.ts';
import { pageState, tabsWithState } from './page-state.ts';
import { sendMessage } from './protocol.ts';
import { type Settings, watchSettings } from './settings.ts';
import { isOff, viewOn } from './site-state.ts';

/** Tells every page that was read what the reader wants to see now, and corrects its badge. No page is read anew. */
export function followSettings(): void {
  watchSettings((settings) => void showEverywhere(settings));
}

/** Counts changes: one that a later one has overtaken is told no further. */
let turn = 0;

async function showEverywhere(settings: Settings): Promise<void> {
  turn += 1;
  const mine = turn;
  for (const tab of await tabsWithState()) {
    const state = await pageState(tab);
    if (mine !== turn) return;
    const report = state?.status === 'done' ? state.report : null;
    // A page that was left or closed has no one to answer: its marks are gone already.
    if (report) sendMessage('show', viewForPage(report, viewOn(settings, report)), tab).catch(() => {});
    await showCount(tab, report && isOff(settings, report.url) ? null : report, settings.view);
  }
}
