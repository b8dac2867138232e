import { describe, expect, test } from 'vitest';
import { toneBySentence, toneOf } from '../../lib/score/tone.ts';
import { readText } from '../text/helpers.ts';

const tone = (text: string) => toneOf(text.split(' ').filter((word) => word !== ''));

describe('the tone of words is the sum of their valences by word', () => {
  test.each([
    ['good', 3],
    ['bad', -3],
    ['the good plan', 1],
    ['good bad', 0],
    ['the port is shut', 0],
    ['not good', -1.5],
    ["isn't good", -1.5],
    ['', 0],
  ])('%s: %d', (words, value) => {
    expect(tone(words)).toBe(value);
  });
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
  '%s does not turn what follows',
  (word) => {
    expect(tone(`${word} good`)).toBeGreaterThan(0);
  },
);

test('“constructor good” has the tone of “good”', () => {
  expect(tone('constructor good')).toBe(tone('good'));
});

test('words of Object.prototype alone have no tone', () => {
  expect(tone('constructor constructor')).toBe(0);
});

test('a faint tone rounds to plain 0, which survives JSON', () => {
  expect(tone(`bad ${'port '.repeat(9000)}`)).toBe(0);
});

test('no call changes a later one', () => {
  const before = tone('the good plan');
  for (const words of ['thug', 'not bad', 'constructor', '__proto__ bad', 'superb superb']) tone(words);
  expect(tone('the good plan')).toBe(before);
  expect(tone('thug')).toBe(tone('thug'));
});

describe('by sentence', () => {
  const tones = (text: string) => toneBySentence(readText(text)).map((sentence) => sentence.tone);

  test.each([
    ['each its own', 'It was good. It was bad.', [1, -1]],
    ['curly apostrophes count', 'It isn’t good.', [-1]],
    ['marks glued to words do not hide them', 'It was “good”—and all saw it.', [0.429]],
    ['soft hyphens do not either', 'It was go\u00adod.', [1]],
    ['’s is no word', 'The port’s good.', [1]],
    ['a line is a sentence', 'Good\nBad', [3, -3]],
    ['no words, no sentences', '… —', []],
  ])('%s', (_, text, expected) => {
    expect(tones(text)).toEqual(expected);
  });

  test('with the span of its words', () => {
    const text = '“It was good.” Bad!';
    expect(toneBySentence(readText(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'It was good',
      'Bad',
    ]);
  });
});
