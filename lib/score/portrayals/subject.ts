import { nameEndingAt, nameStartingAt, nameText } from '../../text/names.ts';
import type { VoiceOf } from '../../text/voice.ts';
import { isAdjective, isAdverb, isSmall } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import { complementAt } from './complement.ts';
import { isThirdPerson } from './finite.ts';
import type { Scene } from './scene.ts';

/** The chain of auxiliaries and adverbs between a subject and its main verb. */
interface Chain {
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
 * What the verb after a name says: what it does, what is done to it, what it is. `start` is the first token of its
 * phrase, `next` the first after it and after an apposition.
 */
export function readSubject(scene: Scene, start: number, next: number, isApposed: boolean): Binding[] {
  if (!opensClause(scene, start)) return [];
  const isWho = scene.gap(next - 1) === 'comma' && scene.word(next) === 'who';
  const from = isWho ? next + 1 : next;
  if (isParticiple(scene, next)) return [bind('patient', { from: next, to: next + 1 })];
  const chain = chainFrom(scene, from, isApposed);
  if (!chain || chain.negated) return [];
  return chain.be ? afterBe(scene, chain.verb) : mainVerb(scene, chain);
}

/** *Pohl, accused of theft, …*: a comma, a participle, and who or what is behind it. */
function isParticiple(scene: Scene, t: number): boolean {
  const isPast = scene.gap(t - 1) === 'comma' && scene.verbs.is('past', scene.word(t)) && !scene.is('light', t);
  return isPast && ['of', 'by', 'for'].includes(scene.word(t + 1)) && scene.gap(t) === 'space' && isSmall(scene, t);
}

/** Whether a phrase that begins at a token may be the subject of the verb behind it: no preposition governs it. */
function opensClause(scene: Scene, start: number): boolean {
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

/** `isClosed`: a comma stands before the chain because an apposition or *who* is behind it. */
function chainFrom(scene: Scene, from: number, isClosed: boolean): Chain | null {
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

function afterBe(scene: Scene, t: number): Binding[] {
  const word = scene.word(t);
  if (isPast(scene, t) && scene.is('as-verb', t) && scene.word(t + 1) === 'as')
    return complementAt(scene, t + 2, agentOf(scene, t));
  if (isPast(scene, t) && scene.is('call-verb', t)) return complementAt(scene, t + 1, agentOf(scene, t));
  if (isProgress(scene, t)) return [bind('agent', { from: t, to: withParticle(scene, t) })];
  const complement = complementAt(scene, t);
  if (complement.length > 0) return complement;
  if (!isSmall(scene, t) || scene.is('light', t) || scene.is('plain', t) || scene.gap(t) === 'hyphen') return [];
  if (scene.verbs.is('past', word)) return [bind('patient', { from: t, to: withParticle(scene, t) })];
  return scene.verbs.is('ing', word) ? [bind('agent', { from: t, to: withParticle(scene, t) })] : [];
}

const isPast = (scene: Scene, t: number) => scene.verbs.is('past', scene.word(t));

/** *Is lying*, *is attacking*: a verb, though *lying* may be an adjective too. */
const isProgress = (scene: Scene, t: number) =>
  scene.verbs.is('ing', scene.word(t)) &&
  isSmall(scene, t) &&
  !scene.is('light', t) &&
  (scene.verbs.isKnown(scene.word(t)) || !isAdjective(scene, t));

/** *Was called a tyrant by Lind*: the words are Lind’s. */
function agentOf(scene: Scene, verb: number): VoiceOf | undefined {
  const { end } = scene.sentence(verb);
  for (let t = verb + 1; t < Math.min(end, verb + 9); t++) {
    if (scene.word(t) !== 'by') continue;
    const run = nameStartingAt(scene.doc, t + 1, end);
    return run ? { voice: 'reported', speaker: nameText(scene.doc, run) } : undefined;
  }
  return undefined;
}

function mainVerb(scene: Scene, { verb, modal }: Chain): Binding[] {
  if (scene.is('copula', verb))
    return complementAt(scene, verb + 1).filter(({ relation }) => relation === 'adjective' || !isSense(scene, verb));
  if (!isSmall(scene, verb) || scene.is('light', verb) || scene.is('saying', verb) || scene.gap(verb) === 'hyphen')
    return [];
  const word = scene.word(verb);
  const isBase = modal !== null && scene.verbs.is('base', word);
  const isPast = scene.verbs.is('past', word);
  if (!isBase && !isPast && !isThirdPerson(scene, verb)) return [];
  const isPassive =
    isPast &&
    modal === null &&
    (scene.word(verb + 1) === 'by' || (word === 'accused' && scene.word(verb + 1) === 'of'));
  const own = bind(isPassive ? 'patient' : 'agent', { from: modal ?? verb, to: withParticle(scene, verb) });
  return [own, ...second(scene, verb)];
}

/** *Felt a duty*, *found a way*: no noun after it says what somebody is. */
const isSense = (scene: Scene, verb: number) => /^(?:feel|felt|look|sound|appear|turn|grew)/.test(scene.word(verb));

/** *Lied and cheated*: the second of two verbs that stand side by side. */
function second(scene: Scene, verb: number): Binding[] {
  const t = verb + 2;
  const isPair = scene.word(t - 1) === 'and' && scene.gap(t - 2) === 'space' && scene.gap(t - 1) === 'space';
  if (!isPair || !isSmall(scene, t) || scene.is('light', t) || scene.is('saying', t)) return [];
  const same = (['past', 'third'] as const).some(
    (form) => scene.verbs.is(form, scene.word(verb)) && scene.verbs.is(form, scene.word(t)),
  );
  return same ? [bind('agent', { from: t, to: withParticle(scene, t) })] : [];
}

const PARTICLES = new Set(['out', 'up', 'off', 'down', 'back', 'away', 'over']);

/** The end of a verb with its particle: *lashed out*. */
const withParticle = (scene: Scene, t: number) =>
  scene.gap(t) === 'space' && PARTICLES.has(scene.word(t + 1)) ? t + 2 : t + 1;
