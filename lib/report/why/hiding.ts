import type { Flag } from '../../detect/flag.ts';
import type { Scope } from '../dismissals.ts';
import { shownWeight } from '../term-choices.ts';
import { SENSITIVITIES, type Sensitivity, type View } from '../view.ts';
import type { Hiding } from './why.ts';

/** Everything that hides a flag: whoever undoes one reason must not be surprised by another. */
export function hidingOf(flag: Flag, view: View, dismissed: Scope | undefined): Hiding[] {
  const weighed = weighing(flag, view);
  return [
    ...(view.off.includes(flag.lexicon) ? [{ by: 'off' } as const] : []),
    ...(dismissed === undefined ? [] : [{ by: 'dismissed', scope: dismissed } as const]),
    ...(weighed ? [weighed] : []),
  ];
}

/** How the weight of a flag hides it: the reader's own for its term, or that of the lexicon; null where it does not. */
function weighing(flag: Flag, view: View): Hiding | null {
  const weight = shownWeight(flag, view);
  if (weight >= SENSITIVITIES[view.sensitivity]) return null;
  if (weight < flag.weight) return { by: 'chosen', weight };
  return { by: 'sensitivity', weight, needs: leastFor(weight) };
}

/** The sensitivity that shows a weight and as little else as can be; null where none does. */
function leastFor(weight: number): Sensitivity | null {
  const shows = (Object.keys(SENSITIVITIES) as Sensitivity[]).filter((name) => SENSITIVITIES[name] <= weight);
  return shows.sort((a, b) => SENSITIVITIES[b] - SENSITIVITIES[a])[0] ?? null;
}
