import { describe, expect, test } from 'vitest';
import { dismiss } from '../../../lib/report/dismissals.ts';
import { DEFAULT_VIEW, shownPlaces, type View } from '../../../lib/report/view.ts';
import { whyHidden } from '../../../lib/report/why/why-hidden.ts';
import { flag } from '../made.ts';

const PAGE = {
  url: 'https://news.example/a',
  flags: [
    flag('regime', { weight: 0.6, term: 'regime' }),
    flag('slightly', { weight: 0.35, lexicon: 'intensifiers', term: 'slightly' }),
    flag('“partners”', { weight: 0.12, lexicon: 'scare-quotes', term: null }),
  ],
};

const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });
const chosen = (weight: number) => [{ lexicon: PAGE.flags[0]!.lexicon, term: 'regime', weight }];

describe('why a flag does not show', () => {
  test.each([
    ['it shows', 0, DEFAULT_VIEW, null],
    [
      'it is too light for this sensitivity',
      1,
      DEFAULT_VIEW,
      { why: 'sensitivity', weight: 0.35, shownAt: 'thorough' },
    ],
    [
      'it is too light for the calm one',
      0,
      view({ sensitivity: 'calm' }),
      { why: 'sensitivity', weight: 0.6, shownAt: 'balanced' },
    ],
    [
      'it is too light for any',
      2,
      view({ sensitivity: 'thorough' }),
      { why: 'sensitivity', weight: 0.12, shownAt: null },
    ],
    ['it shows at thorough', 1, view({ sensitivity: 'thorough' }), null],
    ['its lexicon is off', 0, view({ off: [PAGE.flags[0]!.lexicon] }), { why: 'off' }],
    ['another lexicon is off', 0, view({ off: ['threat'] }), null],
    ['it was hidden here', 0, dismiss(DEFAULT_VIEW, PAGE, 0, 'here'), { why: 'here' }],
    ['it was hidden on the site', 0, dismiss(DEFAULT_VIEW, PAGE, 0, 'site'), { why: 'site' }],
    ['it was hidden everywhere', 0, dismiss(DEFAULT_VIEW, PAGE, 0, 'never'), { why: 'never' }],
    ['another was hidden', 0, dismiss(DEFAULT_VIEW, PAGE, 1, 'never'), null],
    ['the reader weighed it less', 0, view({ terms: chosen(0.2) }), { why: 'chosen' }],
    ['the reader weighed it more', 0, view({ terms: chosen(0.9), sensitivity: 'calm' }), null],
    ['there is no such flag', 9, DEFAULT_VIEW, null],
  ])('%s', (_, place, chosenView, why) => {
    expect(whyHidden(PAGE, place, chosenView)).toEqual(why);
    if (PAGE.flags[place]) expect(shownPlaces(PAGE, chosenView).includes(place)).toBe(why === null);
  });
});
