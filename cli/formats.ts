import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import type { Report } from '../lib/report/report.ts';
import type { Article } from '../lib/text/article.ts';
import { htmlPage } from './format-html.ts';
import { textReport } from './format-text.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints one report. `ndjson` is a stream of its own: see `analyzeLines`. */
export function formatReport(format: Format, article: Article, report: Report, lexicons: readonly Lexicon[]): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  return format === 'html' ? htmlPage(article, report, lexicons) : textReport(report, lexicons);
}
