import type { Doc } from '../text/doc.ts';
import { foldSpan } from '../text/tokens.ts';

/** The folded word of each token, for rules that look at single words. */
export const foldedWords = ({ text, tokens: { count, start, end } }: Doc): string[] =>
  Array.from({ length: count }, (_, t) => foldSpan(text, start[t]!, end[t]!));

/** First token of a token's sentence, and the first of the next. */
export function boundsOf({ sentences }: Doc, token: number): { first: number; end: number } {
  const sentence = sentences.of[token]!;
  return { first: sentences.first[sentence]!, end: sentences.first[sentence + 1]! };
}

/** Whether a token is the author's own: neither quoted nor in a part of a sentence that is credited to somebody. */
export const isAuthors = ({ quoted, credits }: Doc, token: number): boolean => !quoted[token] && credits[token] === -1;
