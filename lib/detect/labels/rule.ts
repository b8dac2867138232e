import { CLITIC, JOINED } from '../../text/tokens.ts';
import type { Finding } from '../flag.ts';
import { findingOf, type Reading, sentenceOf } from '../reading.ts';

export const ID = 'labels';

/** Tries to build a label that begins at a token. */
export type Rule = (token: number) => Finding | null;

/** Makes a rule for one document. */
export type LabelRule = (reading: Reading) => Rule;

/** A finding of a label over the tokens [from, to). */
export const label = (
  reading: Reading,
  from: number,
  to: number,
  more: Partial<Finding> & { readonly weight: number },
): Finding => findingOf(reading, ID, { from, to }, more);

/** The word of a token in small letters; empty beyond the text. */
export const wordAt = ({ doc }: Reading, token: number): string =>
  token >= 0 && token < doc.tokens.count
    ? doc.text.slice(doc.tokens.start[token]!, doc.tokens.end[token]!).toLowerCase()
    : '';

/** Whether a hyphen joins a token to the one before it. */
export const isJoined = ({ doc }: Reading, token: number): boolean => ((doc.tokens.flags[token] ?? 0) & JOINED) !== 0;

/** Whether the tokens are of one sentence, and only spaces and hyphens stand between them. */
export function isPhrase(reading: Reading, from: number, to: number): boolean {
  const { doc } = reading;
  if (to >= sentenceOf(reading, from).end) return false;
  for (let t = from; t < to; t++) {
    if (doc.tokens.flags[t + 1]! & CLITIC) return false;
    if (/[^\s\u00a0-]/.test(doc.text.slice(doc.tokens.end[t]!, doc.tokens.start[t + 1]!))) return false;
  }
  return true;
}
