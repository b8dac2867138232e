import { tokenAt } from '../../text/doc.ts';
import type { Portrayal } from '../portrayals.ts';
import { isAdjective } from './adjectives.ts';
import { bind } from './binding.ts';
import type { Named } from './join.ts';
import { personsNear } from './persons-near.ts';
import { markedSpan, portrayalWords } from './portrayal-words.ts';
import type { ReadMention } from './read-mention.ts';
import type { Run, Scene } from './scene.ts';

/**
 * Judging descriptions that stand in the place of a name: *the ex-comedian*, *the «expired» president*. Who is meant is
 * left to the reader, so it is left open here too: the persons named nearby are told as `perhaps`.
 */
export function readDescriptions(
  scene: Scene,
  read: ReadonlyMap<Named, readonly ReadMention[]>,
  names: ReadonlyMap<string, string>,
): Portrayal[] {
  const groups = Map.groupBy(findDescriptions(scene, read), (run) => textOf(scene, run).toLowerCase());
  const near = personsNear(scene, read);
  return [...groups.values()].map((runs) => ({
    name: textOf(scene, runs[0]!),
    also: [],
    perhaps:
      runs.length === 1 && isSingular(scene, runs[0]!.to - 1) ? near(runs[0]!).map((key) => names.get(key)!) : [],
    named: false,
    mentions: runs.length,
    words: portrayalWords(
      scene,
      runs.map((run) => bind('epithet', run)),
    ),
  }));
}

const textOf = (scene: Scene, run: Run): string => {
  const { start, end } = markedSpan(scene, run);
  return scene.doc.text.slice(start, end).replaceAll('\n', ' ');
};

function findDescriptions(scene: Scene, read: ReadonlyMap<Named, readonly ReadMention[]>): Run[] {
  const taken = new Set<number>();
  for (const all of read.values()) for (const one of all) takeTokens(taken, one);
  const found: Run[] = [];
  for (let t = 0; t < scene.doc.tokens.count; t++) {
    if (scene.word(t) !== 'the') continue;
    const run = descriptionAfter(scene, t);
    if (run && !overlaps(taken, run)) found.push(run);
  }
  return found;
}

function takeTokens(taken: Set<number>, { mention, bindings, titles }: ReadMention) {
  for (const { from, to } of [{ from: mention.start, to: mention.to }, ...titles, ...bindings])
    for (let t = from; t < to; t++) taken.add(t);
}

function overlaps(taken: ReadonlySet<number>, { from, to }: Run): boolean {
  for (let t = from; t < to; t++) if (taken.has(t)) return true;
  return false;
}

/** Most adjectives before the noun. */
const MAX_BEFORE = 3;

function descriptionAfter(scene: Scene, article: number): Run | null {
  const from = article + 1;
  let t = from;
  while (t - from < MAX_BEFORE && !headEnd(scene, t) && isModifier(scene, t)) t++;
  const to = headEnd(scene, t);
  if (!to || scene.gap(article) === 'break' || !endsPhrase(scene, to) || isPlain(scene, { from, to })) return null;
  return { from, to };
}

/** *The former secretary*: an office, with nothing that judges. */
const isPlain = (scene: Scene, run: Run) => {
  for (let t = run.from; t < run.to; t++) if (scene.gap(t) === 'marks') return false;
  return scene.is('plain', run.from) && (scene.is('office', run.to - 1) || scene.is('job', run.to - 1));
};

const isModifier = (scene: Scene, t: number) =>
  ['space', 'marks', 'hyphen'].includes(scene.gap(t)) &&
  (isAdjective(scene, t) || scene.is('plain', t) || scene.isFlagged(t));

/** Where the noun ends that begins at a token: a label for a person, or a noun with a word held at arm’s length. */
function headEnd(scene: Scene, t: number): number | null {
  const label = scene.labelEnd(t);
  if (label > t && !scene.isCapital(t) && !isAdjective(scene, label - 1)) return label;
  return distancedEnd(scene, t);
}

const isSingular = (scene: Scene, t: number) => !scene.word(t).endsWith('s') && !scene.is('stand', t);

/** *the «expired» president*, *the «hetman» threatened*: the quotation, with the noun for a person or country behind it. */
function distancedEnd(scene: Scene, t: number): number | null {
  const { doc, distanced } = scene;
  const quotation = doc.quotations[doc.outermost[t] ?? -1];
  if (!quotation || !distanced.has(quotation) || scene.gap(t - 1) !== 'marks') return null;
  const to = tokenAt(doc.tokens, quotation.inner.end);
  if (to - t > 2 || scene.isCapital(t)) return null;
  if (scene.gap(to - 1) !== 'marks') return null;
  if (scene.is('stand', to) || (scene.is('person-noun', to) && isSingular(scene, to) && scene.gap(to) !== 'hyphen'))
    return to + 1;
  return isPersonalVerb(scene, to) ? to : null;
}

/** Verbs that only somebody with a will does. */
const WILL = new Set(
  'threatened threatens refused refuses demanded demands decided decides wants wanted insisted insists vowed vows boasted boasts claimed claims admitted admits complained complains said says told tells warned warns begged begs'.split(
    ' ',
  ),
);
const isPersonalVerb = (scene: Scene, t: number) => WILL.has(scene.word(t));

/** Whether the phrase ends here, and no name follows to which it would belong. */
function endsPhrase(scene: Scene, to: number): boolean {
  if (scene.gap(to - 1) === 'break') return true;
  if (scene.isCapital(to)) return false;
  return (
    scene.gap(to - 1) !== 'space' ||
    scene.is('after-name', to) ||
    scene.verbs.is('past', scene.word(to)) ||
    scene.verbs.is('third', scene.word(to))
  );
}
