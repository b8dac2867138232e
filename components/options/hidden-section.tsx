import { useState } from 'react';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { Dismissal, NeverFlagged } from '../../lib/report/dismissals.ts';
import type { View } from '../../lib/report/view.ts';
import { nameOf } from '../card-of.ts';
import { Section } from '../report/section.tsx';
import { SearchField } from './search-field.tsx';

/** How many entries show at first, and how many more at a time. */
const PORTION = 100;

/** Props of {@link HiddenSection}. */
export interface HiddenSectionProps {
  readonly view: Pick<View, 'dismissed' | 'never'>;
  readonly cards: readonly LexiconCard[];
  readonly onUndo: (entry: Dismissal | NeverFlagged) => void;
}

/** What the reader has dismissed from the card, newest first, each with its undo. */
export function HiddenSection({ view, cards, onUndo }: HiddenSectionProps) {
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PORTION);
  const all = [...view.never, ...view.dismissed].reverse();
  const found = all.filter(matches(search));
  return (
    <Section id="hidden" title={i18n.t('hidden.heading')} lead={i18n.t('hidden.lead')}>
      {all.length > 0 && <SearchField label={i18n.t('hidden.search')} value={search} onSearch={setSearch} />}
      {found.length === 0 && (
        <p className="soft">{all.length === 0 ? i18n.t('hidden.none') : i18n.t('hidden.noMatch')}</p>
      )}
      <ul className="hosts">
        {found.slice(0, limit).map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} kind={nameOf(cards, entry.lexicon)} onUndo={() => onUndo(entry)} />
        ))}
      </ul>
      {found.length > limit && (
        <button type="button" className="button" onClick={() => setLimit(limit + PORTION)}>
          {i18n.t('hidden.more')}
        </button>
      )}
    </Section>
  );
}

type EntryOf = Dismissal | NeverFlagged;

const phraseOf = (entry: EntryOf): string => ('wording' in entry ? entry.wording : entry.exact);
const keyOf = (entry: EntryOf): string =>
  'wording' in entry
    ? `${entry.host ?? ''} ${entry.lexicon} ${entry.wording}`
    : `${entry.url} ${entry.lexicon} ${entry.nth} ${entry.exact}`;

/** Whether an entry holds what was typed, in its words or its address; in capitals or not. */
function matches(search: string): (entry: EntryOf) => boolean {
  const wanted = search.trim().toLowerCase();
  return (entry) => keyOf(entry).toLowerCase().includes(wanted);
}

function Entry({
  entry,
  kind,
  onUndo,
}: {
  readonly entry: EntryOf;
  readonly kind: string;
  readonly onUndo: () => void;
}) {
  const place = 'wording' in entry ? entry.host : entry.url;
  const scope = place ? i18n.t('hidden.on', [place]) : i18n.t('dismissed.never');
  return (
    <li>
      <span>
        <span className="phrase">{phraseOf(entry)}</span>{' '}
        <span className="soft">
          {kind} · {scope}
        </span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={i18n.t('dismissed.undoThis', [phraseOf(entry)])}
        onClick={onUndo}
      >
        {i18n.t('dismissed.undo')}
      </button>
    </li>
  );
}
