import { adjectivesFrom } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import type { Mention } from './mentions.ts';
import { NameWalk } from './name-walk.ts';
import { isOfficeOnly, isPersonal, phraseFrom } from './noun-phrase.ts';
import type { Run, Scene } from './scene.ts';

/** What stands before a name and belongs to it. */
export interface BeforeName {
  /** First token of the whole phrase: its article, its first adjective, or the name. */
  readonly start: number;
  readonly bindings: readonly Binding[];
  /** *A* or *an* with nothing else before the name: the name of a kind, as in *a Republican*. */
  readonly isKind: boolean;
  /** The office or trade right before the name, in small letters: *the minister Oren Pohl*. */
  readonly title: Run | null;
}

/** Reads the adjectives, trades and titles right before a name: *the “expired” president Oren Pohl*. */
export function readBeforeName(scene: Scene, mention: Mention): BeforeName {
  const walk = new NameWalk(scene, mention.start);
  walk.run();
  const bindings = [
    ...walk.result(mention),
    ...(walk.at === mention.start ? openingPhrase(scene, mention) : []),
    ...capitalsBefore(scene, mention),
  ];
  return { start: walk.at, bindings, isKind: walk.isKind(mention), title: walk.title };
}

/** Adjectives with a capital, which stand where a title would: *Crooked Oren Pohl*. */
function capitalsBefore(scene: Scene, { start, from }: Mention): Binding[] {
  const found: Binding[] = [];
  for (let t = start; t < from; t++)
    if (scene.is('judging', t) || scene.is('adjective', t)) found.push(bind('adjective', { from: t, to: t + 1 }));
  return found;
}

/** Longest phrase that may stand before a comma and the name, in words. */
const MAX_OPENING = 8;

/** *A former comedian, Pohl …*, *Ruthless and vain, Pohl …* at the start of a sentence. */
function openingPhrase(scene: Scene, { start }: Mention): Binding[] {
  const { first } = scene.sentence(start);
  if (scene.gap(start - 1) !== 'comma' || start - first > MAX_OPENING) return [];
  const adjectives = adjectivesFrom(scene, first);
  if (adjectives.at(-1)?.to === start) return adjectives.map((run) => bind('adjective', run));
  const from = scene.word(first) === 'once' ? first + 1 : first;
  if (!scene.is('indefinite', from)) return [];
  const run = phraseFrom(scene, from + 1);
  if (run?.to !== start || !isPersonal(scene, start - 1) || isOfficeOnly(scene, run)) return [];
  return [bind('epithet', run)];
}
