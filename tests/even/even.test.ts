import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { lexicon, term } from '../lexicon/helpers.ts';
import { couplesOf, marksOf, readTemplates, type Template, unevenness } from './templates.ts';

const { lexicons } = readLexiconFolder();
const templates = readTemplates();

/** The weight from which the default sensitivity shows a flag. */
const SHOWN = 0.5;

test('there are templates enough, no two alike', () => {
  expect(templates.length).toBeGreaterThanOrEqual(160);
  expect(new Set(templates.map(([, { text }]) => text)).size).toBe(templates.length);
});

test('what is uneven is found, and the remedy named', () => {
  const template = { text: 'The {side} spoke of the {other} on Monday.', aside: [], plain: false };
  const small = (...terms: [string, number][]) => [
    lexicon(
      'labels',
      terms.map(([words, weight]) => term(words, { weight })),
    ),
  ];
  const read = (...terms: [string, number][]) => unevenness(template, 'red mob', 'blue mob', small(...terms)).join();
  expect(read(['red mob', 0.8], ['blue mob', 0.76])).toBe('');
  expect(read(['red mob', 0.8], ['blue mob', 0.7])).toContain('bring them within .05 in lexicons/en/labels.yaml');
  expect(read(['red mob', 0.8])).toContain('add the counterpart to lexicons/en/labels.yaml');
});

describe('the sides swapped, the flags are the same', () => {
  for (const [group, template] of templates) {
    const run = template.engine ? test.fails : test;
    run(`${group}: ${template.text}`, () => {
      expect(couplesOf(template).flatMap(([side, other]) => unevenness(template, side, other, lexicons))).toEqual([]);
    });
  }
});

describe('a template is loaded, or says that it is plain', () => {
  test.each(templates)('%s: $text', (_, template) => {
    const weights = couplesOf(template).flatMap(([side, other]) => weightsOf(template, side, other));
    if (template.plain) expect(Math.max(0, ...weights), 'plain, yet flagged: take the cause out').toBeLessThan(SHOWN);
    else expect(weights.length, 'nothing flagged: load the sentence or write plain: true').toBeGreaterThan(0);
  });
});

const weightsOf = ({ text }: Template, side: string, other: string) =>
  marksOf(text, side, other, lexicons).marks.map(({ weight }) => weight);
