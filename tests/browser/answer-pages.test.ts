import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import reference from '../../lexicons/reference.json' with { type: 'json' };
import { answerPages } from '../../lib/browser/answer-pages.ts';
import { followTabs } from '../../lib/browser/follow-tabs.ts';
import { pageState } from '../../lib/browser/page-state.ts';
import { WordingMemory } from '../../lib/report/wording/wording-memory.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { Vocabulary } from '../../lib/text/vocabulary.ts';

/** What the worker listens to, by the name of the message. */
const handlers = vi.hoisted(() => new Map<string, (message: object) => Promise<unknown>>());

vi.mock('../../lib/browser/badge.ts', () => ({ showCount: async () => {} }));
vi.mock('../../lib/browser/history-state.ts', () => ({ recordReport: async () => {} }));
vi.mock('../../lib/browser/protocol.ts', () => ({
  onMessage: (name: string, handler: (message: object) => Promise<unknown>) => handlers.set(name, handler),
  sendMessage: async () => null,
}));

const { lexicons } = readLexiconFolder();
const URL = 'https://paper.test/news';
const FIRST = 'The junta fell.\n\nNine were killed in the farce.';
const ADDED = 'Critics say they were thugs.';

let requests = 0;

/** Tells the worker something from the page in tab 1. */
const tell = (name: string, data: object = {}) =>
  handlers.get(name)!({ data, sender: { tab: { id: 1 }, frameId: 0, url: URL } });

/** Has the worker analyse a text. Gives back what of it was read. */
async function readFor(text: string): Promise<string[]> {
  const lookUp = vi.spyOn(Vocabulary.prototype, 'lookUp');
  await tell('analyze', { id: `r${++requests}`, article: plainArticle(text, { url: URL }), partial: false });
  const texts = lookUp.mock.calls.map(([read]) => read);
  lookUp.mockRestore();
  return texts;
}

beforeEach(() => {
  fakeBrowser.reset();
  const memory = new WordingMemory();
  answerPages({ lexicons, cards: [], frames: [], reference }, memory);
  followTabs(memory);
});
afterEach(() => vi.restoreAllMocks());

test('of an article that changes only the new block is read, and the report is that of the whole', async () => {
  expect(await readFor(FIRST)).toEqual([FIRST]);
  expect(await readFor(`${FIRST}\n\n${ADDED}`)).toEqual([ADDED]);
  const state = await pageState(1);
  expect(state?.status === 'done' && state.report.flags.map(({ exact }) => exact)).toEqual(
    expect.arrayContaining(['junta', 'farce', 'thugs']),
  );
});

test('a page that was left is forgotten', async () => {
  await readFor(FIRST);
  await tell('left');
  expect(await readFor(FIRST)).toEqual([FIRST]);
});

test('a tab that was closed is forgotten', async () => {
  await readFor(FIRST);
  await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
  expect(await readFor(FIRST)).toEqual([FIRST]);
});

test('a tab that went to another page is forgotten', async () => {
  await readFor(FIRST);
  await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, {} as never);
  await vi.waitFor(async () => expect(await pageState(1)).toBeNull());
  expect(await readFor(FIRST)).toEqual([FIRST]);
});
