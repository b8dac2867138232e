import { nameStartingAt } from '../../text/names.ts';
import { ALL_CAPS, CAPITAL } from '../../text/tokens.ts';
import {
  type CueSpans,
  classTest,
  cueSpans,
  cueTest,
  hasCapital,
  isTitleCase,
  type Reading,
  sentenceOf,
} from '../reading.ts';
import { ID, isJoined, isPhrase, type LabelRule, label, wordAt } from './rule.ts';

/** Most words that may stand between the judging word and whom it judges. */
const BETWEEN = 4;
/** Least weight of an adjective in the lists that judges whoever it stands before. */
const STRONG = 0.58;
/** Words that say when or how high, not who. */
const PASSED_OVER = new Set(['former', 'ex', 'senior', 'top', 'chief', 'fellow', 'local', 'so-called', 'and', 'of']);

/** *corrupt politicians*, *disgraced former FBI officials*: a judging adjective before a word for persons or a name. */
export const judged: LabelRule = (reading) => {
  const judges = cueSpans(reading, ID, 'judging').after;
  const strong = strongAdjectives(reading);
  const judging = runOf(reading, (t) => Math.max(judges(t), strong.get(t) ?? t));
  const personAt = personFinder(reading);
  const nameAt = nameFinder(reading);
  const groups = ['groups', 'demonyms'].map((cue) => cueTest(reading, ID, cue));
  const { flags } = reading.doc.tokens;
  /** *Radical Party members*: the capital after it makes the first word of a sentence part of a name too. */
  const inName = (t: number) =>
    t > sentenceOf(reading, t).first ||
    ((flags[t + 1]! & (CAPITAL | ALL_CAPS)) === CAPITAL && !groups.some((test) => test(t + 1)));
  return (t) => {
    const head = judging(t);
    if (head === t) return null;
    const person = personAt(head);
    const to = person < 0 && judges(t) > t ? nameAt(head) : person;
    if (to < 0 || !isPhrase(reading, t, to - 1)) return null;
    // *France Unbowed deputies*: a capital in mid-sentence is part of a name.
    if (hasCapital(reading, t) && !isTitleCase(reading, t) && inName(t)) return null;
    return label(reading, t, to, { weight: 0.6 });
  };
};

/** Most matches in a row that are read as one: a text of nothing but such words must not be read anew from each. */
const MOST_IN_A_ROW = 4;

/** The end of the matches that begin at a token, one after the other; the token itself where there are none. */
function runOf(reading: Reading, one: (t: number) => number) {
  return (t: number): number => {
    let to = one(t);
    for (let i = 1; i < MOST_IN_A_ROW && to > t && one(to) > to && isPhrase(reading, to - 1, to); i++) to = one(to);
    return to;
  };
}

/** Adjectives of the lists that are strong enough, by their first token. */
function strongAdjectives({ engine, matches }: Reading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { term, from, to } of matches.terms) {
    const { lexicon, term: listed } = engine.terms[term]!;
    if (lexicon.id === 'loaded-language' && listed.pos === 'adjective' && listed.weight >= STRONG) found.set(from, to);
  }
  return found;
}

/**
 * Where the word for persons ends that a judging word before a token belongs to; −1 where there is none. A few groups
 * and the like may stand between: *corrupt Democratic lawmakers*. Without a person the group itself may be one.
 */
function personFinder(reading: Reading) {
  const heads = ['persons', 'offices'].map((cue) => cueSpans(reading, ID, cue));
  const groups = ['groups', 'demonyms'].map((cue) => cueSpans(reading, ID, cue));
  const longest = (spans: readonly CueSpans[], t: number) => Math.max(...spans.map(({ after }) => after(t)));
  const attributive = cueTest(reading, ID, 'attributive');
  const isCompound = (t: number) => isJoined(reading, t) || isJoined(reading, t + 1);
  const passes = (t: number) =>
    hasCapital(reading, t) || isCompound(t) || attributive(t) || PASSED_OVER.has(wordAt(reading, t));
  /** *Republican lawmakers*: both are words for persons, and the last one is the head. */
  const personsEnd = runOf(reading, (t) => longest(heads, t));
  const isPlural = (t: number) => wordAt(reading, t).endsWith('s');
  return (from: number): number => {
    const { end } = sentenceOf(reading, from - 1);
    let group = -1;
    for (let t = from, passed = 0; t < end && passed <= BETWEEN; passed++) {
      const person = personsEnd(t);
      if (person > t) return person;
      const next = longest(groups, t);
      if (next === t && !passes(t)) break;
      if (next > t && isPlural(next - 1)) group = next;
      t = Math.max(next, t + 1);
    }
    return group;
  };
}

/** *infamous Karin Lind*: the end of the name that begins at a token, or −1. *The stupid Veldt war* names no person. */
function nameFinder(reading: Reading) {
  const { doc } = reading;
  const follows = ['be', 'have', 'modal', 'preposition', 'conjunction', 'reporting'].map((name) =>
    classTest(reading, name),
  );
  const goesOn = (t: number) =>
    t < doc.tokens.count &&
    doc.text.slice(doc.tokens.end[t - 1]!, doc.tokens.start[t]!) === ' ' &&
    !follows.some((test) => test(t));
  return (from: number): number => {
    const { end } = sentenceOf(reading, from - 1);
    if (from >= end || !hasCapital(reading, from) || isTitleCase(reading, from)) return -1;
    const to = nameStartingAt(doc, from, Math.min(end, from + BETWEEN))?.to ?? -1;
    return to < 0 || goesOn(to) ? -1 : to;
  };
}
