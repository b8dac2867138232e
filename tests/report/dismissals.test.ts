import { describe, expect, test } from 'vitest';
import {
  dismiss,
  dismissalsOn,
  dismissedPlaces,
  MAX_DISMISSALS,
  MAX_WORDING,
  undismiss,
  viewForPage,
} from '../../lib/report/dismissals.ts';
import { DEFAULT_VIEW, type Showable, shownPlaces } from '../../lib/report/view.ts';

const flag = (exact: string, change: Partial<Showable> = {}): Showable => ({
  lexicon: 'loaded-language',
  weight: 0.8,
  term: exact.toLowerCase(),
  exact,
  ...change,
});
const PAGE = {
  url: 'https://news.example/mill?page=2',
  flags: [
    flag('fiasco'),
    flag('regime', { lexicon: 'labels' }),
    flag('fiasco'),
    flag('regimes', { lexicon: 'labels', term: 'regime' }),
    flag('“Independent”', { lexicon: 'scare-quotes', term: null }),
    flag('regime'),
  ],
};
const OTHER = { ...PAGE, url: 'https://news.example/road' };

describe('“not here”', () => {
  test.each([
    [0, [1, 2, 3, 4, 5]],
    [2, [0, 1, 3, 4, 5]],
    [4, [0, 1, 2, 3, 5]],
  ])('hides the flag at %d and no other', (place, left) => {
    const view = dismiss(DEFAULT_VIEW, PAGE, place, 'here');
    expect(shownPlaces(PAGE, view)).toEqual(left);
    expect([...dismissedPlaces(PAGE, view)]).toEqual([[place, 'here']]);
  });
  test('hides nothing on another page', () => {
    expect(shownPlaces(OTHER, dismiss(DEFAULT_VIEW, PAGE, 0, 'here'))).toHaveLength(PAGE.flags.length);
  });
  test('holds whatever part of the page is looked at', () => {
    const view = dismiss(DEFAULT_VIEW, { ...PAGE, url: `${PAGE.url}#top` }, 0, 'here');
    expect(shownPlaces({ ...PAGE, url: `${PAGE.url}#end` }, view)).not.toContain(0);
  });
  test('survives a reading that finds more before the flag', () => {
    const view = dismiss(DEFAULT_VIEW, PAGE, 2, 'here');
    const longer = { ...PAGE, flags: [flag('infuriated'), ...PAGE.flags] };
    expect([...dismissedPlaces(longer, view).keys()]).toEqual([3]);
  });
  test('bears being asked twice, and a place that is none', () => {
    const once = dismiss(DEFAULT_VIEW, PAGE, 0, 'here');
    expect(dismiss(once, PAGE, 0, 'here')).toEqual(once);
    for (const place of [-1, 6, 0.5, Number.NaN]) expect(dismiss(once, PAGE, place, 'here')).toBe(once);
  });
});

describe('“never flag this term”', () => {
  test.each([
    ['a term in all its forms, of this lexicon only', 1, [0, 2, 4, 5]],
    ['the same, told by another form', 3, [0, 2, 4, 5]],
    ['each place of a word', 0, [1, 3, 4, 5]],
    ['what a rule built', 4, [0, 1, 2, 3, 5]],
  ])('hides %s', (_, place, left) => {
    const view = dismiss(DEFAULT_VIEW, PAGE, place, 'never');
    expect(shownPlaces(PAGE, view)).toEqual(left);
    expect(shownPlaces(OTHER, view)).toEqual(left);
  });
  test.each([
    ['"independent"', true],
    ['‘independent’', true],
    ['INDEPENDENT', true],
    ['independently', false],
    ['not independent', false],
  ])('knows what a rule built by its words: %s, %s', (exact, hides) => {
    const view = dismiss(DEFAULT_VIEW, PAGE, 4, 'never');
    const page = { ...OTHER, flags: [flag(exact, { lexicon: 'scare-quotes', term: null })] };
    expect(shownPlaces(page, view)).toEqual(hides ? [] : [0]);
  });
  test('takes words that objects have for ordinary words', () => {
    const page = { ...PAGE, flags: [flag('constructor'), flag('__proto__'), flag('fiasco')] };
    expect(shownPlaces(page, dismiss(DEFAULT_VIEW, page, 1, 'never'))).toEqual([0, 2]);
  });
});

