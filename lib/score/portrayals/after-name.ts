import { classTest } from '../../detect/reading.ts';
import { nameStartingAt } from '../../text/names.ts';
import { NUMBER } from '../../text/tokens.ts';
import { isAdverb } from './adjectives.ts';
import { type Binding, bind } from './binding.ts';
import { isThirdPerson } from './finite.ts';
import type { Mention } from './mentions.ts';
import { isOfficeOnly, isPersonal, nounPhraseAt } from './noun-phrase.ts';
import type { Run, Scene } from './scene.ts';

/** What stands after a name and explains it. */
export interface AfterName {
  /** First token after the name and what explains it: the verb, if the name is a subject. */
  readonly next: number;
  readonly bindings: readonly Binding[];
  /** The office, where the apposition names one: *Oren Pohl, the harbour minister,*. */
  readonly title: Run | null;
}

/** Reads an apposition (*Pohl, a former comedian,*) and a label made of the name itself (*the Pohl regime*). */
export function readAfterName(scene: Scene, { from, to }: Mention): AfterName {
  const label = Math.max(scene.labelEnd(from), scene.labelEnd(to - 1));
  if (label > to && scene.gap(label - 1) !== 'hyphen')
    return { next: label, bindings: [bind('epithet', { from: to, to: label })], title: null };
  const comma = afterAge(scene, to);
  const phrase = scene.gap(comma - 1) === 'comma' ? nounPhraseAt(scene, afterOnce(scene, comma)) : null;
  if (!phrase || !isPersonal(scene, phrase.to - 1) || isList(scene, phrase) || isElsewhere(scene, from, phrase))
    return { next: to, bindings: [], title: null };
  const title = scene.is('person-noun', phrase.to - 1) ? phrase : null;
  const bindings = isOfficeOnly(scene, phrase) ? [] : [bind('epithet', phrase)];
  return { next: closing(scene, phrase.to) ?? to, bindings, title };
}

/** *According to Pohl, the owner …*: a phrase that opens the sentence, and its subject, which no comma closes. */
function isElsewhere(scene: Scene, from: number, phrase: Run): boolean {
  const { first } = scene.sentence(from);
  const isOpening =
    from - first <= MAX_REST && (scene.word(first) === 'according' || classTest(scene.reading, 'preposition')(first));
  return (isOpening && closing(scene, phrase.to) === null) || isPlace(scene, from, phrase);
}

/** *In Tamborina, the boy …*: a place and somebody who does something there. */
function isPlace(scene: Scene, from: number, { to }: Run): boolean {
  if (!scene.is('person-noun', to - 1) || scene.is('stand', to - 1) || scene.is('body', to - 1)) return false;
  return scene.is('place', from) || ['in', 'at', 'near', 'across', 'outside'].includes(scene.word(from - 1));
}

/** *Pohl, once a hero*: passes the adverb. */
const afterOnce = (scene: Scene, t: number) =>
  scene.gap(t - 1) === 'comma' && ['once', 'now', 'long', 'still', 'formerly'].includes(scene.word(t)) ? t + 1 : t;

/** *Pohl, 52, a former comedian*: passes the age. */
function afterAge(scene: Scene, t: number): number {
  const isAge = scene.gap(t - 1) === 'comma' && ((scene.doc.tokens.flags[t] ?? 0) & NUMBER) !== 0;
  return isAge && scene.gap(t) === 'comma' ? t + 1 : t;
}

/** *Lind, the mayor and Pohl*: a row of people, not an apposition. */
function isList(scene: Scene, { to }: Run): boolean {
  const gap = scene.gap(to - 1);
  if (gap === 'space' && ['and', 'or'].includes(scene.word(to)))
    return scene.isCapital(to + 1) || scene.is('article', to + 1);
  if (gap === 'comma' && ['and', 'or'].includes(scene.word(to)))
    return scene.isCapital(to + 1) || scene.is('determiner', to + 1);
  if (gap !== 'space') return false;
  // *In the eyes of Lind, the minister has failed*: the phrase is a subject of its own.
  const isSubject = scene.is('auxiliary', to) || scene.verbs.is('past', scene.word(to)) || isThirdPerson(scene, to);
  return isSubject || !(scene.is('after-name', to) || isAdverb(scene, to));
}

/** Most words of an apposition after its noun that are passed to find its end: *of the old harbour*. */
const MAX_REST = 8;

/** The token after the comma that closes the apposition, or null. */
function closing(scene: Scene, to: number): number | null {
  for (let t = to; t < to + MAX_REST; t++) {
    if (scene.gap(t - 1) === 'break') return null;
    if (scene.gap(t - 1) === 'comma') return t;
  }
  return null;
}

/** *Pohl, who once ran the port, …*: the token after the comma that closes the relative clause; else null. */
export function afterRelative(scene: Scene, next: number): number | null {
  const isRelative = scene.gap(next - 1) === 'comma' && ['who', 'which', 'whose'].includes(scene.word(next));
  return isRelative ? closing(scene, next + 1) : null;
}

/** *The mayor of Tamborina, Oren Pohl, …*: the name explains a noun that opens the sentence. */
export function isApposition(scene: Scene, start: number, next: number): boolean {
  const { first } = scene.sentence(start);
  if (scene.gap(start - 1) !== 'comma' || scene.gap(next - 1) !== 'comma' || start - first > 9) return false;
  return (
    scene.is('article', first) &&
    [1, 2, 3].some((step) => first + step < start && scene.is('person-noun', first + step))
  );
}

/** *Pohl and Lind left*, not *the Pohl and Lind camps*. */
function isPair(scene: Scene, t: number): boolean {
  const other = nameStartingAt(scene.doc, t, scene.sentence(t).end);
  return !other || standsAlone(scene, { ...other, start: other.from, key: '' });
}

/** Whether the name stands for itself: not before a noun that it only describes (*Pohl supporters*). */
export function standsAlone(scene: Scene, { to }: Mention): boolean {
  if (scene.gap(to - 1) !== 'space') return scene.gap(to - 1) !== 'hyphen';
  const word = scene.word(to);
  if (['and', 'or'].includes(word) && scene.isCapital(to + 1)) return isPair(scene, to + 1);
  if (scene.is('after-name', to) || isAdverb(scene, to)) return true;
  if (scene.isCapital(to)) return false;
  return (
    scene.verbs.is('past', word) ||
    isThirdPerson(scene, to) ||
    scene.reading.doc.vocabulary.group('reporting')[scene.doc.words[to]!] === 1
  );
}
