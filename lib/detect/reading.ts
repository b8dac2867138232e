import { type Engine, groupName } from '../lexicon/engine.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import type { CueHit, Matches } from '../lexicon/match.ts';
import type { Trace } from '../lexicon/trace.ts';
import { type Doc, spanOf } from '../text/doc.ts';
import { ALL_CAPS, CAPITAL, CLITIC } from '../text/tokens.ts';
import type { Finding } from './flag.ts';

/**
 * What a detector reads: the document, the lexicons, and what the lists found in it. What it finds in a block may not
 * hang on the blocks around it (`tiedBlocks`): it looks no further than the sentence.
 */
export interface Reading {
  readonly doc: Doc;
  readonly engine: Engine;
  readonly matches: Matches;
  /** Is told of listed terms that are let go. */
  readonly trace?: Trace | undefined;
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

/** The folded word of a token; empty for a word that no list or rule asks about. */
export const knownWord = ({ doc }: Reading, token: number): string => doc.vocabulary.word(doc.words[token] ?? -1);

/** Whether a token begins with a capital; false beyond the text. */
export const hasCapital = ({ doc }: Reading, token: number): boolean =>
  ((doc.tokens.flags[token] ?? 0) & CAPITAL) !== 0;

/** Where the longer phrases of a cue stand. */
export function cuePhrases({ matches }: Reading, lexicon: LexiconId, cue: string): readonly CueHit[] {
  return matches.cues.get(groupName(lexicon, cue)) ?? [];
}

/** A cue of words and phrases: where the longest match that begins at a token ends, and where one that ends there begins. */
export interface CueSpans {
  /** First token after the match that begins at a token; the token itself where there is none. */
  readonly after: (token: number) => number;
  /** First token of the match whose last token is this; one more than the token where there is none. */
  readonly before: (token: number) => number;
}

/** Matches of a cue whose words may be phrases: *comedian*, *reality TV star*. */
export function cueSpans(reading: Reading, lexicon: LexiconId, cue: string): CueSpans {
  const single = cueTest(reading, lexicon, cue);
  const ends = new Map<number, number>();
  const starts = new Map<number, number>();
  for (const { from, to } of cuePhrases(reading, lexicon, cue)) {
    ends.set(from, Math.max(to, ends.get(from) ?? 0));
    starts.set(to - 1, Math.min(from, starts.get(to - 1) ?? from));
  }
  return {
    after: (t) => ends.get(t) ?? (single(t) ? t + 1 : t),
    before: (t) => starts.get(t) ?? (single(t) ? t : t + 1),
  };
}

/** First token of a token's sentence, and the first of the next. */
export function sentenceOf({ doc }: Reading, token: number): { first: number; end: number } {
  const sentence = doc.sentences.of[token]!;
  return { first: doc.sentences.first[sentence]!, end: doc.sentences.first[sentence + 1]! };
}

/** The token after one in its sentence; −1 for the last. Every test of −1 is false. */
export const nextIn = (reading: Reading, token: number): number =>
  token + 1 < sentenceOf(reading, token).end ? token + 1 : -1;

/** The token before one in its sentence; −1 for the first. */
export const previousIn = (reading: Reading, token: number): number =>
  token > sentenceOf(reading, token).first ? token - 1 : -1;

/** A finding over the tokens [from, to), in the words of its lexicon. */
export function findingOf(
  { doc, engine }: Reading,
  lexicon: LexiconId,
  tokens: { readonly from: number; readonly to: number },
  more: Partial<Finding> & { readonly weight: number },
): Finding {
  const { reason } = engine.lexicons.get(lexicon)!;
  return { ...spanOf(doc.tokens, tokens.from, tokens.to), lexicon, term: null, reason, instead: [], ...more };
}

const titleCases = new WeakMap<Doc, Uint8Array>();

/**
 * Whether most words of the token's sentence are capitalised and no full stop ends it, as in headlines; a headline may
 * end with one. Capitals say nothing there, nor where all is capitals.
 */
export function isTitleCase({ doc }: Reading, token: number): boolean {
  const known = titleCases.get(doc) ?? readTitleCase(doc);
  titleCases.set(doc, known);
  return known[doc.sentences.of[token]!] === 1;
}

/** 1 for each sentence in title case. Every sentence is read once, however many capitals ask. */
function readTitleCase({ article, text, sentences, tokens: { flags, start, end, block } }: Doc): Uint8Array {
  const titles = new Uint8Array(sentences.count);
  for (let s = 0; s < sentences.count; s++) {
    let [long, capital, shouted] = [0, 0, 0];
    for (let t = sentences.first[s]!; t < sentences.first[s + 1]!; t++) {
      if (end[t]! - start[t]! < 4 || flags[t]! & CLITIC) continue;
      long++;
      if (flags[t]! & CAPITAL) capital++;
      if (flags[t]! & ALL_CAPS) shouted++;
    }
    const last = sentences.first[s + 1]! - 1;
    const isHeadline = article.blocks[block[last]!]!.kind === 'headline';
    const isTitle = capital * 3 >= long * 2 && (isHeadline || !endsWithStop(text, end[last]!));
    if (long > 1 && (isTitle || shouted === long)) titles[s] = 1;
  }
  return titles;
}

/** A full stop after the last word, or after the mark that closes it; dots are none. */
const endsWithStop = (text: string, end: number) => /^["'”’»)\]]?\.(?!\.)/.test(text.slice(end, end + 3));
