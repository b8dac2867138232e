import type { Doc } from '../../text/doc.ts';
import type { Quotation } from '../../text/quotations.ts';

/** What can be seen of a short quotation and its sentence. */
export type QuoteForm =
  | 'base'
  | 'second-word'
  | 'more-words'
  | 'capitals'
  | 'number'
  | 'speech'
  | 'alone'
  | 'sneer'
  | 'denial'
  | 'introduced'
  | 'alternative'
  | 'modifier'
  | 'article'
  | 'infinitive'
  | 'predicate'
  | 'that-or-as'
  | 'nested'
  | 'loaded'
  | 'heated'
  | 'addressed'
  | 'kind'
  | 'claimed'
  | 'possessive'
  | 'verb'
  | 'credited-near'
  | 'credited'
  | 'reporting-near'
  | 'reporting'
  | 'comma-before'
  | 'ends-sentence'
  | 'said-at-length'
  | 'said-after'
  | 'many';

/** A short quotation: its tokens [from, to), and those of its sentence [first, end). */
export interface Place {
  readonly quotation: Quotation;
  readonly from: number;
  readonly to: number;
  readonly first: number;
  readonly end: number;
}

/** One form, and whether a quotation has it. */
export type FormTest = readonly [QuoteForm, (place: Place) => boolean];

/** How far from the quotation a cue still speaks of it, in tokens. */
export const NEAR = 4;

/** Whether a token of [from, to) passes a test. */
export function some(from: number, to: number, test: (token: number) => boolean): boolean {
  for (let t = from; t < to; t++) if (test(t)) return true;
  return false;
}

/** How many tokens of each sentence pass a test: asked once, however many quotations the sentence holds. */
export function countBySentence({ sentences, tokens }: Doc, test: (token: number) => boolean): Int32Array {
  const counts = new Int32Array(sentences.count);
  for (let t = 0; t < tokens.count; t++) if (test(t)) counts[sentences.of[t]!]!++;
  return counts;
}