describe('“never on this site”', () => {
  const at = (url: string) => ({ ...PAGE, url });
  const view = dismiss(DEFAULT_VIEW, at('https://news.example:8080/a'), 1, 'site');
  test.each([
    ['the page', 'https://news.example:8080/a', true],
    ['another page of the site', 'https://news.example/b?c#d', true],
    ['the site without its lock', 'http://NEWS.example/', true],
    ['a site within the site', 'https://live.news.example/', false],
    ['another site', 'https://other.example/news.example', false],
    ['a page from a file', 'file:///news.example/a.html', false],
    ['no address', '', false],
  ])('%s: %s, %s', (_, url, hides) => {
    expect(shownPlaces(at(url), view)).toEqual(hides ? [0, 2, 4, 5] : [0, 1, 2, 3, 4, 5]);
    expect(dismissalsOn(at(url), view).never).toEqual(hides ? view.never : []);
  });
  test('holds beside the same wording everywhere, and each is taken back by itself', () => {
    const both = dismiss(view, PAGE, 1, 'never');
    expect(both.never).toHaveLength(2);
    expect([...dismissedPlaces(at('https://news.example/'), both).values()]).toEqual(['never', 'never']);
    expect(undismiss(both, both.never[1]!)).toEqual(view);
  });
  test('is nothing for a page that has no site', () => {
    expect(dismiss(DEFAULT_VIEW, at('file:///a.html'), 1, 'site')).toBe(DEFAULT_VIEW);
  });
});

test('every dismissal can be taken back', () => {
  const view = dismiss(dismiss(dismiss(DEFAULT_VIEW, PAGE, 0, 'here'), PAGE, 2, 'here'), PAGE, 1, 'never');
  expect(shownPlaces(PAGE, view)).toEqual([4, 5]);
  const [first] = view.dismissed;
  expect(shownPlaces(PAGE, undismiss(view, first!))).toEqual([0, 4, 5]);
  expect(shownPlaces(PAGE, undismiss(view, view.never[0]!))).toEqual([1, 3, 4, 5]);
  expect([...view.dismissed, ...view.never].reduce(undismiss, view)).toEqual(DEFAULT_VIEW);
});

describe('what a page is told', () => {
  const view = [PAGE, OTHER].reduce(
    (sofar, page) => dismiss(dismiss(sofar, page, 0, 'here'), page, 1, 'never'),
    DEFAULT_VIEW,
  );
  test('is nothing of other pages, and no wording that it does not have', () => {
    const page = { ...PAGE, flags: [flag('fiasco')] };
    expect(viewForPage(page, view)).toEqual({ ...DEFAULT_VIEW, dismissed: [view.dismissed[0]], never: [] });
    expect(dismissalsOn(PAGE, view)).toEqual({ dismissed: [view.dismissed[0]], never: view.never });
  });
  test('is enough to show the same', () => {
    for (const page of [PAGE, OTHER])
      expect(shownPlaces(page, viewForPage(page, view))).toEqual(shownPlaces(page, view));
  });
});

test('the oldest go first where there are too many, and long texts are cut', () => {
  const long = 'word '.repeat(1_000);
  const flags = Array.from({ length: 40 }, (_, i) => flag(`${i} ${long}`, { term: null }));
  const pages = Array.from({ length: 51 }, (_, i) => ({ url: `https://news.example/${i}`, flags }));
  let view = DEFAULT_VIEW;
  for (const page of pages) for (const place of flags.keys()) view = dismiss(view, page, place, 'here');
  expect(view.dismissed).toHaveLength(MAX_DISMISSALS);
  expect(view.dismissed[0]!.url).toBe('https://news.example/1');
  expect(Math.max(...view.dismissed.map(({ exact }) => exact.length))).toBe(MAX_WORDING);
  expect(shownPlaces(pages[50]!, view)).toEqual([]);
});
