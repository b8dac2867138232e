import './dismissed-list.css';
import { i18n } from '#i18n';
import type { Dismissal, NeverFlagged } from '../../lib/report/dismissals.ts';
import type { View } from '../../lib/report/view.ts';
import { whole } from '../numbers.ts';

/** Props of {@link DismissedList}. */
export interface DismissedListProps {
  /** What bears on the page: flags that are hidden here, and wordings that are hidden everywhere. */
  readonly entries: Pick<View, 'dismissed' | 'never'>;
  readonly onUndo: (entry: Dismissal | NeverFlagged) => void;
}

/** What the reader has dismissed on this page, each with its undo. */
export function DismissedList({ entries: { dismissed, never }, onUndo }: DismissedListProps) {
  const count = dismissed.length + never.length;
  if (count === 0) return null;
  return (
    <details className="dismissed">
      <summary>
        <h2>{i18n.t('dismissed.heading', count, [whole(count)])}</h2>
      </summary>
      <ul>
        {dismissed.map((entry) => (
          <Entry
            key={`${entry.lexicon} ${entry.nth} ${entry.exact}`}
            phrase={entry.exact}
            scope={i18n.t('dismissed.here')}
            onUndo={() => onUndo(entry)}
          />
        ))}
        {never.map((entry) => (
          <Entry
            key={`${entry.host} ${entry.lexicon} ${entry.wording}`}
            phrase={entry.wording}
            scope={entry.host ? i18n.t('dismissed.site') : i18n.t('dismissed.never')}
            onUndo={() => onUndo(entry)}
          />
        ))}
      </ul>
    </details>
  );
}

interface EntryProps {
  readonly phrase: string;
  /** How far the dismissal reaches. */
  readonly scope: string;
  readonly onUndo: () => void;
}

function Entry({ phrase, scope, onUndo }: EntryProps) {
  return (
    <li>
      <span>
        <span className="phrase">{phrase}</span> <span className="soft">{scope}</span>
      </span>
      <button type="button" className="button" aria-label={i18n.t('dismissed.undoThis', [phrase])} onClick={onUndo}>
        {i18n.t('dismissed.undo')}
      </button>
    </li>
  );
}
