import { expect, test } from 'vitest';
import reference from '../../lexicons/reference.json' with { type: 'json' };
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { scoreWithout } from '../../lib/report/what-if.ts';
import { RICH_REPORT } from '../fixtures/report.ts';

const whole = RICH_REPORT.scores.find(({ lexicon }) => lexicon === 'all')!;

test('with nothing left out, the score is that of the report', () => {
  expect(scoreWithout(RICH_REPORT, [], reference)).toEqual(whole);
});

test.each(LEXICON_IDS)('without %s, the rate falls by its own', (id) => {
  const own = RICH_REPORT.scores.find(({ lexicon }) => lexicon === id)!;
  const left = scoreWithout(RICH_REPORT, [id], reference);
  expect(left.flags).toBe(whole.flags - own.flags);
  expect(left.rate).toBeCloseTo(whole.rate - own.rate, 1);
  expect(left.percentile).toBeLessThanOrEqual(whole.percentile!);
});

test('with everything left out, nothing is left', () => {
  expect(scoreWithout(RICH_REPORT, LEXICON_IDS, reference)).toMatchObject({ flags: 0, rate: 0 });
});

test('without a reference, or for a short text, there is no rank', () => {
  expect(scoreWithout(RICH_REPORT, [], undefined).percentile).toBeNull();
  expect(scoreWithout({ ...RICH_REPORT, words: 100 }, [], reference).percentile).toBeNull();
});
