import type { Term } from '../../lexicon/lexicon.ts';
import { isNameToken } from '../../text/names.ts';
import type { Finding } from '../flag.ts';
import { isPartOfName } from '../listed.ts';
import { type CueSpans, cueSpans, findingOf, isTitleCase, type Reading, sentenceOf } from '../reading.ts';
import { ID, isJoined, isPhrase } from './rule.ts';

/** Most words that a label takes in before it. */
const MOST = 3;
/** Least weight of a term that is widened: slight ones gain nothing by it. */
const LEAST = 0.5;

/**
 * A listed label with the words before it that say whose or what: *left-wing thugs*, *Veldt stooges*, *disgraced former
 * crony*. The whole phrase is the name that is called; it takes the place of the single word.
 */
export function widenedLabels(reading: Reading): Finding[] {
  const before = modifierFinder(reading);
  return reading.matches.terms.flatMap((hit) => {
    const { from, to } = hit;
    const { lexicon, term: listed } = reading.engine.terms[hit.term]!;
    if (lexicon.id !== ID || listed.pos !== 'noun' || listed.weight < LEAST || isPartOfName(reading, hit)) return [];
    const start = before(from);
    return start < from ? [widened(reading, listed, start, to)] : [];
  });
}

function widened(reading: Reading, { term, weight, note }: Term, from: number, to: number): Finding {
  const found = findingOf(reading, ID, { from, to }, { weight, term });
  return note ? { ...found, reason: note } : found;
}

/** Where the modifiers begin that stand right before a token; the token itself where there are none. */
function modifierFinder(reading: Reading) {
  const cues = ['judging', 'groups', 'demonyms', 'faction-causes', 'places'].map((cue) => cueSpans(reading, ID, cue));
  const earliest = (t: number) => Math.min(...cues.map(({ before }: CueSpans) => before(t)));
  return (head: number): number => {
    const { first } = sentenceOf(reading, head);
    let start = head;
    while (start > first && head - start < MOST) {
      const from = earliest(start - 1);
      const name = compoundStart(reading, start - 1);
      const isName = isNameToken(reading.doc, start - 1) && name > first && !isTitleCase(reading, head);
      const next = from < start ? from : isName ? name : start;
      if (next >= start || next < first || !isPhrase(reading, next, start)) break;
      start = next;
    }
    return start;
  };
}

/** The first token of the hyphened word that a token is in: *PML* in *PML-N*. */
function compoundStart(reading: Reading, token: number): number {
  let start = token;
  while (start > 0 && token - start < MOST && isJoined(reading, start)) start--;
  return start;
}
