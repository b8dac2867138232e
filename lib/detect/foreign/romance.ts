import { FORM } from './language.ts';
import type { QuotePlace } from './quote-place.ts';
import type { WordTest } from './word-test.ts';

/** What tells the forms apart in French and Spanish. */
interface Forms {
  readonly article: WordTest;
  readonly auxiliary: WordTest;
  /** Whether a word ends as participles do. */
  isParticiple(word: string): boolean;
  /** Whether it ends as adverbs of manner do. */
  isAdverb(word: string): boolean;
}

/** Loanwords are set between marks in both languages because they are foreign. */
const LOAN = /[kw]|ing$/;

/** A word in small letters is no name, since names take a capital; nor is it a loan. */
export const isOrdinary = (word: string, hasCapital: boolean): boolean => !hasCapital && !LOAN.test(word);

/** *les « experts »*, *la « libre » entreprise*; *ont « libéré »*; *« spontanément »*. */
export function weightIn({ article, auxiliary, isParticiple, isAdverb }: Forms) {
  return (place: QuotePlace): number => {
    if (article(place.word(-1))) return FORM.named;
    const isTurned = [-1, -2].some((offset) => auxiliary(place.word(offset))) && isParticiple(place.word(0));
    if (isTurned || (isAdverb(place.word(0)) && place.goesOn)) return FORM.turned;
    return place.goesOn && !place.hasCapital(-1) && !place.hasCapital(1) ? FORM.marks : 0;
  };
}
