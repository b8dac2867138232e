import type { Quotation } from '../text/quotations.ts';
import type { Finding } from './flag.ts';
import { type FormedQuotation, quoteForms } from './quote-forms.ts';
import type { QuoteForm } from './quotes/form.ts';
import { findingOf, type Reading } from './reading.ts';

const ID = 'scare-quotes';

/** A quotation by which the writer steps back from a word, and the flag for it. */
export interface ScareQuote {
  readonly quotation: Quotation;
  readonly finding: Finding;
}

/**
 * What each form of a quotation says, in log odds that the writer steps back from the word. The signs are what the
 * forms mean; the sizes were set on labelled quotations (`npm run eval`). One number for each form: nothing is known
 * here of any single quotation.
 */
export const POINTS: Record<QuoteForm, number> = {
  base: -0.3,
  'second-word': -1.1,
  'more-words': -1.4,
  capitals: -2.9,
  number: -1.5,
  speech: -0.8,
  alone: -1.2,
  sneer: 2.3,
  denial: 1.8,
  introduced: -2.6,
  alternative: -1,
  modifier: 0.9,
  article: -0.7,
  infinitive: 0.5,
  predicate: -1.1,
  'that-or-as': -1.4,
  nested: 1.7,
  loaded: 0.6,
  heated: 0.6,
  addressed: -0.7,
  kind: -1,
  claimed: -1.3,
  possessive: 0,
  verb: 0.2,
  'credited-near': -0.8,
  credited: -0.9,
  'reporting-near': -1.5,
  reporting: -1.1,
  'comma-before': -0.9,
  'ends-sentence': -0.3,
  'said-at-length': -1,
  'said-after': -1,
  many: -0.6,
};

/** Log odds to a weight of two decimals. */
const weightOf = (odds: number) => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** A short quotation with all that is seen of it, and how likely the writer steps back from the word, 0–1. */
export type WeighedQuotation = FormedQuotation & { readonly weight: number };

/** Weighs each short quotation: is it the writer stepping back from a word, or somebody's words, a title, a new term? */
export function weighQuotations(reading: Reading): WeighedQuotation[] {
  return quoteForms(reading).map((formed) => ({
    ...formed,
    weight: weightOf(formed.forms.reduce((odds, form) => odds + POINTS[form], 0)),
  }));
}

/** The least weight of a quotation that is kept, for the reader who asks for thorough. */
export const LEAST_WEIGHT = 0.3;

/** The quotations that are kept as flags: those likelier not than so, down to 3 in 10, among them. */
export function scareQuotes(reading: Reading, weighed = weighQuotations(reading)): ScareQuote[] {
  return weighed.flatMap(({ quotation, tokens, weight }) => {
    if (weight < LEAST_WEIGHT) return [];
    const { start, end } = quotation;
    return [{ quotation, finding: { ...findingOf(reading, ID, tokens, { weight }), start, end } }];
  });
}
