import { ALL_CAPS, NUMBER } from '../../text/tokens.ts';
import { isAdjective, isAdverb, isSmall } from './adjectives.ts';
import { isThirdPerson } from './finite.ts';
import type { Run, Scene } from './scene.ts';

/** A noun with the words before it, without its article; the head is its last token. */
export interface NounPhrase extends Run {
  /** The article or the like before it. */
  readonly determiner: string;
}

/** Longest phrase that is read, in words: beyond it lies a clause. */
const MAX_WORDS = 7;

/** The noun phrase that begins with an article at a token, or null: *a failed reality TV star*. */
export function nounPhraseAt(scene: Scene, t: number): NounPhrase | null {
  if (!scene.is('determiner', t)) return null;
  const run = phraseFrom(scene, t + 1);
  return run && { ...run, determiner: scene.word(t) };
}

/** The words of a noun phrase without an article, up to its head. */
export function phraseFrom(scene: Scene, from: number): Run | null {
  if (scene.gap(from - 1) === 'break') return null;
  let to = from;
  while (to - from <= MAX_WORDS && to < scene.sentence(from).end && !ends(scene, from, to)) to++;
  if (to === from || to - from > MAX_WORDS) return null;
  return isHead(scene, to - 1) ? { from, to } : null;
}

function ends(scene: Scene, from: number, t: number): boolean {
  if (t > from && isParted(scene, t)) return true;
  if (scene.is('after-name', t) || (t > from && scene.is('between', t))) return true;
  if (t > from && isAdverb(scene, t) && scene.gap(t - 1) === 'space') return true;
  if (t > from && scene.isCapital(t) && !isAcronym(scene, t) && opensRelative(scene, t - 1)) return true;
  return t > from && isNoun(scene, t - 1) && isVerbLike(scene, t);
}

const isAcronym = ({ doc }: Scene, t: number) => (doc.tokens.flags[t]! & ALL_CAPS) !== 0;

/** *The place Pohl left*: a small noun before a capital has a clause behind it. */
const opensRelative = (scene: Scene, t: number) =>
  !scene.isCapital(t) &&
  scene.gap(t - 1) !== 'hyphen' &&
  !isAdjective(scene, t) &&
  !scene.is('plain', t) &&
  !scene.verbs.is('past', scene.word(t));

/** A comma parts two adjectives only where one follows: *a weak, vain man*. */
function isParted(scene: Scene, t: number): boolean {
  const gap = scene.gap(t - 1);
  return gap === 'break' || (gap === 'comma' && !(isAdjective(scene, t - 1) && isAdjective(scene, t)));
}

const isVerbLike = (scene: Scene, t: number) =>
  scene.verbs.is('past', scene.word(t)) || scene.verbs.is('ing', scene.word(t)) || isThirdPerson(scene, t);

/** A noun for a person or group, in the singular or plural. */
export const isNoun = (scene: Scene, t: number): boolean => scene.is('person-noun', t) || scene.labelEnd(t) === t + 1;

/** Endings by which English makes nouns for persons. */
const AGENT = /(?:.{3}er|.{3}or|.{3}ist|.{3}ian|.{3}crat|.{3}eer|.{3}monger|.{2}phobe)s?$/;
const NO_AGENTS = new Set(
  'number member order power matter winter summer october november december september river paper offer center later never other another border chapter letter quarter water weather danger disaster master cover corner major minor error terror horror factor sector doctor favor labor harbor chance list twist exist after under over either neither rather however former latter together whether wherever whoever consider remember deliver offer suffer differ prefer refer enter answer gather wander wonder hover stir for nor per her super inner outer upper lower higher older younger larger smaller greater better worse earlier further farther longer shorter stronger weaker bigger prior senior junior interior exterior superior inferior posterior popular'.split(
    ' ',
  ),
);

/** Whether a noun at a token names a person, a group or a state. */
export function isPersonal(scene: Scene, t: number): boolean {
  if (isNoun(scene, t) || scene.is('stand', t) || scene.is('body', t)) return true;
  return scene.isFlagged(t) || isAgent(scene.word(t));
}

/** Whether a word has the ending of a noun for somebody who does something: *painter*, *strategist*. */
export const isAgent = (word: string): boolean =>
  AGENT.test(word) && !NO_AGENTS.has(word.endsWith('s') ? word.slice(0, -1) : word);

function isHead(scene: Scene, t: number): boolean {
  const isWord = isSmall(scene, t) && (scene.doc.tokens.flags[t]! & NUMBER) === 0;
  return (
    isWord &&
    !scene.is('plain', t) &&
    !scene.isWord('degree', scene.word(t - 1)) &&
    !scene.is('empty', t) &&
    scene.gap(t) !== 'hyphen'
  );
}

/** Whether a phrase says no more than which office is held or what it is: *the former president*, *a country*. */
export function isOfficeOnly(scene: Scene, { from, to }: Run): boolean {
  if (!(['office', 'job', 'stand'] as const).some((name) => scene.is(name, to - 1))) return false;
  for (let t = from; t < to - 1; t++)
    if (isAdjective(scene, t) || scene.isFlagged(t) || scene.gap(t) === 'marks') return false;
  return scene.labelEnd(to - 1) === to - 1;
}
