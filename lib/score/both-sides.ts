import type { Attribution } from '../text/attributions.ts';
import type { Doc } from '../text/doc.ts';
import { nameEndingAt, nameText } from '../text/names.ts';
import { boundsOf } from './folded-words.ts';

/** Openings that set a sentence against the one before. */
const OPENINGS = ['but', 'however', 'by contrast', 'in contrast', 'in response', 'on the other hand'].map((phrase) =>
  phrase.split(' '),
);
/** Words that set two parts of a sentence against each other. */
const AGAINST = new Set(['but', 'while', 'however']);
/** After an opening: what follows is granted, and the answer comes later, if at all. */
const GRANTING = new Set(['while', 'even', 'although', 'though', 'as', 'when', 'if', 'since', 'because']);
/** How soon after an opening who answers must be named, if it is before the verb. */
const MAX_SUBJECT = 6;
const REJECTS = new Set(
  'rejected rejects denied denies disputed disputes dismissed dismisses rebutted rebuts refuted refutes'.split(' '),
);
const DISAGREES = new Set('disagreed disagrees countered counters'.split(' '));
/** What is rejected: something that was said. *A judge denied the motion* is no answer. */
const SAYINGS = new Set(
  'claim claims allegation allegations accusation accusations charge charges criticism suggestion suggestions report reports characterization wrongdoing that'.split(
    ' ',
  ),
);
/** How far the first side may stand before the answer, in sentences. */
const MAX_SENTENCES = 3;
const MAX_OBJECT = 5;
const HELPERS = new Set('has have had also later then firmly strongly'.split(' '));

/** Where one named source answers another, or is said to have been asked for an answer. */
export function findAnswers(doc: Doc, words: readonly string[]): number[] {
  const found: number[] = [];
  let next = 0;
  let before: Attribution[] = [];
  for (let t = 0; t < words.length; t++) {
    while (next < doc.named.length && doc.named[next]!.verb < t) before = [...before.slice(-3), doc.named[next++]!];
    if (doc.quoted[t]) continue;
    const speaker = doc.named[next]?.verb === t ? doc.named[next]!.speaker : null;
    const answers = (speaker && isSetAgainst(doc, words, t, before) ? speaker : null) ?? rejecting(doc, words, t);
    if ((answers && isOther(doc, t, answers, before)) || wasAsked(doc, words, t)) found.push(t);
  }
  return found;
}

/** Whether somebody else with a name was credited within the sentences before. */
function isOther({ sentences }: Doc, t: number, name: string, before: readonly Attribution[]): boolean {
  const near = before.filter(({ sentence }) => sentence >= sentences.of[t]! - MAX_SENTENCES);
  return near.some(
    ({ speaker }) => lastWord(speaker!) !== lastWord(name) && !speaker!.includes(name) && !name.includes(speaker!),
  );
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

function isSetAgainst(doc: Doc, words: readonly string[], verb: number, before: readonly Attribution[]): boolean {
  if (words[verb] === 'according') return false;
  if (DISAGREES.has(words[verb]!)) return true;
  const { first } = boundsOf(doc, verb);
  if (opensAgainst(doc, words, first, verb)) return true;
  const last = before.at(-1);
  const from = last && last.verb >= first ? last.verb : verb;
  for (let t = from; t < verb; t++) if (AGAINST.has(words[t]!) && !doc.quoted[t]) return true;
  return false;
}

/** *But Ana Lind said …*, *But it was late, said Ana Lind*; not *But even as Ana Lind said so, …*. */
function opensAgainst(doc: Doc, words: readonly string[], first: number, verb: number): boolean {
  const opening = OPENINGS.find((phrase) => phrase.every((word, i) => words[first + i] === word));
  if (!opening || GRANTING.has(words[first + opening.length]!)) return false;
  const isBefore = nameEndingAt(doc, verb - 1, first) !== null;
  return !isBefore || verb - first - opening.length <= MAX_SUBJECT;
}

/** The name before a verb of rejecting that has something said for its object; null for none. */
function rejecting(doc: Doc, words: readonly string[], verb: number): string | null {
  if (!REJECTS.has(words[verb]!)) return null;
  const { first, end } = boundsOf(doc, verb);
  const object = words.slice(verb + 1, Math.min(end, verb + 1 + MAX_OBJECT));
  if (!object.some((word) => SAYINGS.has(word))) return null;
  let last = verb - 1;
  while (last > first && HELPERS.has(words[last]!)) last--;
  const name = last >= first ? nameEndingAt(doc, last, first) : null;
  return name && nameText(doc, name);
}

const ASKED = new Set(
  'respond responded decline declined refuse refused return returned reached reply replied available'.split(' '),
);
const NEGATIVE = new Set("not didn't couldn't declined decline refused unavailable".split(' '));
const MAX_REQUEST = 9;

/** *Did not respond to requests for comment*, *declined to comment*, *could not be reached for comment*. */
function wasAsked(doc: Doc, words: readonly string[], t: number): boolean {
  if (words[t] !== 'comment') return false;
  const before = words.slice(Math.max(boundsOf(doc, t).first, t - MAX_REQUEST), t);
  return before.some((word) => ASKED.has(word)) && before.some((word) => NEGATIVE.has(word));
}
