import type { Flag } from '../../detect/flag.ts';
import { isTitleCase, type Reading } from '../../detect/reading.ts';
import { isUpper } from '../../text/chars.ts';
import { type Doc, tokenAt } from '../../text/doc.ts';
import type { Quotation } from '../../text/quotations.ts';
import { CAPITAL, CLITIC, foldSpan, JOINED } from '../../text/tokens.ts';
import type { VerbForms } from './verbs.ts';
import type { WordClass } from './word-lists.ts';

/** Tokens [from, to). */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** What stands between a token and the next: how close the two are. */
export type Gap = 'space' | 'hyphen' | 'marks' | 'comma' | 'break';

/** What portrayals are read from: the document, its flags, and tests of single tokens. Every test takes constant time. */
export interface Scene {
  readonly reading: Reading;
  readonly doc: Doc;
  readonly distanced: ReadonlySet<Quotation>;
  readonly verbs: VerbForms;
  /** The folded word of a token; empty outside of the text and for words too long to be any. */
  readonly word: (token: number) => string;
  readonly is: (name: WordClass, token: number) => boolean;
  /** The same of a folded word. */
  readonly isWord: ClassTest;
  /** Whether a token stands inside a flag that judges: not one for an adverb, a source or a headline. */
  readonly isFlagged: (token: number) => boolean;
  /** The labels that begin at a token reach to here; the token itself where there is none. */
  readonly labelEnd: (token: number) => number;
  /** A capital that says something: not in a headline in title case. */
  readonly isCapital: (token: number) => boolean;
  /** What stands after a token. */
  readonly gap: (token: number) => Gap;
  /** First token of a token's sentence, and the first of the next. */
  readonly sentence: (token: number) => { readonly first: number; readonly end: number };
}

/** Longest word that any list holds, in characters. */
const MAX_WORD = 24;
/** Longest gap that still joins, in characters: a closing mark, a comma, a space, an opening mark. */
const MAX_GAP = 4;
const MARKS = '“”„‟"«»‹›‘’‚\'';

/** The class tests that a scene is built with, see `word-lists.ts`. */
export type ClassTest = (name: WordClass, word: string) => boolean;

/** Readies a document for the reading of portrayals. */
export function makeScene(
  reading: Reading,
  flags: readonly Flag[],
  distanced: ReadonlySet<Quotation>,
  verbs: VerbForms,
  isClass: ClassTest,
): Scene {
  const { doc } = reading;
  const word = wordReader(doc);
  const flagged = flaggedTokens(doc, flags);
  const labels = labelEnds(doc, flags);
  const sentence = (t: number) => {
    const place = doc.sentences.of[t]!;
    return { first: doc.sentences.first[place]!, end: doc.sentences.first[place + 1]! };
  };
  return {
    reading,
    doc,
    distanced,
    verbs,
    word,
    sentence,
    is: (name, t) => isClass(name, word(t)),
    isWord: isClass,
    isFlagged: (t) => flagged[t] === 1,
    labelEnd: (t) => labels.get(t) ?? t,
    isCapital: (t) => ((doc.tokens.flags[t] ?? 0) & CAPITAL) !== 0 && !isTitleCase(reading, t),
    gap: (t) => gapAfter(doc, t),
  };
}

function wordReader({ text, tokens }: Doc) {
  const known: (string | undefined)[] = [];
  return (t: number): string => {
    if (t < 0 || t >= tokens.count) return '';
    const [start, end] = [tokens.start[t]!, tokens.end[t]!];
    known[t] ??= end - start > MAX_WORD ? '' : foldSpan(text, start, end);
    return known[t]!;
  };
}

const JUDGING = new Set(['loaded-language', 'labels', 'us-vs-them', 'metaphors', 'threat', 'doubt']);

function flaggedTokens({ tokens }: Doc, flags: readonly Flag[]): Uint8Array {
  const flagged = new Uint8Array(tokens.count);
  for (const { lexicon, start, end } of flags)
    if (JUDGING.has(lexicon)) flagged.fill(1, tokenAt(tokens, start), tokenAt(tokens, end));
  return flagged;
}

function labelEnds({ tokens }: Doc, flags: readonly Flag[]): ReadonlyMap<number, number> {
  const labels = flags.filter(({ lexicon }) => lexicon === 'labels');
  return new Map(labels.map(({ start, end }) => [tokenAt(tokens, start), tokenAt(tokens, end)]));
}

function gapAfter({ text, tokens, sentences }: Doc, t: number): Gap {
  if (t < 0 || t + 1 >= tokens.count || sentences.of[t] !== sentences.of[t + 1]) return 'break';
  const [start, end] = [tokens.end[t]!, tokens.start[t + 1]!];
  if (tokens.flags[t + 1]! & (JOINED | CLITIC)) return 'hyphen';
  if (end - start > MAX_GAP) return 'break';
  return gapOf(text, start, end);
}

function gapOf(text: string, start: number, end: number): Gap {
  let gap: Gap = 'space';
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (char === ',') gap = 'comma';
    else if (MARKS.includes(char)) gap = gap === 'comma' ? 'comma' : 'marks';
    else if (char === '.' && isInitial(text, start)) continue;
    else if (char !== ' ' && char !== '\u00a0' && char !== '\n') return 'break';
  }
  return gap;
}

/** The dot of an initial or of Mr: the sentence goes on, as its reader has found. */
const isInitial = (text: string, end: number) =>
  isUpper(text.charCodeAt(end - 1)) || isUpper(text.charCodeAt(end - 2)) || isUpper(text.charCodeAt(end - 3));
