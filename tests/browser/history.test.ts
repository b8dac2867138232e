import 'fake-indexeddb/auto';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import {
  countKept,
  keepReport,
  keptById,
  listKept,
  MAX_KEPT,
  removeAllKept,
  removeKept,
} from '../../lib/browser/history.ts';
import { historyState, noteChange, recordReport, watchHistory } from '../../lib/browser/history-state.ts';
import { changeSettings } from '../../lib/browser/settings.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { keptReport, summaryOf } from '../../lib/report/kept.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();
const READ = analyze(
  plainArticle('The sale of the mill was a fiasco.\n\nThe council of Ostrow met on Tuesday and read the minutes.'),
  lexicons,
);

const kept = (name: string, when: string, outlet = 'The Ostrow Post') =>
  keptReport({ ...READ, url: `https://news.example/${name}`, title: `On the ${name}`, outlet }, when);
const MILL = kept('mill', '2026-03-01T08:00:00.000Z');
const ROAD = kept('road', '2026-03-02T08:00:00.000Z', 'Harbour Courier');
const titles = async (query: Parameters<typeof listKept>[0]) => (await listKept(query)).map(({ title }) => title);

beforeEach(async () => {
  fakeBrowser.reset();
  await removeAllKept();
});
afterEach(() => vi.restoreAllMocks());

describe('the history', () => {
  it('gives back what it was given', async () => {
    await keepReport(MILL);
    expect(await keptById(MILL.id)).toEqual(MILL);
    expect(await keptById('constructor')).toBeNull();
    expect(await listKept({ limit: 10 })).toEqual([summaryOf(MILL)]);
  });

  it('lists the newest first, page by page', async () => {
    for (const one of [ROAD, MILL, kept('school', '2026-03-03T08:00:00.000Z')]) await keepReport(one);
    expect(await titles({ limit: 2 })).toEqual(['On the school', 'On the road']);
    expect(await titles({ limit: 2, before: ROAD.when })).toEqual(['On the mill']);
    expect(await titles({ limit: 0 })).toEqual([]);
  });

  it.each([
    ['', ['On the road', 'On the mill']],
    ['MILL', ['On the mill']],
    ['courier', ['On the road']],
    ['news.example/road', ['On the road']],
    ['  fiasco  the ', ['On the road', 'On the mill']],
    ['fiasco harbour', ['On the road']],
    ['minutes', []],
    ['.*', []],
  ])('finds “%s” in titles, outlets, addresses and flagged wordings', async (search, wanted) => {
    for (const one of [MILL, ROAD]) await keepReport(one);
    expect(await titles({ search, limit: 10 })).toEqual(wanted);
  });

  it('keeps the last reading of an address and a day, and each day', async () => {
    const later = kept('mill', '2026-03-01T17:00:00.000Z');
    const nextDay = kept('mill', '2026-03-02T09:00:00.000Z');
    for (const one of [MILL, later, nextDay]) await keepReport(one);
    expect((await listKept({ limit: 10 })).map(({ when }) => when)).toEqual([nextDay.when, later.when]);
    expect(await keptById(MILL.id)).toBeNull();
    await keepReport(later);
    expect(await countKept()).toBe(2);
  });

  it('forgets one, or all', async () => {
    for (const one of [MILL, ROAD]) await keepReport(one);
    await removeKept(MILL.id);
    await removeKept('nothing of this name');
    expect(await titles({ limit: 10 })).toEqual(['On the road']);
    expect(await keptById(MILL.id)).toBeNull();
    await removeAllKept();
    expect(await countKept()).toBe(0);
    expect(await keptById(ROAD.id)).toBeNull();
  });

  it('lets the oldest go where there are too many', async () => {
    const small = { ...READ, flags: [], contexts: [], scores: [] };
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
    for (let i = 0; i < MAX_KEPT + 2; i++)
      await keepReport(keptReport({ ...small, url: `https://news.example/${i}` }, at(i)));
    expect(await countKept()).toBe(MAX_KEPT);
    const all = await listKept({ limit: MAX_KEPT + 2 });
    expect(all.at(-1)?.when).toBe(at(2));
    expect(await keptById(`${at(0)} https://news.example/0`)).toBeNull();
  }, 60_000);
});

describe('what goes wrong', () => {
  const failing = (name: string) =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('planted', name);
    });

  it.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'blocked'],
  ])('%s leaves everything as it was and is told: %s', async (name, problem) => {
    await noteChange(keepReport(MILL));
    expect(await historyState('', 10)).toMatchObject({ count: 1, problem: null });
    failing(name);
    await noteChange(keepReport(kept('mill', '2026-03-01T17:00:00.000Z')));
    vi.restoreAllMocks();
    expect(await historyState('', 10)).toMatchObject({ kept: [{ id: MILL.id }], count: 1, problem });
    await noteChange(removeKept(MILL.id));
    expect(await historyState('', 10)).toEqual({ kept: [], count: 0, problem: null });
  });

  it('is a state, not a rejection, where there is no database', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'count').mockImplementation(() => {
      throw new DOMException('planted', 'InvalidStateError');
    });
    expect(await historyState('', 10)).toEqual({ kept: [], count: 0, problem: 'blocked' });
  });
});

describe('recordReport', () => {
  const page = { ...READ, url: 'https://news.example/mill', title: 'On the mill' };

  it('keeps nothing until the reader asks for it', async () => {
    await recordReport(page, { incognito: false });
    expect(await countKept()).toBe(0);
    await changeSettings({ keepHistory: true });
    await recordReport(page, { incognito: false });
    expect(await titles({ limit: 10 })).toEqual(['On the mill']);
    await changeSettings({ keepHistory: false });
    await recordReport({ ...page, url: 'https://news.example/road' }, { incognito: false });
    expect(await countKept()).toBe(1);
  });

  it.each([[{ incognito: true }], [{}]])('keeps nothing of a tab that is private, or may be: %j', async (tab) => {
    await changeSettings({ keepHistory: true });
    await recordReport(page, tab);
    expect(await countKept()).toBe(0);
  });

  it('tells who watches', async () => {
    await changeSettings({ keepHistory: true });
    const changed = vi.fn();
    const stop = watchHistory(changed);
    await recordReport(page, { incognito: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    await recordReport(page, { incognito: false });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    stop();
  });
});
