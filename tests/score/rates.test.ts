import { describe, expect, test } from 'vitest';
import type { Flag } from '../../lib/detect/flag.ts';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { rateFlags } from '../../lib/score/rates.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon, term } from '../lexicon/helpers.ts';

const flag = (lexicon: Flag['lexicon'], weight: number, voice: Flag['voice'] = 'author') =>
  ({ lexicon, weight, voice, start: 0, end: 1 }) as Flag;

const rateOf = (flags: readonly Flag[], words: number, id: string = 'all') =>
  rateFlags(flags, words).find(({ lexicon }) => lexicon === id);

describe('the rate is the sum of the weights per 1,000 words', () => {
  test.each([
    ['one flag of 0.5 in 100 words', [flag('labels', 0.5)], 100, 5],
    ['two flags in 1,000 words', [flag('labels', 0.6), flag('doubt', 0.9)], 1000, 1.5],
    ['rounded to two decimals', [flag('labels', 0.7)], 300, 2.33],
    ['sums of decimals', [flag('labels', 0.1), flag('labels', 0.2)], 1000, 0.3],
    ['a weight of nothing', [flag('labels', 0)], 10, 0],
    ['no flags', [], 1000, 0],
    ['no words', [flag('labels', 0.5)], 0, 0],
    ['no words and no flags', [], 0, 0],
  ])('%s', (_, flags, words, rate) => {
    expect(rateOf(flags, words)?.rate).toBe(rate);
  });
});

test('there is one rate for all and one for each lexicon, in their order', () => {
  expect(rateFlags([], 10).map(({ lexicon }) => lexicon)).toEqual(['all', ...LEXICON_IDS]);
});

test('each lexicon has its own', () => {
  const flags = [flag('labels', 0.6), flag('labels', 0.4), flag('doubt', 0.5)];
  expect(rateOf(flags, 1000, 'labels')).toEqual({ lexicon: 'labels', flags: 2, rate: 1 });
  expect(rateOf(flags, 1000, 'doubt')).toEqual({ lexicon: 'doubt', flags: 1, rate: 0.5 });
  expect(rateOf(flags, 1000, 'threat')).toEqual({ lexicon: 'threat', flags: 0, rate: 0 });
});

test('only the author’s own voice counts', () => {
  const flags = [flag('labels', 0.6), flag('labels', 0.9, 'quoted'), flag('labels', 0.9, 'reported')];
  expect(rateOf(flags, 100)).toEqual({ lexicon: 'all', flags: 1, rate: 6 });
});

const own = [lexicon('labels', [term('thug', { weight: 0.8 })])];
test.each([
  ['in the author’s voice', 'The thug came by the road at nine today.', 1, 88.89],
  ['in a quotation', '“The thug came by the road at nine today.”', 0, 0],
  ['in a text without words', '… — !', 0, 0],
])('the report counts it: %s', (_, text, flags, rate) => {
  expect(analyze(plainArticle(text), own).scores[0]).toMatchObject({ lexicon: 'all', flags, rate });
});
