import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type KeptReport, type KeptSummary, summaryOf } from '../report/kept.ts';

/*
 * The reports that the reader wants to keep, in the browser's own database. Off until it is turned on. What lists and
 * searches need stands in a store of its own, so that they do not load whole reports. Everything here rejects where
 * the database does not let it; `problemOf` tells why.
 */

/** Most reports that are kept; the oldest go first. Some 100 MB at the very most, some 40 MB as articles are. */
export const MAX_KEPT = 2_000;
/** Longest text that is searched of one report, in UTF-16 code units. */
const MAX_SEARCHED = 20_000;

interface Entry extends KeptSummary {
  /** Title, outlet, address and flagged wordings in small letters, for searching. */
  readonly searched: string;
}

interface Shelves extends DBSchema {
  reports: { key: string; value: KeptReport };
  entries: { key: string; value: Entry; indexes: { when: string; url: string } };
}

const STORES = ['reports', 'entries'] as const;
type Write = IDBPTransaction<Shelves, typeof STORES, 'readwrite'>;

let opened: Promise<IDBPDatabase<Shelves>> | null = null;

/** The database, opened once; anew after it was closed or could not be opened. */
function open(): Promise<IDBPDatabase<Shelves>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Shelves>('framelight-history', 1, {
    upgrade(db) {
      db.createObjectStore('reports', { keyPath: 'id' });
      const entries = db.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('when', 'when');
      entries.createIndex('url', 'url');
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
}

/** All or nothing: what goes wrong on the way takes the whole of it back. */
async function write(work: (transaction: Write) => Promise<unknown>): Promise<void> {
  const transaction = (await open()).transaction(STORES, 'readwrite');
  const working = work(transaction).catch((error) => {
    abort(transaction);
    throw error;
  });
  await Promise.all([working, transaction.done]);
}

/** A transaction that the browser has ended by itself cannot be ended again. */
function abort(transaction: Write): void {
  try {
    transaction.abort();
  } catch {}
}

const removeFrom = (transaction: Write, id: string) =>
  Promise.all(STORES.map((store) => transaction.objectStore(store).delete(id)));

const dayOf = ({ when }: Pick<KeptSummary, 'when'>): string => when.slice(0, 10);

function entryOf(kept: KeptReport): Entry {
  const { title, outlet, url, report } = kept;
  const wordings = report.flags.map(({ exact }) => exact);
  const searched = [title, outlet ?? '', url, ...wordings].join('\n').slice(0, MAX_SEARCHED).toLowerCase();
  return { ...summaryOf(kept), searched };
}

/** Keeps a report. One of the same address and day (as `when` has it) takes the place of the older. */
export function keepReport(kept: KeptReport): Promise<void> {
  return write(async (transaction) => {
    const entries = transaction.objectStore('entries');
    const alike = (await entries.index('url').getAll(kept.url)).filter((entry) => dayOf(entry) === dayOf(kept));
    for (const { id } of alike) await removeFrom(transaction, id);
    await transaction.objectStore('reports').put(kept);
    await entries.put(entryOf(kept));
    await removeOldest(transaction, (await entries.count()) - MAX_KEPT);
  });
}

async function removeOldest(transaction: Write, count: number): Promise<void> {
  if (count <= 0) return;
  const byAge = await transaction.objectStore('entries').index('when').getAllKeys(null, count);
  for (const id of byAge) await removeFrom(transaction, id);
}

/** Which kept reports are wanted. */
export interface KeptQuery {
  /** Words that must all occur in title, outlet, address or flagged wordings; in capitals or not. */
  readonly search?: string;
  /** Most that are given. */
  readonly limit: number;
  /** Only those that are older than this, ISO 8601: the last one of the page before. */
  readonly before?: string;
}

/** What is known of the kept reports that are wanted, newest first. */
export async function listKept({ search = '', limit, before }: KeptQuery): Promise<KeptSummary[]> {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const range = before === undefined ? null : IDBKeyRange.upperBound(before, true);
  const listed: KeptSummary[] = [];
  let cursor = await (await open()).transaction('entries').store.index('when').openCursor(range, 'prev');
  while (cursor && listed.length < limit) {
    const { searched, ...summary } = cursor.value;
    if (words.every((word) => searched.includes(word))) listed.push(summary);
    cursor = await cursor.continue();
  }
  return listed;
}

/** A kept report; null where there is none of this id. */
export const keptById = async (id: string): Promise<KeptReport | null> =>
  (await (await open()).get('reports', id)) ?? null;

export const countKept = async (): Promise<number> => (await open()).count('entries');

/** Removes a kept report. Nothing happens where there is none of this id. */
export const removeKept = (id: string): Promise<void> => write((transaction) => removeFrom(transaction, id));

export const removeAllKept = (): Promise<void> =>
  write((transaction) => Promise.all(STORES.map((store) => transaction.objectStore(store).clear())));

/** Why the history could not do what it was asked. `full`: no room; `blocked`: the browser keeps us from it. */
export const HISTORY_PROBLEMS = ['full', 'blocked'] as const;
export type HistoryProblem = (typeof HISTORY_PROBLEMS)[number];

/** The problem behind an error, for one sentence to the reader. */
export const problemOf = (error: unknown): HistoryProblem =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
