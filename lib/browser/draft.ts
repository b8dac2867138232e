import { storage } from 'wxt/utils/storage';
import type { OwnLexicon } from '../lexicon/own.ts';
import type { Report } from '../report/report.ts';
import { pageState, watchPageState } from './page-state.ts';
import { sendMessage } from './protocol.ts';

/*
 * A lexicon that is tried on one open page before it is saved. The page is read again with it; no other page is, and
 * no report that was made with it is kept in the history.
 */

/** A lexicon that is not saved yet, and the tab that it is tried in. */
export interface Draft {
  readonly tab: number;
  readonly lexicon: OwnLexicon;
}

const item = storage.defineItem<Draft | null>('session:draft', { fallback: null });

/** The lexicon that is tried in a tab; null where none is. */
export async function draftFor(tab: number): Promise<OwnLexicon | null> {
  const draft = await item.getValue();
  return draft?.tab === tab ? draft.lexicon : null;
}

/**
 * Reads the page in a tab with this lexicon, in place of the saved one of its id. Resolves with the report.
 * Rejects where the page is gone, or what is tried is too large to be held.
 */
export async function tryDraft(draft: Draft): Promise<Report> {
  await item.setValue(draft);
  return readAgain(draft.tab);
}

/** Ends the trial: the page is read again as it was. Never rejects. */
export async function endDraft(): Promise<void> {
  const draft = await item.getValue();
  if (!draft) return;
  await item.removeValue();
  await sendMessage('reread', undefined, draft.tab).catch(() => {});
}

/** Longest that a page may take to be read, in ms. */
const PATIENCE_MS = 20_000;

async function readAgain(tab: number): Promise<Report> {
  const before = await pageState(tab);
  const known = before?.status === 'done' ? before.requestId : null;
  const { promise, resolve, reject } = Promise.withResolvers<Report>();
  const unwatch = watchPageState(tab, (state) => {
    if (state?.status === 'done' && state.requestId !== known) resolve(state.report);
    else if (state?.status === 'none') reject(new Error(state.problem));
  });
  const timer = setTimeout(() => reject(new Error('the page did not answer')), PATIENCE_MS);
  try {
    await sendMessage('reread', undefined, tab);
    return await promise;
  } finally {
    clearTimeout(timer);
    unwatch();
  }
}
