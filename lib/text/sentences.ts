import { isUpper, isWordChar, kindOf, SPACE } from './chars.ts';
import { CAPITAL, NUMBER, type Scan } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The sentences of an article; a sentence never crosses a block. */
export interface Sentences {
  readonly count: number;
  /** First token of each sentence, and the number of tokens at the end. */
  readonly first: Int32Array;
  /** The sentence of each token. */
  readonly of: Int32Array;
}

/** Marks that may stand between the stop and the next sentence: closing quotation marks and brackets. */
const CLOSERS = '"\'”’»›)]';

/**
 * Parts the text into sentences at its stops. An abbreviation, an initial or a stop before a small letter ends none;
 * a stop glued to the next capital (“end.The”) does.
 */
export function readSentences(text: string, scan: Scan, words: Int32Array, vocabulary: Vocabulary): Sentences {
  const { tokens, stops, blockTokens } = scan;
  const starts = new Uint8Array(tokens.count + 1);
  for (const first of blockTokens) starts[first] = 1;
  const ends = endRules(text, scan, words, vocabulary);
  let token = 0;
  for (const stop of stops) {
    while (token < tokens.count && tokens.start[token]! < stop) token++;
    if (token > 0 && token < tokens.count && ends(stop, token)) starts[token] = 1;
  }
  return collect(starts, tokens.count);
}

/** Tells whether the stop before a token ends its sentence. */
function endRules(text: string, { tokens }: Scan, words: Int32Array, vocabulary: Vocabulary) {
  const title = vocabulary.group('abbreviation-title');
  const abbreviation = vocabulary.group('abbreviation');
  const numbering = vocabulary.group('abbreviation-number');
  const opener = vocabulary.group('opener');
  return (stop: number, next: number): boolean => {
    const before = next - 1;
    const capital = (tokens.flags[next]! & CAPITAL) !== 0 || !startsWithLetter(text, tokens.start[next]!);
    if (!capital || !reaches(text, stop, tokens.start[next]!)) return false;
    if (text[stop] !== '.' || tokens.end[before] !== stop) return true;
    if (title[words[before]!]) return false;
    if (numbering[words[before]!]) return (tokens.flags[next]! & NUMBER) === 0;
    if (abbreviation[words[before]!]) return opener[words[next]!] === 1;
    return !isInitial(text, tokens.start[before]!, stop);
  };
}

/** A single capital before the dot, as in “George W.”; the pronoun I ends sentences too seldom to matter. */
const isInitial = (text: string, start: number, stop: number) => stop - start === 1 && isUpper(text.charCodeAt(start));

const startsWithLetter = (text: string, at: number) => text.charCodeAt(at) > 0x39 || text.charCodeAt(at) < 0x30;

/** Whether only closers, then space or an opening mark, stand between the stop and the next word; or nothing at all. */
function reaches(text: string, stop: number, next: number): boolean {
  let at = stop + 1;
  while (at < next && CLOSERS.includes(text[at]!)) at++;
  if (at === next) return !isDomain(text, stop);
  const kind = kindOf(text.charCodeAt(at));
  return kind === SPACE || !isWordChar(text.charCodeAt(at));
}

/** A small letter right after the dot is a domain or a file name. */
const isDomain = (text: string, stop: number) =>
  isWordChar(text.charCodeAt(stop + 1)) && !isUpper(text.charCodeAt(stop + 1));

function collect(starts: Uint8Array, tokens: number): Sentences {
  const first: number[] = [];
  const of = new Int32Array(tokens);
  for (let t = 0; t < tokens; t++) {
    if (starts[t]) first.push(t);
    of[t] = first.length - 1;
  }
  const count = first.length;
  first.push(tokens);
  return { count, first: Int32Array.from(first), of };
}
