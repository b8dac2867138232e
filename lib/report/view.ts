import type { Flag } from '../detect/flag.ts';
import type { LexiconId } from '../lexicon/ids.ts';

/** How much the reader wants to see, as the least weight that shows. */
export const SENSITIVITIES = { calm: 0.7, balanced: 0.5, thorough: 0.3 } as const;
export type Sensitivity = keyof typeof SENSITIVITIES;

/** What the reader has chosen to see. It filters a report; it never changes one. */
export interface View {
  readonly sensitivity: Sensitivity;
  /** Lexicons that are switched off. */
  readonly off: readonly LexiconId[];
}

export const DEFAULT_VIEW: View = { sensitivity: 'balanced', off: [] };

/** Whether a flag shows under the reader's choices. */
export function isShown(flag: Pick<Flag, 'lexicon' | 'weight'>, view: View): boolean {
  return flag.weight >= SENSITIVITIES[view.sensitivity] && !view.off.includes(flag.lexicon);
}

/** The flags that show, in reading order. */
export function shownFlags<T extends Pick<Flag, 'lexicon' | 'weight'>>(flags: readonly T[], view: View): T[] {
  return flags.filter((flag) => isShown(flag, view));
}
