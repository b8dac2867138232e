import './article-header.css';
import { i18n } from '#i18n';
import type { Count } from '../lib/report/count.ts';
import type { Report } from '../lib/report/report.ts';
import { languageNote, languageOfText } from './article-language.ts';
import { countedWords, percent, whole } from './numbers.ts';

/** What was read: title, outlet, length, share quoted, and whether it was the whole article. */
export function ArticleHeader({ report }: { readonly report: Report }) {
  const note = languageNote(report);
  return (
    <header className="article-header">
      <h1 lang={report.title ? languageOfText(report) : undefined}>{report.title || i18n.t('article.untitled')}</h1>
      <p className="meta soft">{factsOf(report)}</p>
      {note && <p className="notice language">{note}</p>}
      {report.partial && <p className="notice">{i18n.t('article.partial')}</p>}
    </header>
  );
}

const factsOf = ({ outlet, words, quotedShare }: Report): string =>
  [outlet, countedWords(words), i18n.t('article.inQuotes', [percent(quotedShare)])].filter(Boolean).join(' · ');

/** How many flags show, the writer's words and others' kept apart. */
export function Summary({ count }: { readonly count: Count }) {
  return (
    <p className="summary">
      <b>{whole(count.author)}</b> {i18n.t('summary.writers', count.author)} <b>{whole(count.others)}</b>{' '}
      {i18n.t('summary.others')}
    </p>
  );
}
