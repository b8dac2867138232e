import type { Block } from '../../text/article.ts';
import type { Finding } from '../flag.ts';
import { findingOf, type Reading } from '../reading.ts';

export const ID = 'clickbait';

/** A headline: its block, and its tokens [from, to). */
export interface Headline {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
}

/** Looks for one way of holding the news back; null where the headline has it not. */
export type HeadlineRule = (reading: Reading, headline: Headline) => Finding | null;

/** The headline's text as it ends, without the full stop that archives put after the dots. */
export const endingOf = ({ doc }: Reading, { block }: Headline): string => {
  const text = doc.text.slice(block.start, block.end).trimEnd();
  return /(?:…|\.{3})\.$/.test(text) ? text.slice(0, -1) : text;
};

/** A finding of clickbait over the tokens [from, to). */
export const bait = (reading: Reading, from: number, to: number, weight: number, reason: string): Finding =>
  findingOf(reading, ID, { from, to }, { weight, reason });
