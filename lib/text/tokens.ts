import type { Block } from './article.ts';
import {
  APOSTROPHE,
  DIGIT,
  folds,
  HYPHEN,
  IGNORED,
  KIND,
  kinds,
  LETTER,
  ligature,
  QUOTE,
  SPACE,
  STOP,
  UPPER,
} from './chars.ts';
import { Ints } from './ints.ts';

/** Bits of `Tokens.flags`. */
export const CAPITAL = 1;
/** Two letters or more, all capitals. */
export const ALL_CAPS = 2;
/** Joined to the token before by a hyphen. */
export const JOINED = 4;
/** The possessive or contracted ’s: no word of its own. */
export const CLITIC = 8;
export const NUMBER = 16;

/** The words of an article, in parallel arrays; entry i of each is token i. */
export interface Tokens {
  readonly count: number;
  /** Offsets into `Article.text`, half open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** FNV-1a of the folded characters, 32 bits. */
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
  /** Place of the block in `Article.blocks`. */
  readonly block: Int32Array;
}

/** What the one pass over the text finds: the words, and the places where sentences and quotations may turn. */
export interface Scan {
  readonly tokens: Tokens;
  /** Offsets of quotation marks, and of apostrophes that stand at the edge of a word; in order. */
  readonly quoteMarks: Int32Array;
  /** Offsets of . ! ? … outside of numbers and abbreviations such as U.S.; in order. */
  readonly stops: Int32Array;
  /** First token of each block, and the number of tokens at the end. */
  readonly blockTokens: Int32Array;
}

const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;
/** Longest run of initials with dots, in characters: U.S.S.R. is 7. */
const MAX_INITIALS = 16;
const DOT = 0x2e;
const COMMA = 0x2c;
const LOWER_S = 0x73;

/** The state of one pass; `at` is the offset being read. */
class Scanner {
  readonly text: string;
  readonly start: Ints;
  readonly end: Ints;
  readonly hash: Ints;
  readonly flags: Ints;
  readonly block: Ints;
  readonly quoteMarks = new Ints(16);
  readonly stops = new Ints(16);
  private limit = 0;
  private blockIndex = 0;
  /** End of the last token if a single hyphen follows it, else −1. */
  private hyphenAfter = -1;

  constructor(text: string) {
    this.text = text;
    const capacity = (text.length >> 2) + 16;
    this.start = new Ints(capacity);
    this.end = new Ints(capacity);
    this.hash = new Ints(capacity);
    this.flags = new Ints(capacity);
    this.block = new Ints(capacity);
  }

  scanBlock(block: Block, index: number) {
    this.blockIndex = index;
    this.limit = block.end;
    this.hyphenAfter = -1;
    let at = block.start;
    while (at < this.limit) at = this.step(at);
  }

  /** Reads what stands at `at`; gives back where to go on. */
  private step(at: number): number {
    const kind = kinds[this.text.charCodeAt(at)]! & KIND;
    if (kind === LETTER || kind === DIGIT) return this.word(at);
    if (kind === QUOTE || kind === APOSTROPHE) this.quoteMarks.push(at);
    else if (kind === STOP) this.stops.push(at);
    else if (kind === HYPHEN && this.end.length > 0 && this.end.array[this.end.length - 1] === at)
      this.hyphenAfter = at + 1;
    return at + 1;
  }

