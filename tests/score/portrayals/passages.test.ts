import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from './helpers.ts';

const passageSchema = v.strictObject({ text: v.string(), words: v.array(v.string()) });
const passages = v.parse(
  v.array(passageSchema),
  parse(readFileSync(join(import.meta.dirname, 'passages.yaml'), 'utf8')),
);

const results = passages.map(({ text, words }) => {
  const found = wordsOf(text);
  return {
    text,
    wrong: found.filter((word) => !words.includes(word)),
    missed: words.filter((word) => !found.includes(word)),
    found: found.length,
    expected: words.length,
  };
});
const sum = (count: (result: (typeof results)[number]) => number) =>
  results.reduce((total, result) => total + count(result), 0);
const precision = 1 - sum(({ wrong }) => wrong.length) / sum(({ found }) => found);
const recall = 1 - sum(({ missed }) => missed.length) / sum(({ expected }) => expected);

afterAll(() => {
  for (const { text, wrong, missed } of results) {
    for (const word of wrong) console.log(`wrong   ${word}  ← ${text}`);
    for (const word of missed) console.log(`missed  ${word}  ← ${text}`);
  }
  console.table({ portrayals: { passages: passages.length, precision, recall } });
});

describe('the passages', () => {
  test('are many, and many hold nothing', () => {
    expect(passages.filter(({ words }) => words.length > 0).length).toBeGreaterThanOrEqual(70);
    expect(passages.filter(({ words }) => words.length === 0).length).toBeGreaterThanOrEqual(25);
  });
  test('of the words listed, nine in ten are right', () => expect(precision).toBeGreaterThanOrEqual(0.9));
  test('of the words that are there, eight in ten are listed', () => expect(recall).toBeGreaterThanOrEqual(0.8));
});
