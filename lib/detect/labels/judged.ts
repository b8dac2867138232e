import { nameStartingAt } from '../../text/names.ts';
import { type CueSpans, cueSpans, hasCapital, isTitleCase, type Reading } from '../reading.ts';
import { ID, isPhrase, type LabelRule, label, wordAt } from './rule.ts';

/** Most words that may stand between the judging word and whom it judges. */
const BETWEEN = 3;
/** Least weight of an adjective in the lists that judges whoever it stands before. */
const STRONG = 0.58;
/** Words that say when or how high, not who. */
const PASSED_OVER = new Set(['former', 'ex', 'senior', 'top', 'chief', 'fellow', 'local', 'so-called', 'and', 'of']);

/** *corrupt politicians*, *disgraced former FBI officials*: a judging adjective before a word for persons or a name. */
export const judged: LabelRule = (reading) => {
  const judging = judgingSpans(reading);
  const personAt = personFinder(reading);
  return (t) => {
    const head = judging(t);
    if (head === t) return null;
    const to = personAt(head);
    if (to < 0 || !isPhrase(reading, t, to - 1)) return null;
    if (hasCapital(reading, t) && hasCapital(reading, to - 1) && !isTitleCase(reading, t)) return null;
    return label(reading, t, to, { weight: 0.6 });
  };
};

/** The end of the judging words that begin at a token, one after the other; the token itself where there are none. */
function judgingSpans(reading: Reading) {
  const cue = cueSpans(reading, ID, 'judging');
  const strong = strongAdjectives(reading);
  const one = (t: number) => Math.max(cue.after(t), strong.get(t) ?? t);
  return (t: number): number => {
    let to = one(t);
    while (to > t && one(to) > to && isPhrase(reading, t, to)) to = one(to);
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
  const passes = (t: number) => hasCapital(reading, t) || PASSED_OVER.has(wordAt(reading, t));
  return (from: number): number => {
    let group = -1;
    for (let t = from, passed = 0; passed <= BETWEEN; passed++) {
      const person = longest(heads, t);
      if (person > t) return person;
      const next = longest(groups, t);
      if (next > t) group = next;
      else if (!passes(t)) break;
      t = Math.max(next, t + 1);
    }
    return group >= 0 ? group : nameEnd(reading, from);
  };
}

/** *infamous Karin Lind*: the end of the name that begins at a token, or −1. */
function nameEnd(reading: Reading, from: number): number {
  if (!hasCapital(reading, from) || isTitleCase(reading, from)) return -1;
  return nameStartingAt(reading.doc, from, Math.min(reading.doc.tokens.count, from + BETWEEN))?.to ?? -1;
}
