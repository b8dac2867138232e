import { isAdjective, isAdverb } from './adjectives.ts';
import type { Scene } from './scene.ts';

/** The chain of auxiliaries and adverbs between a subject and its main verb. */
export interface Chain {
  /** The main verb, or what follows a form of *be*. */
  readonly verb: number;
  readonly negated: boolean;
  /** The last auxiliary is a form of *be*. */
  readonly be: boolean;
  /** The token of *would*, *may* and the like; null where the verb is plain fact. */
  readonly modal: number | null;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am']);
const MODALS = new Set(['would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will']);
const MAX_CHAIN = 7;

/**
 * Reads the chain that begins at a token; null where a comma or stop parts it from its subject. `isClosed`: a comma stands before the chain because an apposition or *who* is
 * behind it.
 */
export function chainFrom(scene: Scene, from: number, isClosed: boolean): Chain | null {
  if (scene.gap(from - 1) === 'comma' && !isClosed) return null;
  let [t, negated, modal] = [from, false, null as number | null];
  for (let step = 0; step < MAX_CHAIN && isAuxiliary(scene, t); step++, t++) {
    if (scene.is('negation', t)) negated = true;
    if (MODALS.has(scene.word(t))) modal = t;
  }
  const isOpen = t > from && scene.gap(t - 1) === 'comma';
  if (isOpen || scene.gap(t - 1) === 'break') return null;
  return { verb: t, negated, be: BE.has(lastAuxiliary(scene, from, t)), modal };
}

function isAuxiliary(scene: Scene, t: number): boolean {
  if (scene.is('auxiliary', t) || scene.is('between', t)) return true;
  return isAdverb(scene, t) && !isAdjective(scene, t);
}

function lastAuxiliary(scene: Scene, from: number, to: number): string {
  for (let t = to - 1; t >= from; t--) if (scene.is('auxiliary', t) && !scene.is('negation', t)) return scene.word(t);
  return '';
}
