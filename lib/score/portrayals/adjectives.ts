import { NUMBER } from '../../text/tokens.ts';
import type { Run, Scene } from './scene.ts';

/** Endings by which English makes adjectives. */
const ENDING = /(?:.{2}ous|.{3}ful|.{3}less|.{3}ive|.{3}able|.{3}ible|.{3}ical|.{3}istic|.{2}esque|.{3}worthy)$/;
const ISH = /.{3}ish$/;
/** Words with such endings that are nouns or verbs. */
const OTHERS = new Set(
  'hopeful encyclical executive representative detective native relative captive fugitive motive archive initiative alternative perspective directive narrative objective incentive offensive adjective operative collective five drive dive receive believe deceive give thrive strive arrive survive constable vegetable table cable parable syllable mandible finish publish polish punish vanish establish abolish diminish accomplish astonish banish cherish demolish distinguish extinguish flourish furnish perish relish replenish tarnish vanquish wish dish fish parish rubbish radish spanish english danish british irish polish finnish swedish turkish scottish jewish kurdish various previous numerous unless nevertheless regardless respective successive consecutive legislative administrative possible numerous religious electrical medical historical technical political critical practical physical'.split(
    ' ',
  ),
);

/** Whether a token is an adjective that says what somebody is like: by our lists, its ending, or a flag upon it. */
export function isAdjective(scene: Scene, t: number): boolean {
  const word = scene.word(t);
  if (scene.is('plain', t) || word === '' || word.endsWith('ly') || (scene.doc.tokens.flags[t]! & NUMBER) !== 0)
    return scene.is('adjective', t) && !scene.is('plain', t);
  if (scene.is('adjective', t) || scene.is('state', t) || scene.is('judging', t)) return true;
  if (scene.is('person-noun', t) || scene.is('after-name', t) || OTHERS.has(word)) return false;
  if (ENDING.test(word) || (ISH.test(word) && !scene.is('demonym', t))) return !scene.verbs.isKnown(word);
  return isFlaggedAdjective(scene, t);
}

/** A flagged word that is no verb, and no label, which is a noun most often. */
const isFlaggedAdjective = (scene: Scene, t: number) =>
  scene.isFlagged(t) &&
  scene.labelEnd(t) !== t + 1 &&
  !scene.verbs.isKnown(scene.word(t)) &&
  /(?:ed|ing|y|ic|al|ant|ent|en)$/.test(scene.word(t));

/** An adverb in -ly. */
export const isAdverb = (scene: Scene, t: number): boolean => scene.word(t).length > 4 && scene.word(t).endsWith('ly');

/**
 * The adjectives that begin at a token, each as a run: *weak*, *weak and corrupt*, *weak, vain and corrupt*. Adverbs
 * before them are passed over. A noun after the last one makes it that noun’s: then there are none.
 */
export function adjectivesFrom(scene: Scene, start: number): Run[] {
  const found: Run[] = [];
  let t = start;
  for (let step = 0; step < 4; step++) {
    while (isAdverb(scene, t) || scene.is('between', t)) t++;
    const end = compoundEnd(scene, t);
    if (!isAdjectiveRun(scene, { from: t, to: end })) break;
    found.push({ from: t, to: end });
    const next = nextListed(scene, end);
    if (next === null) return found;
    t = next;
  }
  return found;
}

function isAdjectiveRun(scene: Scene, { from, to }: Run): boolean {
  if (from >= scene.doc.tokens.count) return false;
  const { first, end } = scene.sentence(from);
  if (end < to || !(isSmall(scene, from) || from === first)) return false;
  const isOne =
    isAdjective(scene, to - 1) || isAfterAnd(scene, from) || (to - from > 1 && isJudgingCompound(scene, { from, to }));
  return isOne && closes(scene, to);
}

const isAfterAnd = (scene: Scene, t: number) => scene.word(t - 1) === 'and' && isLastOfRow(scene, t);

/** Whether words that hyphens join stand in the list of judging adjectives: *tin-pot*. */
export function isJudgingCompound(scene: Scene, { from, to }: Run): boolean {
  const words = Array.from({ length: to - from }, (_, i) => scene.word(from + i));
  return scene.isWord('judging', words.join(' '));
}

export const isSmall = (scene: Scene, t: number): boolean => t < scene.doc.tokens.count && !scene.isCapital(t);

/** The first token after the words that hyphens join to a token. */
export function compoundEnd(scene: Scene, t: number): number {
  let end = t + 1;
  while (end - t < 4 && scene.gap(end - 1) === 'hyphen' && !scene.word(end).startsWith("'")) end++;
  return end;
}

/** Whether no noun follows that the adjective would belong to. */
const closes = (scene: Scene, to: number): boolean =>
  scene.gap(to - 1) !== 'space' || scene.is('after-name', to) || isAdverb(scene, to);

/** *Vain and moody*: a word on -y in a row of adjectives, where the clause ends. */
const isLastOfRow = (scene: Scene, t: number) =>
  /.{3}[^l]y$/.test(scene.word(t)) && scene.gap(t) !== 'space' && scene.gap(t) !== 'hyphen' && isSmall(scene, t);

/** The token after *and*, *but* or a comma, if a further adjective follows; else null. */
function nextListed(scene: Scene, t: number): number | null {
  const comma = scene.gap(t - 1) === 'comma';
  const and = ['and', 'but', 'or', 'yet'].includes(scene.word(t)) && scene.gap(t - 1) !== 'break';
  const next = and ? t + 1 : comma ? t : -1;
  if (next < 0 || scene.gap(next - 1) === 'break') return null;
  return isAdjective(scene, next) || (and && isLastOfRow(scene, next)) ? next : null;
}
