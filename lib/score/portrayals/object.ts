import { nameEndingAt, nameText } from '../../text/names.ts';
import type { VoiceOf } from '../../text/voice.ts';
import { isAdjective, isAdverb, isSmall } from './adjectives.ts';
import { standsAlone } from './after-name.ts';
import { type Binding, bind } from './binding.ts';
import { complementAt } from './complement.ts';
import { isNounToo } from './finite.ts';
import type { Mention } from './mentions.ts';
import type { Scene } from './scene.ts';

/** What the verb before a name says: what is done to it, or what it is called. `start` is the first token of its phrase. */
export function readObject(scene: Scene, mention: Mention, start: number): Binding[] {
  const verb = start - 1;
  if (scene.gap(verb) !== 'space' || !isSmall(scene, verb)) return [];
  if (isNegated(scene, verb)) return [];
  const called = calledWhat(scene, mention, verb);
  if (called.length > 0)
    return isNeutral(scene, verb) ? called : [...called, bind('patient', { from: verb, to: start })];
  if (isInverted(scene, verb)) return speaks(scene, verb) ? [bind('agent', { from: verb, to: start })] : [];
  if (!isTransitive(scene, verb) || !standsAlone(scene, mention) || isInnerSubject(scene, mention)) return [];
  return [bind('patient', { from: verb, to: start })];
}

function calledWhat(scene: Scene, { to }: Mention, verb: number): Binding[] {
  const isAs = scene.is('as-verb', verb) && scene.word(to) === 'as' && scene.gap(to - 1) === 'space';
  if (isAs) return complementAt(scene, to + 1, callerOf(scene, verb));
  const isCall = scene.is('call-verb', verb) && ['space', 'marks'].includes(scene.gap(to - 1));
  return isCall ? complementAt(scene, to, callerOf(scene, verb)) : [];
}

/** *Describe as*, *call*: what is said matters, not that it is. */
const isNeutral = (scene: Scene, verb: number) => scene.is('as-neutral', verb) || scene.is('call-verb', verb);

/** Who calls somebody something: the name or pronoun before the verb. */
function callerOf(scene: Scene, verb: number): VoiceOf | undefined {
  const { first } = scene.sentence(verb);
  let t = verb - 1;
  while (t > first && (scene.is('auxiliary', t) || scene.is('between', t) || isAdverb(scene, t))) t--;
  if (t < first || scene.gap(t) === 'break') return undefined;
  if (['he', 'she', 'they', 'who'].includes(scene.word(t))) return { voice: 'reported', speaker: null };
  const run = nameEndingAt(scene.doc, t, first);
  return run ? { voice: 'reported', speaker: nameText(scene.doc, run) } : undefined;
}

const isNegated = (scene: Scene, verb: number) =>
  scene.is('negation', verb - 1) || (scene.is('negation', verb - 2) && !isSubjectEnd(scene, verb - 1));

const isSubjectEnd = (scene: Scene, t: number) => ['break', 'comma'].includes(scene.gap(t));

/** Whether a token is a verb that may have an object: a known form in a place where verbs stand. */
function isTransitive(scene: Scene, t: number): boolean {
  const word = scene.word(t);
  if (scene.is('light', t) || scene.is('saying', t) || scene.is('plain', t) || isAdjective(scene, t)) return false;
  if (scene.gap(t - 1) === 'hyphen' || scene.is('after-name', t)) return false;
  const before = scene.word(t - 1);
  if (scene.verbs.is('base', word) && (before === 'to' || scene.is('auxiliary', t - 1))) return true;
  if (scene.verbs.is('base', word) && isPlural(scene, t - 1)) return !scene.isWord('noun-verb', word);
  if (scene.is('determiner', t - 1) || isAdjective(scene, t - 1)) return false;
  if (scene.verbs.is('ing', word)) return true;
  if (t === scene.sentence(t).first) return false;
  return scene.verbs.is('past', word) ? !scene.is('before-subject', t - 1) || hasSubject(scene, t) : isThird(scene, t);
}

/** *Voters admire Lind*: a plural before the verb. */
const isPlural = (scene: Scene, t: number) =>
  /[^s]s$/.test(scene.word(t)) || ['they', 'we', 'who', 'people', 'police'].includes(scene.word(t));

const hasSubject = (scene: Scene, t: number) =>
  ['who', 'which', 'that', 'and', 'has', 'had', 'have'].includes(scene.word(t - 1));

function isThird(scene: Scene, t: number): boolean {
  const word = scene.word(t);
  if (!scene.verbs.is('third', word)) return false;
  return (
    !isNounToo(scene, word) || scene.isCapital(t - 1) || ['he', 'she', 'it', 'who', 'that'].includes(scene.word(t - 1))
  );
}

/** *“…,” boasted Pohl*: the name is the subject of a verb of saying. */
function isInverted(scene: Scene, t: number): boolean {
  const reporting = scene.doc.vocabulary.group('reporting')[scene.doc.words[t]!] === 1;
  return reporting && scene.gap(t - 1) !== 'space';
}

/** A coloured verb of saying right behind a quotation. */
const speaks = (scene: Scene, verb: number) => scene.doc.quoted[verb - 1] === 1 && !scene.is('saying', verb);

/** *Denied Pohl was ill*: the name is the subject of what is denied. */
function isInnerSubject(scene: Scene, { to }: Mention): boolean {
  if (scene.gap(to - 1) !== 'space') return false;
  return (
    scene.is('auxiliary', to) ||
    scene.is('copula', to) ||
    (scene.verbs.is('past', scene.word(to)) && isSmall(scene, to))
  );
}
