import type { Flag } from '../detect/flag.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import { type Dismissal, dismissedPlaces, type NeverFlagged } from './dismissals.ts';
import { DEFAULT_LOOKS, type Looks } from './looks.ts';
import type { Report } from './report.ts';
import { shownWeight, type TermChoice } from './term-choices.ts';

/** How much the reader wants to see, as the least weight that shows. */
export const SENSITIVITIES = { calm: 0.7, balanced: 0.5, thorough: 0.3 } as const;
export type Sensitivity = keyof typeof SENSITIVITIES;

/** What the reader has chosen to see. It filters a report; it never changes one. */
export interface View {
  readonly sensitivity: Sensitivity;
  /** Lexicons that are switched off. */
  readonly off: readonly LexiconId[];
  /** Single flags that the reader does not want to see on one page, oldest first. */
  readonly dismissed: readonly Dismissal[];
  /** Wordings that the reader never wants to see marked, oldest first. */
  readonly never: readonly NeverFlagged[];
  /** Terms that the reader has switched off or weighed anew, oldest first. */
  readonly terms: readonly TermChoice[];
  /** How marks look. */
  readonly looks: Looks;
}

export const DEFAULT_VIEW: View = {
  sensitivity: 'balanced',
  off: [],
  dismissed: [],
  never: [],
  terms: [],
  looks: DEFAULT_LOOKS,
};

/** What decides whether a flag shows. */
export type Showable = Pick<Flag, 'lexicon' | 'weight' | 'exact' | 'term'>;

/** A page and its flags, in the order of the report. */
export interface FlaggedPage<T extends Showable = Flag> extends Pick<Report, 'url'> {
  readonly flags: readonly T[];
}

/**
 * Whether sensitivity, switches and choices of terms let a flag through, on whatever page. What the reader dismissed is
 * not asked: that takes the page, see `shownPlaces`.
 */
export function passes(
  flag: Pick<Flag, 'lexicon' | 'weight'> & Partial<Pick<Flag, 'term'>>,
  view: Pick<View, 'sensitivity' | 'off' | 'terms'>,
): boolean {
  return shownWeight(flag, view) >= SENSITIVITIES[view.sensitivity] && !view.off.includes(flag.lexicon);
}

/** The places of the flags that show under all of the reader's choices, in reading order. */
export function shownPlaces(page: FlaggedPage<Showable>, view: View): number[] {
  const dismissed = dismissedPlaces(page, view);
  return [...page.flags.keys()].filter((place) => !dismissed.has(place) && passes(page.flags[place]!, view));
}

/** The flags that show, in reading order. */
export function shownFlags<T extends Showable>(page: FlaggedPage<T>, view: View): T[] {
  return shownPlaces(page, view).map((place) => page.flags[place]!);
}
