import { describe, expect, test } from 'vitest';
import { textReport } from '../../cli/format-text.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();
const TITLE = 'How people and groups are worded';
/** The lines under the heading, up to the next blank one. */
const section = (text: string) =>
  textReport(analyze(plainArticle(text), lexicons), lexicons)
    .split(`${TITLE}\n`)[1]
    ?.split('\n\n')[0]
    ?.split('\n');

describe('how people and groups are worded', () => {
  test('the writer’s words stand apart from those of others', () => {
    const text =
      'The reckless Oren Pohl betrayed them. Police arrested Pohl. Ana Lind called Pohl a coward. The car is Lind’s.';
    expect(section(text)).toEqual([
      '  Oren Pohl (3×)',
      '    the writer: reckless, betrayed …, … arrested',
      '    others: coward [Ana Lind]',
    ]);
  });

  test('a surname of two people says so', () => {
    expect(section('Oren Pohl met Ana Pohl. Pohl lied. The car of Pohl is red.')).toEqual([
      '  Pohl (2×; perhaps Oren Pohl or Ana Pohl)',
      '    the writer: lied …',
    ]);
  });

  test('descriptions without a name come last', () => {
    expect(section('The ex-comedian wants to stay.')).toEqual([
      '  Described without a name',
      '  ex-comedian (1×)',
      '    the writer: ex-comedian',
    ]);
  });

  test('is left out where there is nothing', () => {
    expect(section('The port was shut.')).toBeUndefined();
  });
});
