import { browser } from 'wxt/browser';
import type { WordingMemory } from '../report/wording/wording-memory.ts';
import { type PageState, removeIfStale, removePageState } from './page-state.ts';
import { setPracticeIn } from './practising.ts';
import { sendMessage } from './protocol.ts';

/** Forgets a page when its tab is closed or goes elsewhere: a report never outlives its page. */
export function followTabs(memory: WordingMemory): void {
  browser.tabs.onRemoved.addListener((tab) => {
    memory.forget(tab);
    void removePageState(tab);
    void setPracticeIn(tab, null);
  });
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    // `loading` is told without any permission for the site, as soon as the new page is there.
    if (status === 'loading')
      void removeIfStale(tab, async (state) => {
        const left = await isLeft(tab, state);
        if (left) memory.forget(tab);
        return left;
      });
  });
}

/** `loading` also comes for a way within the same page, such as a link to a heading: then its script still answers. */
async function isLeft(tab: number, state: PageState | null): Promise<boolean> {
  if (state?.status !== 'done') return true;
  const shown = await sendMessage('reading', undefined, tab).catch(() => null);
  return shown !== state.requestId;
}
