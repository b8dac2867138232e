import { type Family, familyOf, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { PlacedFlag } from '../../lib/report/count.ts';

/** What the list is narrowed to; null for all. */
export type Filter = { readonly family: Family; readonly lexicon?: LexiconId } | null;
export type Order = 'reading' | 'lexicon';

/** Flags under one heading; no heading in reading order. */
export interface Group {
  readonly lexicon: LexiconId | null;
  readonly flags: readonly PlacedFlag[];
}

function passes({ flag }: PlacedFlag, filter: Filter): boolean {
  if (!filter) return true;
  return filter.lexicon ? flag.lexicon === filter.lexicon : familyOf(flag.lexicon) === filter.family;
}

/** The flags that pass the filter, as one group in reading order or one group for each lexicon, in their order. */
export function groupsOf(
  flags: readonly PlacedFlag[],
  filter: Filter,
  order: Order,
  lexicons: readonly LexiconId[],
): Group[] {
  const passing = flags.filter((flag) => passes(flag, filter));
  if (order === 'reading') return [{ lexicon: null, flags: passing }];
  return lexicons
    .map((lexicon) => ({
      lexicon,
      flags: passing.filter(({ flag }) => flag.lexicon === lexicon),
    }))
    .filter((group) => group.flags.length > 0);
}

/** The first `most` flags of the groups, in the groups' order. */
export function limitGroups(groups: readonly Group[], most: number): Group[] {
  let left = most;
  return groups.flatMap((group) => {
    const flags = group.flags.slice(0, Math.max(0, left));
    left -= flags.length;
    return flags.length ? [{ ...group, flags }] : [];
  });
}
