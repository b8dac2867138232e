import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Doc } from '../../text/doc.ts';
import { languageOf } from '../../text/language.ts';
import type { Finding } from '../flag.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { FORM, type QuoteLanguage } from './language.ts';
import { type QuotePlace, quotePlaces } from './quote-place.ts';
import { spanish } from './spanish.ts';
import { speechTest } from './surroundings.ts';
import { ukrainian } from './ukrainian.ts';

const LANGUAGES: ReadonlyMap<string, QuoteLanguage> = new Map([
  ['de', german],
  ['es', spanish],
  ['fr', french],
  ['uk', ukrainian],
]);

/** Below this nothing is kept, as in English. */
const LEAST_WEIGHT = 0.3;

/**
 * Scare quotes in a text that is not English, by the marks of its language and the form of what stands between them.
 * Only the clearest forms: one word, or two that the writer doubts or hands to somebody, in the middle of a sentence
 * that credits nobody with words. Linear in the length of the text.
 */
export function foreignScareQuotes(doc: Doc, { id, reason }: Lexicon): Finding[] {
  const language = LANGUAGES.get(languageOf(doc.article.lang));
  const isSpeech = speechTest(doc, language);
  return quotePlaces(doc).flatMap((place) => {
    const weight = isSpeech(place) ? 0 : language ? weigh(place, language) : weighMarks(place);
    const { start, end } = place.quotation;
    return weight < LEAST_WEIGHT ? [] : [{ start, end, lexicon: id, term: null, weight, reason, instead: [] }];
  });
}

function weigh(place: QuotePlace, language: QuoteLanguage): number {
  const [before, earlier] = [place.word(-1), place.word(-2)];
  if (!language.isOrdinary(place.word(0), place.hasCapital(0))) return 0;
  if (language.naming(before) || language.naming(earlier) || language.customary(place.word(0))) return 0;
  if (language.doubting(before) || language.doubting(earlier)) return FORM.doubted;
  if (language.linking(before)) return 0;
  if (language.owning(before)) return FORM.owned;
  return place.words === 1 ? language.weightOf(place) : 0;
}

/** Where nothing is known of a language but its marks: one word in small letters between words in small letters. */
function weighMarks(place: QuotePlace): number {
  const isPlain = place.words === 1 && place.goesOn && ![-1, 0, 1].some((offset) => place.hasCapital(offset));
  return isPlain ? FORM.marks : 0;
}
