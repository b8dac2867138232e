import { expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { fitReport, MAX_FLAGS, MAX_SENTENCES } from '../../lib/report/fit.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

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
