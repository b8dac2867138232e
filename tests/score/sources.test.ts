import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon } from '../lexicon/helpers.ts';

const own = [
  lexicon('reporting-verbs', [], {
    neutral: { pos: 'verb', words: ['say', 'tell', 'add', 'write'] },
    coloured: { pos: 'verb', words: ['claim', 'boast'] },
  }),
];
/** Name, words quoted, times credited, verbs. */
const sources = (text: string) =>
  analyze(plainArticle(text), own).sources.map(
    ({ name, words, mentions, verbs }) => `${name}: ${words} ${mentions} ${verbs.map(({ verb }) => verb).join('+')}`,
  );

describe('who speaks', () => {
  test.each([
    ['a name before its verb', 'Oren Pohl said the port was shut.', ['Oren Pohl: 0 1 say']],
    ['a name after its verb', '“The port is shut,” said Oren Pohl.', ['Oren Pohl: 4 1 say']],
    ['according to', 'According to Oren Pohl, the port is shut.', ['Oren Pohl: 0 1 ']],
    [
      'verbs in their base form, in order',
      'Oren Pohl claimed it. Oren Pohl says it. Oren Pohl claims it.',
      ['Oren Pohl: 0 3 claim+say'],
    ],
    ['a surname joins the full name', 'Oren Pohl said no. Pohl said yes.', ['Oren Pohl: 0 2 say']],
    ['a full name joins the surname', 'Pohl said no. Oren Pohl said yes.', ['Pohl: 0 2 say']],
    ['Mr joins too', 'Oren Pohl said no. Mr Pohl said yes.', ['Oren Pohl: 0 2 say']],
    [
      'two people with one surname stay two',
      'Oren Pohl said no. Ana Pohl said yes.',
      ['Oren Pohl: 0 1 say', 'Ana Pohl: 0 1 say'],
    ],
    [
      'a name that only ends alike is another',
      'Oren Pohl said no. Hl said yes.',
      ['Oren Pohl: 0 1 say', 'Hl: 0 1 say'],
    ],
    [
      'most words first',
      'Oren Pohl said no. “The port is shut,” said Ana Lind.',
      ['Ana Lind: 4 1 say', 'Oren Pohl: 0 1 say'],
    ],
    ['words inside words count once', '“They call it ‘open’ here,” said Ana Lind.', ['Ana Lind: 5 1 say']],
    ['prototype words as names', 'Constructor Pohl said no.', ['Constructor Pohl: 0 1 say']],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  test.each([
    ['nobody', 'The port was shut.'],
    ['a pronoun', 'She said the port was shut.'],
    ['a quotation that nobody is credited with', 'The sign read “The port is shut to all”.'],
    ['no text', ''],
  ])('none: %s', (_, text) => {
    expect(sources(text)).toEqual([]);
  });
});

test('a text with thousands of names gives each of them once', () => {
  const letters = (i: number) => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const text = Array.from({ length: 3000 }, (_, i) => `Ana X${letters(i)} said no.`).join(' ');
  expect(sources(text)).toHaveLength(3000);
});
