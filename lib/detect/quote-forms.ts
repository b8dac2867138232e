import { tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { creditTests } from './quotes/credit.ts';
import { countBySentence, type FormTest, type QuoteForm } from './quotes/form.ts';
import { neighbourTests } from './quotes/neighbours.ts';
import { shapeTests } from './quotes/shape.ts';
import { stanceTests } from './quotes/stance.ts';
import { classTest, type Reading, sentenceOf } from './reading.ts';

/** A longer quotation is somebody's sentence. */
const MAX_WORDS = 5;

/** Tokens [from, to). */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation short enough to be a word held at arm's length, with all that is seen of it. */
export interface FormedQuotation {
  readonly quotation: Quotation;
  readonly tokens: Range;
  readonly forms: readonly QuoteForm[];
}

/** Reads the forms of every short quotation in the text. Block quotations are other people's throughout. */
export function quoteForms(reading: Reading): FormedQuotation[] {
  const tests = formTests(reading);
  return candidates(reading).map(({ quotation, tokens }) => {
    const place = { quotation, ...tokens, ...sentenceOf(reading, tokens.from) };
    return { quotation, tokens, forms: ['base', ...tests.filter(([, test]) => test(place)).map(([form]) => form)] };
  });
}

function formTests(reading: Reading): FormTest[] {
  return [...shapeTests(reading), ...stanceTests(reading), ...neighbourTests(reading), ...creditTests(reading)];
}

function candidates(reading: Reading): { quotation: Quotation; tokens: Range }[] {
  const { doc } = reading;
  const isEnglish = englishTest(reading);
  return doc.quotations.flatMap((quotation) => {
    const tokens = { from: tokenAt(doc.tokens, quotation.inner.start), to: tokenAt(doc.tokens, quotation.inner.end) };
    const length = tokens.to - tokens.from;
    const inText = quotation.depth < 2 && !quotation.continues && doc.article.blocks[quotation.block]!.kind !== 'quote';
    return inText && length > 0 && length <= MAX_WORDS && isEnglish(tokens.from) ? [{ quotation, tokens }] : [];
  });
}

/** Whether the sentence holds an English function word: cues say nothing of other languages. */
function englishTest(reading: Reading) {
  const classes = ['determiner', 'be', 'preposition'].map((name) => classTest(reading, name));
  const counts = countBySentence(reading.doc, (t) => classes.some((test) => test(t)));
  return (token: number): boolean => counts[reading.doc.sentences.of[token]!]! > 0;
}
