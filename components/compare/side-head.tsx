import { i18n } from '#i18n';
import type { Report } from '../../lib/report/report.ts';
import { dayOf } from '../dates.ts';
import { countedWords, percent } from '../numbers.ts';
import { type Side, SideTag } from './side-tag.tsx';

/** What one of the two articles is. */
export function SideHead({ side, report }: { readonly side: Side; readonly report: Report }) {
  const { title, outlet, byline, published, genre, words, quotedShare, partial, paywalled } = report;
  const by = byline && i18n.t('read.by', [byline]);
  const facts = [
    genre && i18n.t(`read.genre.${genre}`),
    countedWords(words),
    i18n.t('article.inQuotes', [percent(quotedShare)]),
  ];
  return (
    <article className="side-head">
      <h2>
        <SideTag side={side} /> {title || i18n.t('article.untitled')}
      </h2>
      <p>{[outlet, by, dayOf(published)].filter(Boolean).join(' · ')}</p>
      <p className="soft">{facts.filter(Boolean).join(' · ')}</p>
      {(partial || paywalled) && <p className="notice">{i18n.t(paywalled ? 'read.paywalled' : 'article.partial')}</p>}
    </article>
  );
}
