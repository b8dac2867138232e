import { CAPITAL, CLITIC, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Small words inside a name: Ursula von der Leyen, Mohammed bin Salman. */
const PARTICLES = new Set(['de', 'la', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'ibn', 'di', 'da', 'du']);

/** Longest name, in words: text in title case is no name, and each verb of saying in it would read it anew. */
const MAX_NAME = 12;

/** Classes of words that are no part of a name, capital or not. */
const NO_NAMES = ['opener', 'weekday', 'month', 'pronoun', 'determiner', 'conjunction', 'unnamed'];

/** A run of tokens [from, to) that names somebody or something. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** What finding names needs of a document. */
export interface NameContext {
  readonly text: string;
  readonly tokens: Tokens;
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Whether a token may be part of a name: a capital, and neither an opener of sentences nor a day or month. */
export function isNameToken({ tokens, words, vocabulary }: NameContext, token: number): boolean {
  if (((tokens.flags[token] ?? 0) & CAPITAL) === 0) return false;
  const word = words[token]!;
  return !NO_NAMES.some((name) => vocabulary.group(name)[word]);
}

/** The name whose last token is `last`, or null. Never crosses punctuation other than the dot of an initial. */
export function nameEndingAt(context: NameContext, last: number, first: number): NameRun | null {
  if (!isNameToken(context, last)) return null;
  let from = last;
  while (from > first && last - from < MAX_NAME && touches(context, from - 1, from)) {
    if (isNameToken(context, from - 1)) from--;
    else if (from - 2 >= first && isParticle(context, from - 1) && isNameToken(context, from - 2)) from -= 2;
    else break;
  }
  return { from, to: last + 1 };
}

/** The name whose first token is `first`, or null. */
export function nameStartingAt(context: NameContext, first: number, end: number): NameRun | null {
  if (!isNameToken(context, first)) return null;
  let to = first + 1;
  while (to < end && to - first < MAX_NAME && touches(context, to - 1, to)) {
    if (isNameToken(context, to)) to++;
    else if (to + 1 < end && isParticle(context, to) && isNameToken(context, to + 1)) to += 2;
    else break;
  }
  return { from: first, to };
}

/** The text of a name, as the article writes it, on one line. */
export function nameText({ text, tokens }: NameContext, run: NameRun): string {
  return text.slice(tokens.start[run.from]!, tokens.end[run.to - 1]!).replaceAll('\n', ' ');
}

function isParticle({ text, tokens }: NameContext, token: number): boolean {
  return PARTICLES.has(text.slice(tokens.start[token]!, tokens.end[token]!));
}

/** Whether only spaces, hyphens or the dot of an initial stand between two tokens, and neither is a ’s. */
function touches({ text, tokens }: NameContext, left: number, right: number): boolean {
  if ((tokens.flags[left]! | tokens.flags[right]!) & CLITIC) return false;
  const between = tokens.start[right]! - tokens.end[left]!;
  if (between > 3) return false;
  for (let at = tokens.end[left]!; at < tokens.start[right]!; at++) {
    const char = text[at]!;
    const initial = char === '.' && tokens.end[left]! - tokens.start[left]! <= 3;
    if (char !== ' ' && char !== '-' && char !== '\u00a0' && char !== '\n' && !initial) return false;
  }
  return true;
}
