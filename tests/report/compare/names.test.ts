import { describe, expect, test } from 'vitest';
import { bearersOf } from '../../../lib/report/compare/bearers.ts';
import { nameForm } from '../../../lib/report/compare/name-forms.ts';
import { pairBearers } from '../../../lib/report/compare/pair-bearers.ts';
import { portrayal, reportOf, source } from '../made.ts';

describe('the form of a name', () => {
  test.each([
    ['Oren Pohl', 'oren pohl'],
    ['Mr Pohl', 'pohl'],
    ['President Oren Pohl', 'oren pohl'],
    ['Veldtish Foreign Minister Ana Lind', 'ana lind'],
    ['Oren Pohl’s', 'oren pohl'],
    ['Élodie d’Arc', "elodie d'arc"],
    ['Ana van der Lind', 'ana van der lind'],
    ['US', 'us'],
    ['the Veldt Council', 'veldt council'],
    ['von der Lind', 'von der lind'],
    ['__proto__', ''],
    ['Constructor', 'constructor'],
    ['Prime Minister', ''],
    ['the former comedian', ''],
    ['the President', ''],
    ['', ''],
    ['…', ''],
  ])('%j: %j', (name, form) => {
    expect(nameForm(name).join(' ')).toBe(form);
  });
});

/** Pairs of the names of two lists, each name a portrayal; after a slash its other forms. */
function pairsOf(a: readonly string[], b: readonly string[]): string[] {
  const bearers = (list: readonly string[]) =>
    bearersOf(
      reportOf({
        portrayals: list.map((text) => {
          const [name = '', ...also] = text.split('/');
          return portrayal(name, [], { also });
        }),
      }),
    );
  return pairBearers(bearers(a), bearers(b)).map((pair) => `${pair.a.name} = ${pair.b.name}`);
}

describe('names are joined across articles', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same full name', ['Oren Pohl'], ['Oren Pohl'], ['Oren Pohl = Oren Pohl']],
    ['whatever the title', ['President Oren Pohl'], ['Mr Oren Pohl'], ['President Oren Pohl = Mr Oren Pohl']],
    ['with and without an initial', ['Oren J. Pohl'], ['Oren Pohl'], ['Oren J. Pohl = Oren Pohl']],
    ['a full name and a surname', ['Oren Pohl'], ['Pohl'], ['Oren Pohl = Pohl']],
    ['a surname and a full name', ['Pohl'], ['Oren Pohl/Pohl'], ['Pohl = Oren Pohl']],
    ['a title with a surname', ['President Pohl'], ['Oren Pohl'], ['President Pohl = Oren Pohl']],
    ['single words', ['Veldt'], ['Veldt'], ['Veldt = Veldt']],
    ['the same word beats a full name', ['Veldt'], ['Ana Veldt', 'Veldt'], ['Veldt = Veldt']],
    ['a form that both have', ['Republic of Veldt/Veldt'], ['Veldt'], ['Republic of Veldt = Veldt']],
    ['accents and capitals', ['Elodie Brandt'], ['Élodie BRANDT'], ['Elodie Brandt = Élodie BRANDT']],
    [
      'the full name beats the surname',
      ['Oren Pohl', 'Ana Pohl'],
      ['Ana Pohl', 'Oren Pohl'],
      ['Oren Pohl = Oren Pohl', 'Ana Pohl = Ana Pohl'],
    ],
    ['a generic word that both have alone', ['House'], ['House'], ['House = House']],
    ['prototype words', ['Constructor'], ['Constructor'], ['Constructor = Constructor']],
  ])('%s', (_, a, b, pairs) => {
    expect(pairsOf(a, b)).toEqual(pairs);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['other first names', ['Oren Pohl'], ['Ana Pohl']],
    ['other first names, with the surname among the forms', ['Oren Pohl/Pohl'], ['Ana Pohl/Pohl']],
    ['a surname of two', ['Oren Pohl', 'Ana Pohl'], ['Pohl']],
    ['a surname of two on the other side', ['Pohl'], ['Oren Pohl', 'Ana Pohl']],
    ['a first name', ['Oren Pohl'], ['Oren']],
    ['an ending that is no word', ['Oren Pohl'], ['Hl']],
    ['a generic last word', ['White House'], ['House']],
    ['an office', ['Prime Minister'], ['Prime Minister']],
    ['a description', ['Oren Pohl/the former comedian'], ['Ana Lind/the former comedian']],
    ['nobody', [], ['Veldt']],
  ])('and never guessed: %s', (_, a, b) => {
    expect(pairsOf(a, b)).toEqual([]);
  });
});

describe('bearers of one report', () => {
  test('a source joins its portrayal', () => {
    const report = reportOf({
      portrayals: [portrayal('Oren Pohl')],
      sources: [source('Pohl', 12), source('Ana Lind', 3)],
    });
    expect(bearersOf(report).map(({ name, source: own }) => [name, own?.words])).toEqual([
      ['Oren Pohl', 12],
      ['Ana Lind', 3],
    ]);
  });
  test('a source that two portrayals may be stands alone', () => {
    const report = reportOf({
      portrayals: [portrayal('Oren Pohl'), portrayal('Ana Pohl')],
      sources: [source('Pohl', 12)],
    });
    expect(bearersOf(report).map(({ name }) => name)).toEqual(['Oren Pohl', 'Ana Pohl', 'Pohl']);
  });
  test('a description in the place of a name is no bearer', () => {
    expect(bearersOf(reportOf({ portrayals: [portrayal('Ex-Hetman', [], { named: false })] }))).toEqual([]);
  });
  test('a source without a name is no bearer', () => {
    expect(bearersOf(reportOf({ sources: [{ ...source('Critics', 12), named: false }] }))).toEqual([]);
  });
});

test('many people with one surname take no longer than they should', () => {
  const report = reportOf({ sources: Array.from({ length: 2000 }, (_, i) => source(`A${i} Pohl`, 1)) });
  expect(pairBearers(bearersOf(report), bearersOf(report))).toHaveLength(2000);
});
