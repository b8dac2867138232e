import { agree } from '../lexicon/agree.ts';
import type { TermHit } from '../lexicon/match.ts';
import { isForeign } from '../text/language.ts';
import { nameEndingAt, nameStartingAt } from '../text/names.ts';
import { CAPITAL } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import { findingOf, isTitleCase, type Reading, sentenceOf } from './reading.ts';

/** Flags the terms of the lexicons, where they stand as ordinary words and not as part of a name. */
export function listed(reading: Reading): Finding[] {
  const { engine, matches } = reading;
  return matches.terms
    .filter((hit) => isFlagged(reading, hit))
    .map((hit) => {
      const { lexicon, term } = engine.terms[hit.term]!;
      const { weight, instead, note } = term;
      const found = foundText(reading, hit);
      const fitting = instead.map((wording) => agree(wording, term, found));
      return findingOf(reading, lexicon.id, hit, {
        term: term.term,
        weight,
        instead: fitting,
        reason: note ?? lexicon.reason,
      });
    });
}

function isFlagged(reading: Reading, hit: TermHit): boolean {
  const why = isPartOfName(reading, hit) ? 'name' : isInPlace(reading, hit) ? null : 'no-headline';
  if (why) reading.trace?.({ ...hit, why, around: hit });
  return why === null;
}

function foundText({ doc: { text, tokens } }: Reading, { from, to }: TermHit): string {
  return text.slice(tokens.start[from]!, tokens.end[to - 1]!);
}

/** Clickbait is a matter of headlines; every other lexicon reads the whole article. */
function isInPlace({ doc, engine }: Reading, { term, from }: TermHit): boolean {
  const kind = doc.article.blocks[doc.tokens.block[from]!]!.kind;
  return engine.terms[term]!.lexicon.id !== 'clickbait' || kind === 'headline';
}

/**
 * A capital in the middle of a sentence makes a word part of a name (*Attack on Titan*, the *Radical* Party), unless
 * the term is written with capitals itself, or the whole sentence is.
 */
export function isPartOfName(reading: Reading, { term, from, to }: TermHit): boolean {
  const { doc, engine } = reading;
  if (isForeign(doc.article.lang)) return false; // nouns have capitals in some languages
  const { first, end } = sentenceOf(reading, from);
  const { term: words, cased } = engine.terms[term]!.term;
  const isCapital = (a: number, b: number) => (doc.tokens.flags[a]! & doc.tokens.flags[b - 1]! & CAPITAL) !== 0;
  if (cased || words !== words.toLowerCase() || !isCapital(from, to)) return false;
  if (isTitleCase(reading, from)) return false;
  if (from > first && !isAfterOpeningMark(doc.text, doc.tokens.start[from]!)) return true;
  return longerName(reading, from, to, first, end);
}

/** At the start of a sentence only a name that goes on past the term tells (Radical Party leaders met …). */
function longerName({ doc }: Reading, from: number, to: number, first: number, end: number): boolean {
  const context = { text: doc.text, tokens: doc.tokens, words: doc.words, vocabulary: doc.vocabulary };
  const after = to < end ? nameStartingAt(context, to - 1, end) : null;
  return (after !== null && after.to > to) || (from > first && nameEndingAt(context, from - 1, first) !== null);
}

const isAfterOpeningMark = (text: string, at: number) =>
  '“‘"\'«„(:—–'.includes(text[at - 1] ?? ' ') || text.slice(at - 2, at) === ': ';
