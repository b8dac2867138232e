import { storage } from 'wxt/utils/storage';
import { type KeptSummary, keptReport } from '../report/kept.ts';
import type { Report } from '../report/report.ts';
import { countKept, type HistoryProblem, keepReport, listKept, problemOf } from './history.ts';
import { getSettings } from './settings.ts';

/** What the views show of the history. */
export interface HistoryState {
  /** Newest first. */
  readonly kept: readonly KeptSummary[];
  /** How many are kept in all. */
  readonly count: number;
  /** Why the last thing that the history was asked could not be done; null where it was. */
  readonly problem: HistoryProblem | null;
}

/** What happened last. It changes with every change of the history: the database itself tells nobody. */
interface Last {
  readonly stamp: string;
  readonly problem: HistoryProblem | null;
}

const last = storage.defineItem<Last>('session:history', { fallback: { stamp: '', problem: null } });

/** Waits for a change of the history and tells who watches. Never rejects: what went wrong is the state's problem. */
export async function noteChange(change: Promise<void>): Promise<void> {
  const problem = await change.then(() => null, problemOf);
  await last.setValue({ stamp: crypto.randomUUID(), problem }).catch(() => {});
}

/** Calls back when the history has changed. Returns its undo. */
export const watchHistory = (changed: () => void): (() => void) => last.watch(changed);

/** The newest reports that hold the words of the search, at most `limit`. Never rejects. */
export async function historyState(search: string, limit: number): Promise<HistoryState> {
  try {
    const [kept, count, { problem }] = await Promise.all([listKept({ search, limit }), countKept(), last.getValue()]);
    return { kept, count, problem };
  } catch (error) {
    return { kept: [], count: 0, problem: problemOf(error) };
  }
}

/**
 * Keeps a finished report if the reader wants a history. Never one of a private window, nor of a tab that does not say
 * what it is. Never rejects.
 */
export async function recordReport(report: Report, tab: { readonly incognito?: boolean }): Promise<void> {
  if (tab.incognito !== false || !/^(?:https?|file):/.test(report.url)) return; // the sample is no article
  const { keepHistory } = await getSettings();
  if (keepHistory) await noteChange(keepReport(keptReport(report, new Date().toISOString())));
}
