import { describe, expect, test } from 'vitest';
import type { Flag } from '../../../lib/detect/flag.ts';
import { sameEventOf } from '../../../lib/report/compare/same-event.ts';
import { compareReports } from '../../../lib/report/compare.ts';
import type { Report } from '../../../lib/report/report.ts';
import type { Source } from '../../../lib/score/sources.ts';
import { flag, flagged, portrayal, reportOf, source } from '../made.ts';

const VELDT = [portrayal('Veldt'), portrayal('Oren Pohl', [], { also: ['Pohl'] })];

/** A report of flags, each given as its text, its sentence, and what else is not as usual; Veldt and Pohl are named. */
function worded(...entries: readonly (readonly [string, string, Partial<Flag>?])[]): Report {
  const pairs = entries.map(
    ([exact, sentence, more], i) => [flag(exact, { start: 100 * i, ...more }), sentence] as const,
  );
  return flagged(pairs, { portrayals: VELDT });
}

const exacts = (list: readonly { readonly exact: string }[]) => list.map(({ exact }) => exact);

describe('wordings', () => {
  test('of one article, of the other, and of both', () => {
    const a = worded(['regime', 'The regime fell.'], ['slammed', 'He slammed it.']);
    const b = worded(['regime', 'A regime, they say.'], ['vermin', 'They are vermin.']);
    const { wordings } = compareReports(a, b);
    expect(wordings.both.map((one) => [one.a.exact, one.b.exact])).toEqual([['regime', 'regime']]);
    expect([exacts(wordings.onlyA), exacts(wordings.onlyB)]).toEqual([['slammed'], ['vermin']]);
  });
  test.each<[string, Partial<Flag>, string, Partial<Flag>, string, boolean]>([
    ['forms of one term', { term: 'slam' }, 'slammed', { term: 'slam' }, 'slams', true],
    ['capitals and accents', { term: null }, 'Régime', { term: null }, 'regime', true],
    ['hyphens', { term: null }, 'ex-comedian', { term: null }, 'ex comedian', true],
    ['words of a rule', { term: null }, 'Kiev regime', { term: null }, 'Kyiv regime', false],
    ['another lexicon', {}, 'so-called', { lexicon: 'doubt' }, 'so-called', false],
    ['prototype words', { term: '__proto__' }, 'x', { term: '__proto__' }, 'y', true],
  ])('%s: the same is %s', (_, moreA, exactA, moreB, exactB, same) => {
    const { wordings } = compareReports(worded([exactA, 'A sentence.', moreA]), worded([exactB, 'Another.', moreB]));
    expect(wordings.both).toHaveLength(same ? 1 : 0);
    expect(wordings.onlyA).toHaveLength(same ? 0 : 1);
  });
  test('all flags of a wording are counted, the writer’s apart from others’, with the greatest weight', () => {
    const a = worded(
      ['regime', 'The regime fell.', { weight: 0.4 }],
      ['regimes', 'Both regimes fell.', { term: 'regime', weight: 0.8 }],
      ['regime', '“The regime,” he said.', { voice: 'quoted' }],
    );
    expect(compareReports(a, reportOf()).wordings.onlyA).toEqual([
      {
        lexicon: 'labels',
        exact: 'regime',
        term: 'regime',
        weight: 0.8,
        places: [0, 1, 2],
        count: { author: 2, others: 1 },
        about: [],
      },
    ]);
  });
  test('what is about a name that both have comes first, then the heavier', () => {
    const a = worded(
      ['light', 'A light one.', { weight: 0.3 }],
      ['heavy', 'A heavy one.', { weight: 0.9 }],
      ['shared', 'Pohl was shared.', { weight: 0.2 }],
    );
    const b = worded(['other', 'Another.']);
    const { onlyA } = compareReports(a, b).wordings;
    expect(onlyA.map(({ exact, about }) => [exact, about])).toEqual([
      ['shared', ['Oren Pohl']],
      ['heavy', []],
      ['light', []],
    ]);
  });
  test.each<[string, string, readonly string[]]>([
    ['a full name', 'The thugs of Oren Pohl left.', ['Oren Pohl']],
    ['a surname with ’s', 'Pohl’s thugs left.', ['Oren Pohl']],
    ['two names', 'Pohl called Veldt a farce.', ['Oren Pohl', 'Veldt']],
    ['a name in capitals', 'VELDT IS A FARCE', ['Veldt']],
    ['no name', 'The thugs left.', []],
    ['a word that is spelt alike', 'The veldt is wide.', []],
    ['a part of a word', 'The Veldtish thugs left.', []],
    ['a name that only one article has', 'Ana Lind left.', []],
  ])('about %s', (_, sentence, about) => {
    const { onlyA } = compareReports(worded(['x', sentence]), worded(['y', 'Another.'])).wordings;
    expect(onlyA[0]!.about).toEqual(about);
  });
});

