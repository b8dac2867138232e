import { describe, expect, it } from 'vitest';
import type { Flag } from '../../lib/detect/flag.ts';
import {
  clearest,
  countByFamily,
  countByLexicon,
  countByQuarter,
  countByVoice,
  placedFlags,
  reachOf,
  sumOfWeights,
  total,
} from '../../lib/report/count.ts';
import { DEFAULT_VIEW } from '../../lib/report/view.ts';

const flag = (change: Partial<Flag>): Flag => ({
  start: 0,
  end: 4,
  exact: 'word',
  lexicon: 'labels',
  term: 'word',
  weight: 0.6,
  voice: 'author',
  speaker: null,
  reason: 'It judges.',
  instead: [],
  ...change,
});

const FLAGS = [
  flag({ start: 0, end: 4 }),
  flag({ start: 10, end: 14, lexicon: 'doubt', weight: 0.4 }),
  flag({ start: 30, end: 34, lexicon: 'us-vs-them', voice: 'quoted', weight: 0.9 }),
  flag({ start: 60, end: 64, lexicon: 'labels', voice: 'reported', weight: 0.8 }),
  flag({ start: 96, end: 100, lexicon: 'labels', weight: 0.7 }),
];
const THOROUGH = { ...DEFAULT_VIEW, sensitivity: 'thorough' } as const;
const REPORT = {
  url: 'https://news.example/',
  flags: FLAGS,
  contexts: FLAGS.map((_, i) => `Sentence ${i}.`),
  tone: [],
};

describe('placedFlags', () => {
  it('keeps the place in the report and its sentence when lighter flags are hidden', () => {
    const placed = placedFlags(REPORT, DEFAULT_VIEW);
    expect(placed.map(({ place, context }) => [place, context])).toEqual(
      [0, 2, 3, 4].map((i) => [i, `Sentence ${i}.`]),
    );
  });
  it('leaves out lexicons that are off', () => {
    expect(placedFlags(REPORT, { ...THOROUGH, off: ['labels'] }).map(({ place }) => place)).toEqual([1, 2]);
  });
  it('falls back on the phrase where the report has no sentence', () => {
    const bare = { ...REPORT, contexts: [] };
    expect(placedFlags(bare, THOROUGH).map(({ context }) => context)).toEqual(Array(5).fill('word'));
  });
});

describe('counts', () => {
  it('keeps the words of the writer and of others apart', () => {
    expect(countByVoice(FLAGS)).toEqual({ author: 3, others: 2 });
    expect(total(countByVoice(FLAGS))).toBe(5);
    expect(countByVoice([])).toEqual({ author: 0, others: 0 });
  });
  it('counts by lexicon, zero included', () => {
    const count = countByLexicon(FLAGS);
    expect(count('labels')).toEqual({ author: 2, others: 1 });
    expect(count('clickbait')).toEqual({ author: 0, others: 0 });
  });
  it('counts by family', () => {
    const count = countByFamily(FLAGS);
    expect(count('people')).toEqual({ author: 2, others: 2 });
    expect(count('voice')).toEqual({ author: 1, others: 0 });
  });
  it('counts by quarter, the end included', () => {
    expect(countByQuarter(FLAGS, 100)).toEqual([2, 1, 1, 1]);
    expect(countByQuarter([flag({ start: 100 })], 100)).toEqual([0, 0, 0, 1]);
  });
});

describe('clearest', () => {
  const alike = placedFlags(REPORT, THOROUGH);
  const placed = alike.map(({ flag, ...rest }) => ({ ...rest, flag: { ...flag, exact: `wording ${rest.place}` } }));
  it("takes the writer's heaviest first, and gives them in reading order", () => {
    expect(clearest(placed, 2).map(({ place }) => place)).toEqual([0, 4]);
    expect(clearest(placed, 4).map(({ place }) => place)).toEqual([0, 1, 2, 4]);
  });
  it('gives each wording of a lexicon once', () => {
    const repeated = placed.map(({ flag, ...rest }) => ({
      ...rest,
      flag: { ...flag, exact: 'Regime', lexicon: 'labels' as const },
    }));
    expect(clearest(repeated, 4)).toHaveLength(1);
  });
  it('leaves the given flags as they are', () => {
    clearest(placed, 3);
    expect(placed.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('reachOf', () => {
  it('is the end of the last flag or sentence, and never zero', () => {
    const none = { flags: [], tone: [], blocks: [] };
    expect(reachOf({ ...none, flags: FLAGS })).toBe(100);
    expect(reachOf({ ...none, flags: FLAGS, tone: [{ start: 0, end: 400, tone: 0 }] })).toBe(400);
    expect(reachOf(none)).toBe(1);
  });
  it('is the end of the last block where no sentence was weighed', () => {
    const blocks = [{ kind: 'paragraph', start: 0, end: 500 } as const];
    expect(reachOf({ flags: FLAGS, tone: [], blocks })).toBe(500);
    expect(reachOf({ flags: FLAGS, tone: [{ start: 0, end: 400, tone: 0 }], blocks })).toBe(400);
  });
});

describe('sumOfWeights', () => {
  it("adds the writer's own words only", () => {
    expect(sumOfWeights(FLAGS, 'labels')).toBeCloseTo(1.3);
    expect(sumOfWeights(FLAGS, 'all')).toBeCloseTo(1.7);
    expect(sumOfWeights(FLAGS, 'us-vs-them')).toBe(0);
  });
});
