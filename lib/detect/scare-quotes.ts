import type { Quotation } from '../text/quotations.ts';
import type { Finding } from './flag.ts';
import { quoteForms } from './quote-forms.ts';
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
  base: 0.9,
  'second-word': -1.5,
  'more-words': -0.8,
  capitals: -3.5,
  number: -1.8,
  speech: -1.8,
  alone: -2,
  sneer: 2,
  denial: 2.5,
  introduced: -2.6,
  alternative: -1.3,
  modifier: 0.7,
  article: -0.8,
  infinitive: 0.8,
  predicate: -1.3,
  'that-or-as': -1.8,
  nested: 0.8,
  loaded: 0.7,
  heated: 0.5,
  addressed: -0.9,
  kind: -1,
  claimed: -1.3,
  possessive: 0.1,
  verb: 0.4,
  'credited-near': -1,
  credited: -1.3,
  'reporting-near': -2.2,
  reporting: -1.7,
  'comma-before': -1.3,
  'ends-sentence': -0.3,
  'said-at-length': -1.5,
};

/** Log odds to a weight of two decimals. */
const weightOf = (odds: number) => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/**
 * Weighs each short quotation: is it the writer stepping back from a word, or somebody's words, a title, a term that is
 * introduced? Those likelier not than so, down to 3 in 10, are kept for the reader who asks for thorough.
 */
export function scareQuotes(reading: Reading): ScareQuote[] {
  return quoteForms(reading).flatMap(({ quotation, tokens, forms }) => {
    const weight = weightOf(forms.reduce((odds, form) => odds + POINTS[form], 0));
    if (weight < 0.3) return [];
    const { start, end } = quotation;
    return [{ quotation, finding: { ...findingOf(reading, ID, tokens, { weight }), start, end } }];
  });
}
