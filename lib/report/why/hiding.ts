import type { Flag } from '../../detect/flag.ts';
import type { Scope } from '../dismissals.ts';
import { choiceFor } from '../term-choices.ts';
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
function weighing({ lexicon, term, weight }: Flag, view: View): Hiding | null {
  const chosen = term === null ? null : choiceFor(view.terms, { lexicon, term });
  if ((chosen ?? weight) >= SENSITIVITIES[view.sensitivity]) return null;
  if (chosen !== null && chosen < weight) return { by: 'chosen', weight: chosen };
  return { by: 'sensitivity', weight: chosen ?? weight, needs: leastFor(chosen ?? weight) };
}

/** The sensitivity that shows a weight and as little else as can be; null where none does. */
function leastFor(weight: number): Sensitivity | null {
  const shows = (Object.keys(SENSITIVITIES) as Sensitivity[]).filter((name) => SENSITIVITIES[name] <= weight);
  return shows.sort((a, b) => SENSITIVITIES[b] - SENSITIVITIES[a])[0] ?? null;
}
