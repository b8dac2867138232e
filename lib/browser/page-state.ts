import { storage } from 'wxt/utils/storage';
import type { Report } from '../report/report.ts';

/** Why a page has no report. Each has its own plain sentence in the popup. */
export const PROBLEMS = ['no-article', 'language', 'document-type', 'restricted', 'failed'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What is known of the page in a tab. */
export type PageState =
  | { readonly status: 'done'; readonly requestId: string; readonly report: Report }
  | { readonly status: 'none'; readonly url: string; readonly problem: Problem };

type TabId = number;
const key = (tab: TabId) => `session:page:${tab}` as const;

/** The stored state of a tab; null where the page was not read. */
export const pageState = (tab: TabId): Promise<PageState | null> => storage.getItem<PageState>(key(tab));

export const setPageState = (tab: TabId, state: PageState): Promise<void> => storage.setItem(key(tab), state);

export const removePageState = (tab: TabId): Promise<void> => storage.removeItem(key(tab));

/** Calls back with each new state of the tab. Returns its undo. */
export function watchPageState(tab: TabId, callback: (state: PageState | null) => void): () => void {
  return storage.watch<PageState>(key(tab), callback);
}

/** The tabs that have a state. */
export async function tabsWithState(): Promise<TabId[]> {
  const all = await storage.snapshot('session');
  return Object.keys(all)
    .filter((name) => name.startsWith('page:'))
    .map((name) => Number(name.slice('page:'.length)));
}
