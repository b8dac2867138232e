import { expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import {
  fitReport,
  MAX_BLOCKS,
  MAX_FLAGS,
  MAX_NAMES,
  MAX_PORTRAYAL_WORDS,
  MAX_SENTENCES,
} from '../../lib/report/fit.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { reportOf as madeReport, portrayal, source } from './made.ts';

const { lexicons } = readLexiconFolder();
const reportOf = (sentences: number) =>
  analyze(plainArticle('The fiasco was a betrayal. '.repeat(sentences)), lexicons);

test('a report within the limits stays as it is', () => {
  const report = reportOf(20);
  expect(fitReport(report)).toBe(report);
});

test('a longer one keeps its first flags and its figures, and says that it is partial', () => {
  const report = reportOf(MAX_SENTENCES + 1);
  const fitted = fitReport(report);
  expect(fitted.flags).toEqual(report.flags.slice(0, MAX_FLAGS));
  expect(fitted.contexts).toHaveLength(MAX_FLAGS);
  expect(fitted.tone).toHaveLength(MAX_SENTENCES);
  expect(fitted.scores).toEqual(report.scores);
  expect(fitted.partial).toBe(true);
});

test('blocks, sources and names are cut too', () => {
  const many = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));
  const fitted = fitReport(
    madeReport({
      blocks: many(MAX_BLOCKS + 1, (i) => ({ start: i, end: i, kind: 'paragraph' as const })),
      sources: many(MAX_NAMES + 1, (i) => source(`Pohl ${i}`, 1)),
      portrayals: many(MAX_NAMES + 1, (i) => portrayal(`Veldt ${i}`)),
    }),
  );
  expect([fitted.blocks, fitted.sources, fitted.portrayals].map(({ length }) => length)).toEqual([
    MAX_BLOCKS,
    MAX_NAMES,
    MAX_NAMES,
  ]);
  expect(fitted.partial).toBe(true);
});

test('names keep their words as long as there is room, and stay without', () => {
  const words = Array.from({ length: MAX_PORTRAYAL_WORDS - 1 }, () => 'epithet thugs: The thugs left.');
  const few = ['epithet regime: The regime fell.', 'agent fell: The regime fell.'];
  const fitted = fitReport(
    madeReport({ portrayals: [portrayal('Veldt', words), portrayal('Marsh', few), portrayal('Lind', few)] }),
  );
  expect(fitted.portrayals.map((one) => one.words.length)).toEqual([MAX_PORTRAYAL_WORDS - 1, 1, 0]);
});