describe('names', () => {
  const a = reportOf({
    portrayals: [
      portrayal('Veldt', ['epithet regime: The Veldt regime fell.']),
      portrayal('Oren Pohl', ['epithet hetman: Hetman Oren Pohl left.'], { mentions: 9 }),
      portrayal('Ana Lind'),
    ],
  });
  const b = reportOf({
    portrayals: [
      portrayal('Pohl', ['agent said: Pohl said no.', 'adjective calm: A calm Pohl left.']),
      portrayal('Marsh'),
    ],
    sources: [source('Veldt', 4)],
  });
  const { names, namesOnlyA, namesOnlyB } = compareReports(a, b);
  test('that both have, with the words that each gives them, most words first', () => {
    const words = (use: { readonly words: readonly { readonly exact: string }[] }) => exacts(use.words);
    expect(names.map((one) => [one.name, words(one.a), words(one.b)])).toEqual([
      ['Oren Pohl', ['hetman'], ['said', 'calm']],
      ['Veldt', ['regime'], []],
    ]);
  });
  test('that one alone has', () => {
    expect([namesOnlyA, namesOnlyB]).toEqual([['Ana Lind'], ['Marsh']]);
  });
  test.each<[string, Partial<Report>]>([
    ['its title', { title: 'Lind resigns' }],
    ['a flagged sentence', { flags: [flag('farce')], contexts: ['A farce, said Lind.'] }],
    [
      'the sentence of a frame',
      { frames: [{ id: 'crime', share: 1, present: true, sentences: [{ start: 0, end: 5, text: 'Ana Lind left.' }] }] },
    ],
  ])('but not where the other shows the name in %s', (_, change) => {
    const one = reportOf({ portrayals: [portrayal('Ana Lind', [], { also: ['Lind'] }), portrayal('Marsh')] });
    expect(compareReports(one, reportOf(change)).namesOnlyA).toEqual(['Marsh']);
  });
});

describe('who speaks', () => {
  const critics = (words: number): Source => ({ ...source('critics', words, ['claim']), named: false });
  const a = reportOf({ sources: [source('Oren Pohl', 30), source('Ana Lind', 20), critics(2)] });
  const b = reportOf({ sources: [source('Mr Pohl', 5, ['boast']), critics(4), source('Marsh', 40)] });
  test('in both first, then by words', () => {
    const { sources } = compareReports(a, b);
    expect(sources.map((pair) => [pair.name, pair.in, pair.a?.words ?? null, pair.b?.words ?? null])).toEqual([
      ['Oren Pohl', 'both', 30, 5],
      ['critics', 'both', 2, 4],
      ['Marsh', 'b', null, 40],
      ['Ana Lind', 'a', 20, null],
    ]);
  });
  test('an unnamed source is no name', () => {
    const { sources } = compareReports(
      reportOf({ sources: [critics(1)] }),
      reportOf({ sources: [source('Critics', 1)] }),
    );
    expect(sources.map((pair) => pair.in)).toEqual(['a', 'b']);
  });
  test('a source comes up once, whoever else bears the name', () => {
    const twice = reportOf({
      portrayals: [portrayal('Oren Pohl')],
      sources: [source('Oren Pohl', 3), source('Pohl', 2)],
    });
    expect(compareReports(twice, twice).sources).toHaveLength(2);
  });
});

