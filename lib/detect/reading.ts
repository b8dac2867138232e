import type { LexiconId } from '../lexicon/ids.ts';
import { type Engine, groupName } from '../lexicon/engine.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CueHit, Matches } from '../lexicon/match.ts';
import { type Doc, spanOf } from '../text/doc.ts';
import { CAPITAL, CLITIC } from '../text/tokens.ts';
import type { Finding } from './flag.ts';

/** What a detector reads: the document, the lexicons, and what the lists found in it. */
export interface Reading {
  readonly doc: Doc;
  readonly engine: Engine;
  readonly matches: Matches;
}

/** Finds flags of one lexicon. Pure; linear in the length of the text. */
export type Detector = (reading: Reading) => Finding[];

/** The words of a cue, as a test of a token. */
export function cueTest({ doc, engine }: Reading, lexicon: LexiconId, cue: string): (token: number) => boolean {
  const group = engine.vocabulary.group(groupName(lexicon, cue));
  return (token) => group[doc.words[token] ?? -1] === 1;
}

/** A closed class of English words, as a test of a token. */
export function classTest({ doc, engine }: Reading, name: string): (token: number) => boolean {
  const group = engine.vocabulary.group(name);
  return (token) => group[doc.words[token] ?? -1] === 1;
}

/** Where the longer phrases of a cue stand. */
export function cuePhrases({ matches }: Reading, lexicon: LexiconId, cue: string): readonly CueHit[] {
  return matches.cues.get(groupName(lexicon, cue)) ?? [];
}

/** First token of a token's sentence, and the first of the next. */
export function sentenceOf({ doc }: Reading, token: number): { first: number; end: number } {
  const sentence = doc.sentences.of[token]!;
  return { first: doc.sentences.first[sentence]!, end: doc.sentences.first[sentence + 1]! };
}

/** A finding over the tokens [from, to), in the words of its lexicon. */
export function findingOf(
  { doc, engine }: Reading,
  lexicon: LexiconId,
  tokens: { readonly from: number; readonly to: number },
  more: Partial<Finding> & { readonly weight: number },
): Finding {
  const { reason } = engine.lexicons.get(lexicon) as Lexicon;
  return { ...spanOf(doc.tokens, tokens.from, tokens.to), lexicon, term: null, reason, instead: [], ...more };
}

/** Whether most words of the token's sentence are capitalised, as in headlines: capitals say nothing there. */
export function isTitleCase(reading: Reading, token: number): boolean {
  const { first, end } = sentenceOf(reading, token);
  const { flags, start, end: ends } = reading.doc.tokens;
  let long = 0;
  let capital = 0;
  for (let t = first; t < end; t++) {
    if (ends[t]! - start[t]! < 4 || flags[t]! & CLITIC) continue;
    long++;
    if (flags[t]! & CAPITAL) capital++;
  }
  return long > 1 && capital * 3 >= long * 2;
}
