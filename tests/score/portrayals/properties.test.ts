import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/report/analyze.ts';
import { MAX_WORDS } from '../../../lib/score/portrayals/portrayal-words.ts';
import { MAX_NAMES } from '../../../lib/score/portrayals/read-portrayals.ts';
import { RELATIONS } from '../../../lib/score/portrayals.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';
import { growth, letters, numbered } from '../../growth.ts';
import { lexicons, portrayalsOf } from './helpers.ts';

const SEED = 20_260_501;
const PATIENCE = 120_000;

const PIECES = [
  'Oren Pohl ',
  'Pohl ',
  'Mr. Pohl ',
  'Ana Lind ',
  'Lind’s ',
  'Veldt ',
  'the U.S. ',
  'President ',
  'the ',
  'a ',
  'reckless ',
  'embattled ',
  'tin-pot ',
  '“expired” ',
  '«hetman» ',
  'the ex-comedian ',
  'former ',
  'mayor ',
  'president ',
  'regime ',
  'coward ',
  'is ',
  'was ',
  'has been ',
  'would ',
  'not ',
  'who ',
  'attacked ',
  'threatens ',
  'jailed ',
  'called ',
  'described ',
  'as ',
  'said ',
  'and ',
  'of ',
  ', ',
  '. ',
  '\n',
  '“',
  '”',
  '"',
  '-',
  '’s ',
  'constructor ',
  '__proto__ ',
  '\u00ad',
  '\ud83d',
  '😀 ',
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

describe(`portrayals of any text (seed ${SEED})`, { timeout: PATIENCE }, () => {
  const holds = (property: (text: string) => void) =>
    fc.assert(fc.property(anyText, property), { seed: SEED, numRuns: 400 });

  test('name their own words, in reading order, inside their sentence', () => {
    holds((text) => {
      for (const { words } of portrayalsOf(text)) {
        expect(words.map(({ start }) => start)).toEqual(words.map(({ start }) => start).sort((a, b) => a - b));
        for (const { start, end, exact, relation, sentence } of words) {
          expect(end).toBeGreaterThan(start);
          expect(exact).toBe(text.slice(start, end));
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
          expect(RELATIONS).toContain(relation);
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(sentence.end).toBeGreaterThanOrEqual(end);
        }
      }
    });
  });

  test('have words, and come most words first', () => {
    holds((text) => {
      const counts = portrayalsOf(text).map(({ words }) => words.length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
      expect(counts).not.toContain(0);
    });
  });

  test('are plain data', () => {
    holds((text) => {
      const portrayals = portrayalsOf(text);
      expect(JSON.parse(JSON.stringify(portrayals))).toStrictEqual(portrayals);
    });
  });

  test('are the same whoever is named', () => {
    const shape = (text: string) =>
      portrayalsOf(text).map(({ words }) => words.map(({ relation, exact }) => `${relation} ${exact}`));
    holds((text) => {
      expect(shape(text.replaceAll('Pohl', 'Rask').replaceAll('Oren', 'Ines'))).toEqual(shape(text));
    });
  });
});

describe('limits', { timeout: PATIENCE }, () => {
  test('of names and of words', () => {
    const text = numbered((i) => `Then X${letters(i % 100)} lied. `)(120_000);
    const portrayals = portrayalsOf(text);
    expect(portrayals).toHaveLength(MAX_NAMES);
    expect(portrayals.every(({ words }) => words.length === MAX_WORDS)).toBe(true);
  });

  test('of the sentence that is kept with a word', () => {
    const text = `${'it rained and '.repeat(200)}Pohl lied and ${'it rained and '.repeat(200)}Pohl left.`;
    const [{ words }] = portrayalsOf(text) as [ReturnType<typeof portrayalsOf>[number]];
    expect(words.map(({ exact, sentence }) => [exact, sentence.text.length])).toEqual([['lied', 400]]);
  });
});

const SMALL = 60_000;

describe('time grows as the text does, and no faster', () => {
  test.each<[string, (length: number) => string]>([
    ['another name in each sentence', numbered((i) => `Ana X${letters(i)} lied. `)],
    ['another given name of one surname', numbered((i) => `The X${letters(i)} Pohl plan lied. Pohl lied. `)],
    ['another surname of one given name', numbered((i) => `Then Ana X${letters(i)} lied. Ana lied. `)],
    ['one name again and again', numbered(() => 'The reckless Pohl lied. ')],
    ['names in one sentence', numbered((i) => `and Ana X${letters(i)} lied `)],
    ['adjectives in one sentence', numbered(() => 'reckless ')],
    ['titles in capitals', numbered(() => 'then President Minister General ')],
    ['names in a headline', numbered((i) => `Ana X${letters(i)} `)],
    ['appositions', numbered(() => 'Pohl, a former comedian, ')],
    ['descriptions', numbered(() => 'the «expired» president said that ')],
    ['auxiliaries', numbered(() => 'Pohl would not have also been ')],
    ['nested quotations', numbered(() => '“the ‘expired’ Pohl ')],
  ])(
    '%s',
    (_, make) => {
      expect(growth(make, SMALL, (text) => analyze(plainArticle(text), lexicons))).toBeLessThan(8);
    },
    PATIENCE,
  );
});