describe('figures', () => {
  const score = (lexicon: 'all' | 'labels' | 'doubt', flags: number) => ({
    lexicon,
    flags,
    rate: flags,
    percentile: null,
  });
  test('all first, then lexicons with flags in either', () => {
    const a = reportOf({ scores: [score('all', 2), score('labels', 2), score('doubt', 0)] });
    const b = reportOf({ scores: [score('all', 0), score('labels', 0), score('doubt', 0)] });
    expect(compareReports(a, b).scores.map((pair) => [pair.lexicon, pair.a?.flags, pair.b?.flags])).toEqual([
      ['all', 2, 0],
      ['labels', 2, 0],
    ]);
  });
  test('frames that are present in either, with the share in the other', () => {
    const frame = (id: 'crime' | 'health' | 'policy', share: number, present: boolean) => ({
      id,
      share,
      present,
      sentences: [],
    });
    const a = reportOf({ frames: [frame('crime', 0.5, true), frame('policy', 0.1, false)] });
    const b = reportOf({
      frames: [frame('health', 0.7, true), frame('crime', 0.2, false), frame('policy', 0.1, false)],
    });
    expect(compareReports(a, b).frames.map((pair) => [pair.id, pair.a?.share, pair.b?.share])).toEqual([
      ['health', undefined, 0.7],
      ['crime', 0.5, 0.2],
    ]);
  });
});

describe('the same event', () => {
  test.each<[string, 'likely' | 'unclear', number, number, number, string | null, string | null]>([
    ['many names in common', 'likely', 6, 10, 9, '2020-05-01', '2020-05-02'],
    ['three of five', 'likely', 3, 5, 12, null, null],
    ['a date on one side', 'likely', 3, 5, 12, '2020-05-01T10:00:00+02:00', null],
    ['a date that is none', 'likely', 3, 5, 12, '2020-05-01', 'last week'],
    ['two names', 'unclear', 2, 2, 2, null, null],
    ['no name', 'unclear', 0, 0, 0, null, null],
    ['few of many', 'unclear', 3, 30, 20, null, null],
    ['weeks apart', 'unclear', 6, 10, 9, '2020-05-01', '2020-06-01'],
  ])('%s: %s', (_, verdict, shared, inA, inB, dateA, dateB) => {
    expect(sameEventOf(shared, inA, inB, [dateA, dateB])).toBe(verdict);
  });
});

describe('a comparison', () => {
  const a = worded(['regime', 'The regime of Veldt fell.'], ['slammed', 'He slammed it.']);
  const b = { ...worded(['vermin', 'They are vermin.']), title: 'Veldt votes', version: '0.2.0+11111111' };
  test('keeps the sides apart when they are swapped', () => {
    const [one, other] = [compareReports(a, b), compareReports(b, a)];
    expect([other.a, other.b]).toEqual([one.b, one.a]);
    expect([other.wordings.onlyA, other.wordings.onlyB]).toEqual([one.wordings.onlyB, one.wordings.onlyA]);
    expect(other.sameEvent).toBe(one.sameEvent);
  });
  test('of a report with itself has nothing on one side alone', () => {
    const { wordings, namesOnlyA, namesOnlyB, sources } = compareReports(a, a);
    expect([wordings.onlyA, wordings.onlyB, namesOnlyA, namesOnlyB]).toEqual([[], [], [], []]);
    expect(sources.every((pair) => pair.in === 'both')).toBe(true);
  });
  test('says whether the same engine read both', () => {
    expect([compareReports(a, a).sameVersion, compareReports(a, b).sameVersion]).toEqual([true, false]);
  });
  test('of two empty reports is empty', () => {
    const empty = reportOf({ title: '', published: null });
    expect(compareReports(empty, empty)).toMatchObject({ names: [], sources: [], frames: [], sameEvent: 'unclear' });
  });
  test('leaves the reports as they are, and is plain data', () => {
    const before = structuredClone(a);
    const comparison = compareReports(a, b);
    expect(a).toEqual(before);
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
  });
});
