import { nameEndingAt } from '../../text/names.ts';
import type { Scene } from './scene.ts';

/** Whether a phrase that begins at a token may be the subject of the verb behind it: no preposition governs it. */
export function opensClause(scene: Scene, start: number): boolean {
  const { first } = scene.sentence(start);
  const gap = scene.gap(start - 1);
  if (start === first || gap === 'break' || gap === 'comma') return true;
  if (gap === 'hyphen') return false;
  if (['and', 'or'].includes(scene.word(start - 1)) && scene.isCapital(start - 2)) {
    const other = nameEndingAt(scene.doc, start - 2, first);
    return other !== null && (other.from === first || scene.is('before-subject', other.from - 1));
  }
  return scene.is('before-subject', start - 1) || gap === 'marks';
}
