import { i18n } from '#i18n';
import type { KeptSummary } from '../../lib/report/kept.ts';
import { dayOf } from '../dates.ts';
import { countedFlags, countedWords } from '../numbers.ts';

/** Props of {@link KeptList}. */
export interface KeptListProps {
  readonly kept: readonly KeptSummary[];
  /** The address of a kept report. */
  readonly hrefOf: (id: string) => string;
  readonly onRemove: (id: string) => void;
}

/** The kept reports, each with its way to open and to delete it. */
export function KeptList({ kept, hrefOf, onRemove }: KeptListProps) {
  return (
    <ol className="rows kept">
      {kept.map((summary) => {
        const title = summary.title || i18n.t('article.untitled');
        return (
          <li key={summary.id}>
            <h2>
              <a href={hrefOf(summary.id)}>{title}</a>
            </h2>
            <p className="soft">{factsOf(summary)}</p>
            <button
              type="button"
              className="button"
              aria-label={i18n.t('history.removeThis', [title])}
              onClick={() => onRemove(summary.id)}
            >
              {i18n.t('history.remove')}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function factsOf({ outlet, published, when, words, flags }: KeptSummary): string {
  const read = dayOf(when);
  const facts = [
    outlet,
    dayOf(published),
    read && i18n.t('history.read', [read]),
    countedWords(words),
    countedFlags(flags),
  ];
  return facts.filter(Boolean).join(' · ');
}
