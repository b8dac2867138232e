import type { Flag } from '../detect/flag.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import type { Report } from './report.ts';
import { choicesOn } from './term-choices.ts';
import type { View } from './view.ts';

/*
 * What the reader has dismissed from the card. A dismissal hides, as a switch does: the stored report keeps every flag
 * and its score stays that of the whole, so that nobody's figures change without a word. `dismissedPlaces` names the
 * hidden ones for the receipt.
 */

/** How far a dismissal reaches: one flag on one page, or the same wording on one site, or wherever it stands. */
export const SCOPES = ['here', 'site', 'never'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * “Not here”. The key survives a new reading of the page: text before the flag may come or go, as long as it does not
 * hold the same wording.
 */
export interface Dismissal {
  /** Address of the page, without its fragment, cut at `MAX_ADDRESS` code units. */
  readonly url: string;
  readonly lexicon: LexiconId;
  /** The marked text, cut at `MAX_WORDING` code units. */
  readonly exact: string;
  /** Which of the flags of this lexicon with this text it is, from 0. */
  readonly nth: number;
}

/** “Never flag this term”: every flag of this lexicon with this wording, on every page or on those of one site. */
export interface NeverFlagged {
  readonly lexicon: LexiconId;
  /** The term of the lexicon; where a rule built the flag, its words in small letters, without marks between them. */
  readonly wording: string;
  /** The site, such as `news.example`; absent for every page. */
  readonly host?: string | undefined;
}

/** The scopes that keep an address or a host: not in private windows. */
export const PLACED_SCOPES: readonly Scope[] = ['here', 'site'];

/** Most that a view keeps of each kind; the oldest go first. */
export const MAX_DISMISSALS = 2_000;
/** Longest wording that is kept, in UTF-16 code units. */
export const MAX_WORDING = 200;
/** Longest address that is kept: all together must fit into the storage of an extension. */
const MAX_ADDRESS = 500;

type Page<T = Flag> = Pick<Report, 'url'> & { readonly flags: readonly T[] };
type Worded = Pick<Flag, 'lexicon' | 'exact'>;
type Termed = Worded & Pick<Flag, 'term'>;

/** The address of a page whatever part of it is looked at, cut where it is very long. */
const pageAddress = (url: string): string => url.split('#', 1)[0]!.slice(0, MAX_ADDRESS);

const exactOf = ({ exact }: Worded): string => exact.slice(0, MAX_WORDING);

function wordingOf(flag: Termed): string {
  return (
    flag.term ??
    exactOf(flag)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ??
    exactOf(flag)
  );
}

const neverOf = (flag: Termed): NeverFlagged => ({ lexicon: flag.lexicon, wording: wordingOf(flag) });
const neverKey = ({ lexicon, wording, host = '' }: NeverFlagged): string => `${host} ${lexicon} ${wording}`;
const hereKey = ({ lexicon, exact, nth }: Omit<Dismissal, 'url'>): string => `${lexicon} ${nth} ${exact}`;

/** For each flag of a page, which of those with its lexicon and text it is, from 0. */
function ranksOf(flags: readonly Worded[]): number[] {
  const seen = new Map<string, number>();
  return flags.map((flag) => {
    const key = `${flag.lexicon} ${exactOf(flag)}`;
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return rank;
  });
}

/** The site of a page, such as `news.example`; null where it has none. */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}

/** Tells how far the wording of a flag is never to be marked: on this site, everywhere; null where it may be. */
function neverScope(url: string, { never }: Pick<View, 'never'>): (flag: Termed) => Scope | null {
  if (never.length === 0) return () => null;
  const keys = new Set(never.map(neverKey));
  const host = siteOf(url);
  return (flag) => {
    const entry = neverOf(flag);
    if (keys.has(neverKey(entry))) return 'never';
    return host !== null && keys.has(neverKey({ ...entry, host })) ? 'site' : null;
  };
}

/** The flags of a page that the reader has dismissed, by their places, and how far each dismissal reaches. */
export function dismissedPlaces(
  { url, flags }: Page<Termed>,
  view: Pick<View, 'dismissed' | 'never'>,
): ReadonlyMap<number, Scope> {
  const places = new Map<number, Scope>();
  const scopeOf = neverScope(url, view);
  const here = new Set(view.dismissed.filter((one) => one.url === pageAddress(url)).map(hereKey));
  const ranks = here.size > 0 ? ranksOf(flags) : [];
  flags.forEach((flag, place) => {
    const scope = scopeOf(flag);
    if (scope) places.set(place, scope);
    else if (here.has(hereKey({ ...flag, exact: exactOf(flag), nth: ranks[place]! }))) places.set(place, 'here');
  });
  return places;
}

/** Adds an entry as the newest; an entry that is there already moves to the end. */
function added<T>(entries: readonly T[], entry: T, keyOf: (entry: T) => string): T[] {
  return [...entries.filter((other) => keyOf(other) !== keyOf(entry)), entry].slice(-MAX_DISMISSALS);
}

const fullKey = (one: Dismissal): string => `${one.url} ${hereKey(one)}`;

/**
 * The view without the flag at a place of a page's flags: here only, or its wording on this site or everywhere. Twice is
 * once. A page that is of no site has no dismissal for its site.
 */
export function dismiss(view: View, page: Page<Termed>, place: number, scope: Scope): View {
  const flag = page.flags[place];
  if (!flag) return view;
  const host = scope === 'site' ? siteOf(page.url) : undefined;
  if (host === null) return view;
  if (scope !== 'here')
    return { ...view, never: added(view.never, { ...neverOf(flag), ...(host ? { host } : {}) }, neverKey) };
  const nth = ranksOf(page.flags.slice(0, place + 1))[place]!;
  const entry = { url: pageAddress(page.url), lexicon: flag.lexicon, exact: exactOf(flag), nth };
  return { ...view, dismissed: added(view.dismissed, entry, fullKey) };
}

/** The view with a dismissal of either kind taken back. */
export function undismiss(view: View, entry: Dismissal | NeverFlagged): View {
  if ('wording' in entry) return { ...view, never: view.never.filter((one) => neverKey(one) !== neverKey(entry)) };
  return { ...view, dismissed: view.dismissed.filter((one) => fullKey(one) !== fullKey(entry)) };
}

/** The dismissals that bear on one page, to list and take back beside its report. */
export function dismissalsOn(page: Page<Termed>, view: View): Pick<View, 'dismissed' | 'never'> {
  const keys = new Set(page.flags.map((flag) => neverKey(neverOf(flag))));
  const site = siteOf(page.url);
  const isOf = ({ host, ...entry }: NeverFlagged) => (host === undefined || host === site) && keys.has(neverKey(entry));
  return {
    dismissed: view.dismissed.filter(({ url }) => url === pageAddress(page.url)),
    never: view.never.filter(isOf),
  };
}

/** The view as one page may know it: nothing of other pages, and of the wordings only those that it has itself. */
export const viewForPage = (page: Page<Termed>, view: View): View => ({
  ...view,
  ...dismissalsOn(page, view),
  terms: choicesOn(page.flags, view),
});
