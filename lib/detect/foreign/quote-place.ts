import type { TextSpan } from '../../text/article.ts';
import { type Doc, tokenAt } from '../../text/doc.ts';
import type { Quotation } from '../../text/quotations.ts';
import { CAPITAL, NUMBER } from '../../text/tokens.ts';
import { wordAs } from './word-test.ts';

/** One or two words between marks within a sentence, and the words around them. */
export class QuotePlace {
  /** Tokens [from, to) stand between the marks, [first, end) are those of the sentence. */
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly quotation: Quotation;
  private readonly doc: Doc;

  constructor(doc: Doc, quotation: Quotation, from: number, to: number) {
    this.doc = doc;
    this.quotation = quotation;
    this.from = from;
    this.to = to;
    this.sentence = doc.sentences.of[from]!;
    this.first = doc.sentences.first[this.sentence]!;
    this.end = doc.sentences.first[this.sentence + 1]!;
  }

  /** The word, as `wordAs` gives it, that stands so many tokens from the quotation: −1 before it, 0 the first in it, 1 after it; empty beyond the sentence. */
  word(offset: number): string {
    const token = this.token(offset);
    if (token < this.first || token >= this.end) return '';
    const { start, end } = this.doc.tokens;
    return wordAs(this.doc.text.slice(start[token], end[token]));
  }

  /** Whether the word there has a capital that says something: the first of a sentence always has one. */
  hasCapital(offset: number): boolean {
    return this.token(offset) !== this.first && ((this.doc.tokens.flags[this.token(offset)] ?? 0) & CAPITAL) !== 0;
  }

  get words(): number {
    return this.to - this.from;
  }

  /** Whether the next word follows with nothing but a space between. */
  get goesOn(): boolean {
    const { tokens, text } = this.doc;
    return this.to < this.end && isGap(text.slice(this.quotation.end, tokens.start[this.to]));
  }

  private token(offset: number): number {
    return offset <= 0 ? this.from + offset : this.to - 1 + offset;
  }
}

const isGap = (text: string) => text === ' ' || text === '\u00a0' || text === '\u202f' || text === '\n';

/** Text of these kinds is no running text, or other people’s. */
const KINDS_LEFT_OUT = new Set(['headline', 'heading', 'quote']);
const MOST_WORDS = 2;

/** Where one or two words, and nothing else, stand between marks in the middle of a sentence of the running text. */
export function quotePlaces(doc: Doc): QuotePlace[] {
  return doc.quotations.flatMap((quotation) => {
    const { depth, continues, block, inner } = quotation;
    if (depth > 0 || continues || KINDS_LEFT_OUT.has(doc.article.blocks[block]!.kind)) return [];
    const from = tokenAt(doc.tokens, inner.start);
    const to = tokenAt(doc.tokens, inner.end);
    if (to <= from || to - from > MOST_WORDS || !isBareWords(doc, inner, from, to) || !isWithin(doc, quotation))
      return [];
    const place = new QuotePlace(doc, quotation, from, to);
    return from > place.first ? [place] : [];
  });
}

/** Whether nothing but words stands there: a stop, a comma, a figure or inner capitals make it speech, a title or a brand. */
function isBareWords({ text, tokens }: Doc, { start, end }: TextSpan, from: number, to: number): boolean {
  const isGapped = (a: number, b: number) => text.slice(a, b).trim() === '';
  for (let t = from; t < to; t++) {
    const inner = text.slice(tokens.start[t]! + 1, tokens.end[t]);
    if ((tokens.flags[t]! & NUMBER) !== 0 || inner !== inner.toLowerCase()) return false;
    if (t > from && !isGapped(tokens.end[t - 1]!, tokens.start[t]!)) return false;
  }
  return isGapped(start, tokens.start[from]!) && isGapped(tokens.end[to - 1]!, end);
}

/** Whether the marks stand between words: after a comma, colon or dash speech begins, and a hyphen makes a compound. */
function isWithin({ text }: Doc, { start, end }: TextSpan): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  return /(?:[\p{L}\p{N}]\s|\p{L}['’])$/u.test(before) && /^(?:[\s.,;!?…)]|$)/.test(text.slice(end, end + 1));
}
