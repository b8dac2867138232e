import { nameStartingAt, nameText } from '../../text/names.ts';
import type { VoiceOf } from '../../text/voice.ts';
import { isAdjective, isSmall } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import { opensClause } from './clause.ts';
import { complementAt } from './complement.ts';
import { isThirdPerson } from './finite.ts';
import type { Scene } from './scene.ts';
import { type Chain, chainFrom } from './verb-chain.ts';

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
  return chain.be ? afterBe(scene, chain) : mainVerb(scene, chain);
}

/** *Pohl, accused of theft, …*: a comma, a participle, and who or what is behind it. */
function isParticiple(scene: Scene, t: number): boolean {
  const isPast = scene.gap(t - 1) === 'comma' && scene.verbs.is('past', scene.word(t)) && !scene.is('light', t);
  return isPast && ['of', 'by', 'for'].includes(scene.word(t + 1)) && scene.gap(t) === 'space' && isSmall(scene, t);
}

function afterBe(scene: Scene, { verb: t, modal }: Chain): Binding[] {
  const word = scene.word(t);
  if (isPast(scene, t) && scene.is('as-verb', t) && scene.word(t + 1) === 'as')
    return complementAt(scene, t + 2, agentOf(scene, t));
  if (isPast(scene, t) && scene.is('call-verb', t)) return complementAt(scene, t + 1, agentOf(scene, t));
  if (isProgress(scene, t)) return [bind('agent', { from: t, to: withParticle(scene, t) })];
  const complement = isDone(scene, t) ? [] : complementAt(scene, t);
  if (complement.length > 0) return complement;
  if (!isSmall(scene, t) || scene.is('light', t) || scene.is('plain', t) || scene.gap(t) === 'hyphen') return [];
  if (scene.verbs.is('past', word)) return [bind('patient', { from: modal ?? t, to: withParticle(scene, t) })];
  return scene.verbs.is('ing', word) ? [bind('agent', { from: t, to: withParticle(scene, t) })] : [];
}

const isPast = (scene: Scene, t: number) => scene.verbs.is('past', scene.word(t));

/** A participle that no list holds for a state: *was hounded*. */
const isDone = (scene: Scene, t: number) =>
  isPast(scene, t) && !(['adjective', 'state', 'judging'] as const).some((name) => scene.is(name, t));

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
