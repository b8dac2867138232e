import { describe, expect, test } from 'vitest';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { DEFAULT_LOOKS } from '../../lib/report/looks.ts';
import { DEFAULT_VIEW, passes, shownFlags } from '../../lib/report/view.ts';

describe('sensitivity is the least weight that shows', () => {
  test.each([
    ['calm', 0.7, true],
    ['calm', 0.69, false],
    ['balanced', 0.5, true],
    ['balanced', 0.49, false],
    ['thorough', 0.3, true],
    ['thorough', 0.29, false],
    ['thorough', 0, false],
    ['calm', 1, true],
  ] as const)('%s, %d: %s', (sensitivity, weight, shows) => {
    expect(passes({ lexicon: 'labels', weight }, { sensitivity, off: [], terms: [] })).toBe(shows);
    const url = 'https://news.example/';
    const flag = { lexicon: 'labels', weight, exact: 'regime', term: 'regime' } as const;
    expect(shownFlags({ url, flags: [flag] }, { ...DEFAULT_VIEW, sensitivity })).toHaveLength(shows ? 1 : 0);
  });
});

const flags = LEXICON_IDS.map((lexicon, i) => ({ lexicon, weight: i % 2 ? 0.4 : 0.9, exact: 'word', term: null }));
const page = { url: 'https://news.example/', flags };
const THOROUGH = { ...DEFAULT_VIEW, sensitivity: 'thorough' } as const;

describe('a lexicon that is off', () => {
  test.each(LEXICON_IDS)('hides the flags of %s and nothing else', (id) => {
    const all = shownFlags(page, THOROUGH);
    expect(shownFlags(page, { ...THOROUGH, off: [id] })).toEqual(all.filter(({ lexicon }) => lexicon !== id));
  });
  test('shows again when it is on again', () => {
    shownFlags(page, { ...THOROUGH, off: LEXICON_IDS });
    expect(shownFlags(page, THOROUGH)).toHaveLength(flags.length);
  });
  test('leaves nothing where all are off', () => {
    expect(shownFlags(page, { ...THOROUGH, off: LEXICON_IDS })).toEqual([]);
  });
});

test('at first everything is on, at the middle sensitivity', () => {
  expect(DEFAULT_VIEW).toEqual({
    sensitivity: 'balanced',
    off: [],
    dismissed: [],
    never: [],
    terms: [],
    looks: DEFAULT_LOOKS,
  });
  expect(shownFlags(page, DEFAULT_VIEW).every(({ weight }) => weight >= 0.5)).toBe(true);
});
