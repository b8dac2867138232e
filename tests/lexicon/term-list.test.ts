import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { findTerms, searchableTerms } from '../../lib/lexicon/term-list.ts';

const TERMS = searchableTerms([
  {
    id: 'labels',
    sources: [],
    left_out: [],
    terms: [
      { term: 'puppet regime', pos: 'phrase', weight: 0.8 },
      { term: 'regime', pos: 'phrase', weight: 0.6, instead: ['government'] },
      { term: 'a.b', pos: 'phrase', weight: 0.5 },
    ],
  },
  { id: 'threat', sources: [], left_out: [], terms: [{ term: 'Regime change', pos: 'phrase', weight: 0.5 }] },
]);

const found = (search: string, change: object = {}) =>
  findTerms(TERMS, { search, lexicon: null, ...change }).map(({ listed }) => listed.term);

describe('terms are found', () => {
  test.each([
    ['', ['puppet regime', 'regime', 'a.b', 'Regime change']],
    ['regime', ['regime', 'Regime change', 'puppet regime']],
    [' REGIME ', ['regime', 'Regime change', 'puppet regime']],
    ['govern', ['regime']],
    ['a.b', ['a.b']],
    ['.*', []],
    ['(', []],
    ['clown', []],
  ])('by “%s”', (search, terms) => {
    expect(found(search)).toEqual(terms);
  });
  test('of one lexicon, or by a further condition', () => {
    expect(found('regime', { lexicon: 'threat' })).toEqual(['Regime change']);
    expect(found('regime', { only: (one: (typeof TERMS)[number]) => one.listed.weight > 0.7 })).toEqual([
      'puppet regime',
    ]);
  });
});

const all = searchableTerms(readLexiconFolder().lexicons);

/** How long a search takes at best, in ms: the machine may have other things to do meanwhile. */
const fastest = (search: string): number =>
  Math.min(
    ...Array.from({ length: 10 }, () => {
      const begun = performance.now();
      findTerms(all, { search, lexicon: null });
      return performance.now() - begun;
    }),
  );

test.each(['e', 'regime', 'no such wording', 'on'])(
  'all the terms that there are are searched in no time: %s',
  (search) => {
    expect(all.length).toBeGreaterThan(10_000);
    expect(fastest(search)).toBeLessThan(50);
  },
);
