import { storage } from 'wxt/utils/storage';

/** `wanted`: the popup was asked for a practice, and the side panel begins it as soon as it is there. */
export type PracticeStatus = 'wanted' | 'running';

/** One key for each tab, so that nothing need be read before it is written: opening the panel may close the popup. */
const key = (tab: number) => `session:practising:${tab}` as const;

/** How far the practice in a tab is; null where there is none. While it runs nothing may tell what is flagged there. */
export const practiceIn = (tab: number): Promise<PracticeStatus | null> => storage.getItem<PracticeStatus>(key(tab));

/** Calls back after each change. Returns its undo. */
export const watchPracticeIn = (tab: number, changed: (status: PracticeStatus | null) => void): (() => void) =>
  storage.watch<PracticeStatus>(key(tab), changed);

/** Notes how far the practice in a tab is; null: there is none. */
export const setPracticeIn = (tab: number, status: PracticeStatus | null): Promise<void> =>
  status ? storage.setItem(key(tab), status) : storage.removeItem(key(tab));