  private word(from: number): number {
    const { text, limit } = this;
    let hash = HASH_START;
    let at = from;
    let letters = 0;
    let capitals = 0;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      const kind = kinds[code]!;
      const base = kind & KIND;
      if (base === LETTER || base === DIGIT) {
        const expanded = code >= 0xfb00 && code <= 0xfb06 ? ligature(code) : null;
        if (expanded)
          for (let i = 0; i < expanded.length; i++) hash = Math.imul(hash ^ expanded.charCodeAt(i), HASH_STEP);
        else hash = Math.imul(hash ^ folds[code]!, HASH_STEP);
        if (base === LETTER) letters++;
        if (kind & UPPER) capitals++;
      } else if (base !== IGNORED) {
        const joint = this.joint(from, at, code, base);
        if (joint === 0) break;
        hash = Math.imul(hash ^ joint, HASH_STEP);
      }
    }
    this.addWord(from, at, hash, letters, capitals);
    return this.clitic(at);
  }

  /** What a mark inside a word folds to (don’t, 1,000, 3.5, U.S.), or 0 where the word ends before it. */
  private joint(from: number, at: number, code: number, kind: number): number {
    const next = this.nextKind(at);
    if (kind === APOSTROPHE && code !== 0x2018 && code !== 0x201a)
      return next === LETTER && !this.isClitic(at) ? 0x27 : 0;
    const before = kinds[this.text.charCodeAt(at - 1)]! & KIND;
    if ((code === DOT || code === COMMA) && before === DIGIT && next === DIGIT) return code;
    return code === DOT && this.inInitials(from, at, next) ? DOT : 0;
  }

  /** A dot after single letters that more single letters follow: the first dot of U.S., and each one between. */
  private inInitials(from: number, at: number, next: number): boolean {
    if (next !== LETTER || (at - from) % 2 === 0 || at - from > MAX_INITIALS) return false;
    for (let i = from + 1; i < at; i += 2) if (this.text.charCodeAt(i) !== DOT) return false;
    return (
      this.kindAt(at + 2) !== LETTER &&
      this.kindAt(at + 2) !== DIGIT &&
      (this.text.charCodeAt(at + 2) === DOT || at > from + 1)
    );
  }

  private kindAt(at: number): number {
    return at < this.limit ? kinds[this.text.charCodeAt(at)]! & KIND : SPACE;
  }

  /** Kind of the next visible character after `at`. */
  private nextKind(at: number): number {
    let next = at + 1;
    while (this.kindAt(next) === IGNORED) next++;
    return this.kindAt(next);
  }

  private isClitic(at: number): boolean {
    const next = this.kindAt(at + 2);
    return folds[this.text.charCodeAt(at + 1)] === LOWER_S && at + 1 < this.limit && next !== LETTER && next !== DIGIT;
  }

  private addWord(from: number, to: number, hash: number, letters: number, capitals: number) {
    let flags = kinds[this.text.charCodeAt(from)]! & UPPER ? CAPITAL : 0;
    if (capitals > 1 && capitals === letters) flags |= ALL_CAPS;
    if (this.hyphenAfter === from) flags |= JOINED;
    if ((kinds[this.text.charCodeAt(from)]! & KIND) === DIGIT) flags |= NUMBER;
    this.hyphenAfter = -1;
    this.push(from, to, hash, flags);
  }

  /** Adds ’s as a token of its own where it stands at `at`, so that “regime’s” is found as “regime”. */
  private clitic(at: number): number {
    const code = at < this.limit ? this.text.charCodeAt(at) : 0;
    if ((kinds[code]! & KIND) !== APOSTROPHE || code === 0x2018 || code === 0x201a || !this.isClitic(at)) return at;
    this.push(at, at + 2, Math.imul(Math.imul(HASH_START ^ 0x27, HASH_STEP) ^ LOWER_S, HASH_STEP), CLITIC);
    return at + 2;
  }

  private push(from: number, to: number, hash: number, flags: number) {
    this.start.push(from);
    this.end.push(to);
    this.hash.push(hash);
    this.flags.push(flags);
    this.block.push(this.blockIndex);
  }

  tokens(): Tokens {
    return {
      count: this.start.length,
      start: this.start.done(),
      end: this.end.done(),
      hash: this.hash.done(),
      flags: new Uint8Array(this.flags.done()),
      block: this.block.done(),
    };
  }
}

/** Reads the words and the turning points of a text in one pass, block by block. Linear in the length of the text. */
export function scanText(text: string, blocks: readonly Block[]): Scan {
  const scanner = new Scanner(text);
  const blockTokens = new Int32Array(blocks.length + 1);
  blocks.forEach((block, index) => {
    blockTokens[index] = scanner.start.length;
    scanner.scanBlock(block, index);
  });
  blockTokens[blocks.length] = scanner.start.length;
  return { tokens: scanner.tokens(), quoteMarks: scanner.quoteMarks.done(), stops: scanner.stops.done(), blockTokens };
}

/** The folded words of a short string of our own, such as a term: lower case, without accents, ’ as '. */
export function foldWords(text: string): string[] {
  if (PLAIN.test(text)) return text.split(/[ -]/);
  return splitWords(text).map((word) => foldSpan(word, 0, word.length));
}

/** Small letters with single spaces and hyphens fold to themselves: nine terms of ten, at a tenth of the cost. */
const PLAIN = /^[a-z]+(?:[ -][a-z]+)*$/;

/** The words of a short string of our own, unfolded. */
export function splitWords(text: string): string[] {
  const { tokens } = scanText(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

/** What a span of text folds to, character by character. */
export function foldSpan(text: string, start: number, end: number): string {
  let folded = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const fold = folds[code]!;
    if (fold !== 0) folded += ligature(code) ?? String.fromCharCode(fold);
  }
  return folded;
}

/** The hash of a folded word, as `scanText` computes it. */
export function hashWord(folded: string): number {
  let hash = HASH_START;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_STEP);
  return hash;
}
