import './article-header.css';
import type { Count } from '../lib/report/count.ts';
import type { Report } from '../lib/report/report.ts';
import { TEXT } from './text.ts';

/** What was read: title, outlet, length, share quoted, and whether it was the whole article. */
export function ArticleHeader({ report }: { readonly report: Report }) {
  return (
    <header className="article-header">
      <h1>{report.title || TEXT.untitled}</h1>
      <p className="meta soft">{TEXT.facts(report.outlet, report.words, report.quotedShare)}</p>
      {report.partial && <p className="notice">{TEXT.partial}</p>}
    </header>
  );
}

/** How many flags show, the writer's words and others' kept apart. */
export function Summary({ count }: { readonly count: Count }) {
  return (
    <p className="summary">
      <b>{count.author}</b> {TEXT.inWritersWords(count.author)} <b>{count.others}</b> {TEXT.inOthersWords}
    </p>
  );
}
