import { useState } from 'react';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { PlacedFlag } from '../../lib/report/count.ts';
import type { ReadingPlace } from '../../lib/report/page-reading.ts';
import { lexiconsOf, type Report } from '../../lib/report/report.ts';
import { countedFlags, whole } from '../numbers.ts';
import { type Filter, groupsOf, limitGroups, type Order } from './choose.ts';
import { FilterChips } from './filter-chips.tsx';
import { FlagList } from './flag-list.tsx';
import { ListTools } from './list-tools.tsx';
import { useCurrent } from './use-current.ts';
import { useFollowing } from './use-following.ts';

/** How many flags are drawn at first, and how many more at a time: a page may hold thousands. */
const PORTION = 200;

/** The flags with the tools to narrow, order and walk through them. */
export function FlagBrowser({
  flags,
  report,
  cards,
  onGoTo,
  place,
}: {
  readonly flags: readonly PlacedFlag[];
  readonly report: Report;
  readonly cards: readonly LexiconCard[];
  readonly onGoTo: (place: number) => void;
  /** The part of the article that the reader has in view. */
  readonly place: ReadingPlace | null;
}) {
  const [filter, setFilter] = useState<Filter>(null);
  const [order, setOrder] = useState<Order>('reading');
  const [limit, setLimit] = useState(PORTION);
  const all = groupsOf(flags, filter, order, lexiconsOf(report));
  const groups = limitGroups(all, limit);
  const places = groups.flatMap((group) => group.flags.map(({ place }) => place));
  const hidden = all.reduce((sum, group) => sum + group.flags.length, 0) - places.length;
  const current = useCurrent(places, onGoTo, report);
  const browser = useFollowing(order === 'reading' ? place : null, groups[0]?.flags ?? [], current.reveal);
  // At the end of what is drawn, more is drawn first; the next step goes on.
  const step = (direction: 1 | -1) => {
    if (direction === 1 && current.position === places.length && hidden > 0) setLimit(limit + PORTION);
    else current.step(direction);
  };
  return (
    <section className="browser" aria-labelledby="flags-heading" ref={browser}>
      <h2 id="flags-heading" className="spoken">
        {i18n.t('flags.heading')}
      </h2>
      <FilterChips flags={flags} cards={cards} lexicons={lexiconsOf(report)} filter={filter} onFilter={setFilter} />
      <ListTools
        position={current.position}
        total={places.length + hidden}
        order={order}
        onOrder={setOrder}
        onStep={step}
      />
      <FlagList groups={groups} report={report} cards={cards} current={current} readingPlace={place} />
      {places.length === 0 && <p className="soft">{i18n.t('flags.filtered')}</p>}
      {hidden > 0 && (
        <button type="button" className="button" onClick={() => setLimit(limit + PORTION)}>
          {i18n.t('flags.more', Math.min(hidden, PORTION), [whole(Math.min(hidden, PORTION))])}
        </button>
      )}
      <p className="spoken">
        {countedFlags(places.length)}. {i18n.t('flags.keys')}
      </p>
    </section>
  );
}
