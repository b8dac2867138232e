import { afterEach, describe, expect, test, vi } from 'vitest';
import { readLexiconFolder } from '../../../cli/read-lexicons.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import { engineFor } from '../../../lib/report/engine-for.ts';
import { WordingMemory } from '../../../lib/report/wording/wording-memory.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';
import { Vocabulary } from '../../../lib/text/vocabulary.ts';

const { lexicons } = readLexiconFolder();
const engine = engineFor({ lexicons: [], frames: [], own: [] });
const BEFORE = plainArticle('The junta fell.\n\nNine were killed in the farce.');
const AFTER = plainArticle('The junta fell.\n\nNine were killed in the farce.\n\nCritics say they were thugs.');

/** How many characters are read for a tab. */
function readFor(memory: WordingMemory, tab: number, article = AFTER, lists = lexicons): number {
  const lookUp = vi.spyOn(Vocabulary.prototype, 'lookUp');
  const report = analyze(article, lists, { read: memory.readerFor(tab) });
  const length = lookUp.mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  vi.restoreAllMocks();
  expect(report).toEqual(analyze(article, lists));
  return length;
}

afterEach(() => vi.restoreAllMocks());

describe('what is remembered', () => {
  test('the article that a tab showed last', () => {
    const memory = new WordingMemory();
    expect(readFor(memory, 1, BEFORE)).toBe(BEFORE.text.length);
    expect(readFor(memory, 1)).toBe('Critics say they were thugs.'.length);
    expect(readFor(memory, 1)).toBe(0);
  });

  test('of eight tabs, those that were read last', () => {
    const memory = new WordingMemory();
    for (let tab = 1; tab <= 8; tab++) readFor(memory, tab);
    readFor(memory, 1);
    readFor(memory, 9);
    expect(readFor(memory, 1)).toBe(0);
    expect(readFor(memory, 2)).toBe(AFTER.text.length);
  });
});

describe('what is not', () => {
  test('what another tab shows', () => {
    const memory = new WordingMemory();
    readFor(memory, 1);
    expect(readFor(memory, 2)).toBe(AFTER.text.length);
  });

  test('a page that was left', () => {
    const memory = new WordingMemory();
    readFor(memory, 1);
    memory.forget(1);
    expect(readFor(memory, 1)).toBe(AFTER.text.length);
  });

  test('what other lexicons found', () => {
    const memory = new WordingMemory();
    readFor(memory, 1);
    expect(readFor(memory, 1, AFTER, lexicons.slice(1))).toBe(AFTER.text.length);
  });

  test('a text of more than 500,000 characters', () => {
    const read = new WordingMemory().readerFor(1);
    const long = plainArticle('a '.repeat(250_001));
    read(long, engine);
    const lookUp = vi.spyOn(engine.vocabulary, 'lookUp');
    read(long, engine);
    expect(lookUp.mock.calls.map(([text]) => text.length)).toEqual([long.text.length]);
  });
});
