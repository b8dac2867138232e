import { describe, expect, test } from 'vitest';
import { viewForPage } from '../../lib/report/dismissals.ts';
import {
  choiceFor,
  chooseTerm,
  MAX_TERM_CHOICES,
  shownWeight,
  stepOf,
  TERM_STEPS,
  weightAt,
} from '../../lib/report/term-choices.ts';
import { DEFAULT_VIEW, passes, type Showable, shownPlaces } from '../../lib/report/view.ts';

const flag = (term: string | null, weight: number, lexicon: Showable['lexicon'] = 'labels'): Showable => ({
  lexicon,
  weight,
  term,
  exact: term ?? 'built by a rule',
});
const PAGE = {
  url: 'https://news.example/mill',
  flags: [flag('regime', 0.6), flag('circus', 0.4), flag('regime', 0.6, 'threat'), flag(null, 0.6)],
};
const REGIME = { lexicon: 'labels', term: 'regime' } as const;
const CIRCUS = { lexicon: 'labels', term: 'circus' } as const;

describe('a choice for a term', () => {
  test.each([
    ['never', REGIME, 0, [2, 3]],
    ['less', REGIME, 0.4, [2, 3]],
    ['more', CIRCUS, 0.6, [0, 1, 2, 3]],
    ['more of what shows already', REGIME, 0.8, [0, 2, 3]],
    ['one for a term that the page does not have', { lexicon: 'labels', term: 'clown' } as const, 0, [0, 2, 3]],
  ])('%s: changes this term of this lexicon and no other', (_, of, weight, places) => {
    expect(shownPlaces(PAGE, chooseTerm(DEFAULT_VIEW, of, weight))).toEqual(places);
  });
  test('is asked for wherever flags are let through', () => {
    const view = chooseTerm(DEFAULT_VIEW, REGIME, 0);
    expect(PAGE.flags.map((one) => passes(one, view))).toEqual([false, false, true, true]);
    expect(shownWeight({ lexicon: 'labels', weight: 0.6 }, view), 'of what names no term').toBe(0.6);
  });
  test('does not show what is switched off', () => {
    const view = chooseTerm({ ...DEFAULT_VIEW, off: ['labels'] as const }, CIRCUS, 1);
    expect(shownPlaces(PAGE, view)).toEqual([2]);
  });
  test('leaves the report as it is', () => {
    const before = structuredClone(PAGE);
    shownPlaces(PAGE, chooseTerm(DEFAULT_VIEW, REGIME, 0));
    expect(PAGE).toEqual(before);
  });
  test('is one for each term, and can be taken back', () => {
    const twice = chooseTerm(chooseTerm(DEFAULT_VIEW, REGIME, 0), REGIME, 0.8);
    expect(twice.terms).toEqual([{ ...REGIME, weight: 0.8 }]);
    expect(chooseTerm(twice, REGIME, null)).toEqual(DEFAULT_VIEW);
    expect(chooseTerm(twice, CIRCUS, null)).toEqual(twice);
  });
  test('takes words that objects have for ordinary words', () => {
    const of = { lexicon: 'labels', term: '__proto__' } as const;
    expect(choiceFor([], of)).toBeNull();
    expect(choiceFor(chooseTerm(DEFAULT_VIEW, of, 0).terms, of)).toBe(0);
    expect(choiceFor(chooseTerm(DEFAULT_VIEW, of, 0).terms, { ...of, term: 'constructor' })).toBeNull();
  });
  test('goes when there are too many after it', () => {
    const terms = Array.from({ length: MAX_TERM_CHOICES }, (_, i) => ({ ...REGIME, term: `word ${i}`, weight: 0 }));
    const view = chooseTerm({ ...DEFAULT_VIEW, terms }, REGIME, 0);
    expect(view.terms).toHaveLength(MAX_TERM_CHOICES);
    expect(view.terms[0]!.term).toBe('word 1');
  });
});

describe('steps', () => {
  test.each([
    ['never', 0.6, 0],
    ['less', 0.6, 0.4],
    ['less', 0.1, 0.05],
    ['less', 0.02, 0.02],
    ['default', 0.6, 0.6],
    ['more', 0.6, 0.8],
    ['more', 0.9, 1],
  ] as const)('%s of %d is %d', (step, weight, chosen) => {
    expect(weightAt(step, weight)).toBe(chosen);
  });
  test.each(TERM_STEPS)('%s is told from its weight', (step) => {
    expect(stepOf(weightAt(step, 0.5), 0.5)).toBe(step);
  });
});

test('a page is told of the terms that it has, and no other', () => {
  const view = chooseTerm(chooseTerm(DEFAULT_VIEW, REGIME, 0), { lexicon: 'labels', term: 'clown' }, 0);
  expect(viewForPage(PAGE, view).terms).toEqual([{ ...REGIME, weight: 0 }]);
  expect(shownPlaces(PAGE, viewForPage(PAGE, view))).toEqual(shownPlaces(PAGE, view));
});
