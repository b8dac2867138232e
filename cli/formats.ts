import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { csvFlags } from '../lib/report/export/csv.ts';
import { jsonReport } from '../lib/report/export/json.ts';
import { markdownReport } from '../lib/report/export/markdown.ts';
import type { Report } from '../lib/report/report.ts';
import type { Article } from '../lib/text/article.ts';
import { htmlPage } from './format-html.ts';
import { textReport } from './format-text.ts';
import { markdownContext } from './markdown-context.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'html', 'markdown', 'csv', 'report'] as const;
export type Format = (typeof FORMATS)[number];

/** Prints one report. `ndjson` is a stream of its own: see `analyzeLines`. */
export function formatReport(format: Format, article: Article, report: Report, lexicons: readonly Lexicon[]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`;
    case 'html':
      return htmlPage(article, report, lexicons);
    case 'markdown':
      return markdownReport(report, markdownContext(lexicons));
    case 'csv':
      return csvFlags(report);
    case 'report':
      return jsonReport(report);
    default:
      return textReport(report, lexicons);
  }
}
