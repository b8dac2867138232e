import type { Flag } from '../../detect/flag.ts';
import { dismissedPlaces, type Scope } from '../dismissals.ts';
import { choiceFor, shownWeight } from '../term-choices.ts';
import { type FlaggedPage, SENSITIVITIES, type Sensitivity, type Showable, type View } from '../view.ts';

/** Why a flag does not show, by what the reader has chosen. */
export type WhyHidden =
  | { readonly why: Scope | 'off' | 'chosen' }
  /** Too light for the chosen sensitivity; `shownAt` is the first that would show it, null where none would. */
  | { readonly why: 'sensitivity'; readonly weight: number; readonly shownAt: Sensitivity | null };

/** Why the flag at this place of a page does not show; null where nothing that the reader chose hides it. */
export function whyHidden<T extends Showable = Flag>(
  page: FlaggedPage<T>,
  place: number,
  view: View,
): WhyHidden | null {
  const flag = page.flags[place];
  if (!flag) return null;
  const scope = dismissedPlaces(page, view).get(place);
  if (scope) return { why: scope };
  if (view.off.includes(flag.lexicon)) return { why: 'off' };
  const weight = shownWeight(flag, view);
  if (weight >= SENSITIVITIES[view.sensitivity]) return null;
  if (isChosen(flag, view)) return { why: 'chosen' };
  return { why: 'sensitivity', weight, shownAt: firstThatShows(weight) };
}

/** Whether the reader chose a weight for the term of a flag. */
const isChosen = ({ lexicon, term }: Showable, { terms }: View): boolean =>
  term !== null && choiceFor(terms, { lexicon, term }) !== null;

function firstThatShows(weight: number): Sensitivity | null {
  const names = Object.keys(SENSITIVITIES) as Sensitivity[]; // from calm to thorough
  return names.find((name) => weight >= SENSITIVITIES[name]) ?? null;
}
