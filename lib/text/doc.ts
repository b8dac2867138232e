import type { Article, Passage, TextSpan } from './article.ts';
import { type Attribution, readAttributions } from './attributions.ts';
import { firstAt } from './first-at.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import { quoteMarksIn } from './quote-marks-by-language.ts';
import { readSentences, type Sentences } from './sentences.ts';
import { CLITIC, JOINED, scanText, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An article that has been read: its words, sentences, quotations, and who is credited with what. */
export interface Doc {
  readonly article: Article;
  readonly text: string;
  readonly tokens: Tokens;
  /** Vocabulary id of each token, or −1. */
  readonly words: Int32Array;
  readonly vocabulary: Vocabulary;
  readonly sentences: Sentences;
  /** In order of their starts. */
  readonly quotations: readonly Quotation[];
  /** 1 for each token inside a quotation or a block quotation. */
  readonly quoted: Uint8Array;
  /** In order of their verbs. */
  readonly attributions: readonly Attribution[];
  /** Those that name somebody. */
  readonly named: readonly Attribution[];
  /** Those that name somebody or say what an unnamed source is called. */
  readonly sourced: readonly Attribution[];
  /** Of each token, the place in `quotations` of the outermost one around it, or −1. */
  readonly outermost: Int32Array;
  /** Of each token, the place in `attributions` of the first that credits it to somebody, or −1. */
  readonly credits: Int32Array;
  /** How many words a reader counts: ’s is none, far-right is one. */
  readonly wordCount: number;
}

/** Reads an article. Pure; linear in its length. */
export function readDoc(article: Article, vocabulary: Vocabulary): Doc {
  const { text, blocks } = article;
  const scan = scanText(text, blocks);
  const { tokens } = scan;
  const words = vocabulary.lookUp(text, tokens);
  const sentences = readSentences(text, scan, words, vocabulary);
  const quotations = readQuotations(text, blocks, scan.quoteMarks, quoteMarksIn(article.lang));
  const quoted = quotedTokens(article, tokens, quotations);
  const attributions = readAttributions({ text, tokens, words, vocabulary, sentences, quoted });
  const outermost = outermostQuotations(tokens, quotations);
  const credits = creditedTokens(tokens, sentences, attributions);
  const wordCount = countWords(tokens);
  return {
    article,
    text,
    tokens,
    words,
    vocabulary,
    sentences,
    quotations,
    quoted,
    attributions,
    ...sourcesIn(attributions),
    outermost,
    credits,
    wordCount,
  };
}

/** The attributions that tell the reader whom they credit. */
export const sourcesIn = (attributions: readonly Attribution[]): Pick<Doc, 'named' | 'sourced'> => ({
  named: attributions.filter(({ speaker }) => speaker !== null),
  sourced: attributions.filter(({ speaker, unnamed }) => speaker !== null || unnamed !== null),
});

/** See `Doc.wordCount`. */
export function countWords({ flags }: Tokens): number {
  let count = 0;
  for (const flag of flags) if ((flag & (CLITIC | JOINED)) === 0) count++;
  return count;
}

function quotedTokens({ blocks }: Article, tokens: Tokens, quotations: readonly Quotation[]): Uint8Array {
  const quoted = new Uint8Array(tokens.count);
  for (const { inner } of quotations) fillTokens(quoted, tokens, inner);
  for (const block of blocks) if (block.kind === 'quote') fillTokens(quoted, tokens, block);
  return quoted;
}

/** Quotations nest and are in order of their starts: one that does not lie in the last outermost is outermost itself. */
function outermostQuotations(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const outermost = new Int32Array(tokens.count).fill(-1);
  let end = -1;
  quotations.forEach((quotation, place) => {
    if (quotation.start < end) return;
    outermost.fill(place, tokenAt(tokens, quotation.inner.start), tokenAt(tokens, quotation.inner.end));
    end = quotation.end;
  });
  return outermost;
}

/**
 * The first attribution to credit a token keeps it. Each scope begins or ends with its sentence, so that the tokens
 * nobody is credited with yet lie in one piece, [left, right): each is filled once.
 */
function creditedTokens(tokens: Tokens, sentences: Sentences, attributions: readonly Attribution[]): Int32Array {
  const credits = new Int32Array(tokens.count).fill(-1);
  let [current, left, right] = [-1, 0, 0];
  attributions.forEach(({ scope, sentence }, place) => {
    if (sentence !== current)
      [current, left, right] = [sentence, sentences.first[sentence]!, sentences.first[sentence + 1]!];
    if (!scope) return;
    const from = Math.max(left, tokenAt(tokens, scope.start));
    const to = Math.min(right, tokenAt(tokens, scope.end));
    if (from >= to) return;
    credits.fill(place, from, to);
    if (from === left) left = to;
    else right = from;
  });
  return credits;
}

function fillTokens(target: Uint8Array, tokens: Tokens, span: TextSpan) {
  target.fill(1, tokenAt(tokens, span.start), tokenAt(tokens, span.end));
}

/** The first token that starts at or after an offset; the number of tokens where there is none. */
export const tokenAt = ({ start }: Tokens, offset: number): number => firstAt(start, offset, (at) => at);

/** The span of the tokens [from, to). */
export function spanOf({ start, end }: Tokens, from: number, to: number): TextSpan {
  return { start: start[from]!, end: end[to - 1]! };
}

/** Longest text that a passage keeps, in characters. */
const MAX_PASSAGE = 600;

/** A span with its text, which is cut where it is very long. */
export function passageOf({ text }: Pick<Doc, 'text'>, { start, end }: TextSpan): Passage {
  const last = Math.min(end, start + MAX_PASSAGE);
  return { start, end: last, text: text.slice(start, last) };
}

/** The span of the sentence that a token stands in, with the stop and closing marks that follow its last word. */
export function sentenceSpan(doc: Doc, token: number): TextSpan {
  const { first, of } = doc.sentences;
  const sentence = of[token]!;
  const block = doc.article.blocks[doc.tokens.block[token]!]!;
  const start = openingMarks(doc.text, doc.tokens.start[first[sentence]!]!, block.start);
  const next = first[sentence + 1]!;
  const sameBlock = next < doc.tokens.count && doc.tokens.block[next] === doc.tokens.block[token];
  const end = sameBlock ? openingMarks(doc.text, doc.tokens.start[next]!, start) : block.end;
  return trimEnd(doc.text, { start, end });
}

/** Takes in the marks that stand right before a word: “( and the like. */
function openingMarks(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && '“‘"\'«„([¿¡'.includes(text[start - 1]!)) start--;
  return start;
}

function trimEnd(text: string, { start, end }: TextSpan): TextSpan {
  let last = end;
  while (last > start && text.charCodeAt(last - 1) <= 0x20) last--;
  return { start, end: last };
}
