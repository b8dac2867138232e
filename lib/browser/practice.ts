import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { MAX_RESULTS, type PracticeResult, type ReaderMark } from '../report/practice.ts';
import type { Report } from '../report/report.ts';
import type { View } from '../report/view.ts';
import { showCount } from './badge.ts';
import { setPracticeIn } from './practising.ts';
import { sendMessage } from './protocol.ts';

/** What is kept of practices, and whether anything is: at first nothing. */
export interface PracticeRecord {
  readonly isKept: boolean;
  /** Oldest first. */
  readonly results: readonly PracticeResult[];
}

const item = storage.defineItem<PracticeRecord>('local:practice', { fallback: { isKept: false, results: [] } });

export const getPractice = (): Promise<PracticeRecord> => item.getValue();
export const watchPractice = (callback: (record: PracticeRecord) => void): (() => void) =>
  item.watch((record) => callback(record ?? { isKept: false, results: [] }));

/** Keeps results from now on, or no more; what was kept stays until it is deleted. */
export async function keepPractice(isKept: boolean): Promise<void> {
  await item.setValue({ ...(await getPractice()), isKept });
}

/** Keeps a result, where the reader wants it. Never one of a private window. */
export async function recordPractice(result: PracticeResult, tab: number): Promise<void> {
  const { isKept, results } = await getPractice();
  const { incognito } = await browser.tabs.get(tab);
  if (isKept && !incognito) await item.setValue({ isKept, results: [...results, result].slice(-MAX_RESULTS) });
}

/** Forgets the results, and with `all` the choice to keep them. */
export async function deletePractice(all = false): Promise<void> {
  if (all) await item.removeValue();
  else await item.setValue({ ...(await getPractice()), results: [] });
}

/** The page of a tab with its report, whose count stands in the badge. */
export interface Practised {
  readonly tab: number;
  readonly report: Report;
  readonly view: View;
}

/** Begins a practice on a page; its count is not told meanwhile. False where the page does not answer. */
export async function beginPractice({ tab, report, view }: Practised): Promise<boolean> {
  const isOn = await sendMessage('startPractice', undefined, tab).catch(() => false);
  await setPracticeIn(tab, isOn ? 'running' : null);
  await showCount(tab, report, view);
  return isOn;
}

const markSchema = v.array(
  v.strictObject({
    start: v.pipe(v.number(), v.integer(), v.minValue(0)),
    end: v.pipe(v.number(), v.integer(), v.minValue(0)),
    exact: v.string(),
    before: v.string(),
    after: v.string(),
  }),
);

/** Ends the marking. What the reader marked; null where the page was left. */
export async function finishPractice({ tab }: Practised): Promise<readonly ReaderMark[] | null> {
  const marks = await sendMessage('comparePractice', undefined, tab).catch(() => null);
  const checked = v.safeParse(v.nullable(markSchema), marks);
  return checked.success ? checked.output : null;
}

/** Takes the reader's marks from the page. Never rejects. */
export async function endPractice(page: Practised): Promise<void> {
  await sendMessage('endPractice', undefined, page.tab).catch(() => {});
  await tellAgain(page);
}

/** From now on what is flagged on the page may be told again. */
export async function tellAgain({ tab, report, view }: Practised): Promise<void> {
  await setPracticeIn(tab, null);
  await showCount(tab, report, view);
}
