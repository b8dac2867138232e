import { storage } from 'wxt/utils/storage';
import type { Report } from '../report/report.ts';

/** Why a page has no report. Each has its own plain sentence in the popup. */
export const PROBLEMS = ['no-article', 'language', 'document-type', 'restricted', 'failed'] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What is known of the page in a tab. */
export type PageState =
  | {
      readonly status: 'done';
      readonly requestId: string;
      readonly report: Report;
      /** The page keeps changing, and the report no longer follows it. */
      readonly restless?: boolean;
    }
  | { readonly status: 'none'; readonly url: string; readonly problem: Problem };

type TabId = number;
const key = (tab: TabId) => `session:page:${tab}` as const;

/** The stored state of a tab; null where the page was not read. */
export const pageState = (tab: TabId): Promise<PageState | null> => storage.getItem<PageState>(key(tab));

/** How often this worker has written the state of each tab; a worker that dies forgets its half-done removals too. */
const writes = new Map<TabId, number>();

export function setPageState(tab: TabId, state: PageState): Promise<void> {
  writes.set(tab, (writes.get(tab) ?? 0) + 1);
  return storage.setItem(key(tab), state);
}

export const removePageState = (tab: TabId): Promise<void> => storage.removeItem(key(tab));

/** Removes the state of a tab if it is stale; a state that is written while that is being found out stays. */
export async function removeIfStale(tab: TabId, isStale: (state: PageState | null) => Promise<boolean>): Promise<void> {
  const before = writes.get(tab);
  const stale = await isStale(await pageState(tab));
  if (stale && writes.get(tab) === before) await removePageState(tab);
}

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
