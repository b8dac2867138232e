import { type Doc, tokenAt } from '../../text/doc.ts';
import { NUMBER } from '../../text/tokens.ts';
import { lengthTest } from '../quotes/credit.ts';
import type { QuoteLanguage } from './language.ts';
import type { QuotePlace } from './quote-place.ts';
import { wordAs } from './word-test.ts';

/** A longer quotation is somebody’s speech. */
const SPEECH_WORDS = 4;
/** So many quotations in one sentence are an account of what somebody said. */
const MANY = 3;
/** A stop after a word so short, or after a figure, may end no sentence: *z. B.*, *3. Mai*. */
const SHORT_WORD = 3;

/** Whether the words between marks may be somebody’s, by all that stands in their sentence and the article. */
export function speechTest(doc: Doc, language: QuoteLanguage | undefined): (place: QuotePlace) => boolean {
  const quotations = new Int32Array(doc.sentences.count);
  const speech = new Uint8Array(doc.sentences.count);
  for (const { inner, depth } of doc.quotations) {
    const from = tokenAt(doc.tokens, inner.start);
    const sentence = doc.sentences.of[from];
    if (depth > 0 || sentence === undefined) continue;
    quotations[sentence]!++;
    if (tokenAt(doc.tokens, inner.end) - from >= SPEECH_WORDS) speech[sentence] = 1;
  }
  const isSaidAtLength = lengthTest(doc);
  const says = language ? sayingTest(doc, language) : () => false;
  const isSaid = (s: number) => speech[s] === 1 || says(s);
  return (place) =>
    quotations[place.sentence]! >= (language ? MANY : 2) ||
    isSaid(place.sentence) ||
    (isWeakStart(doc, place.first) && isSaid(place.sentence - 1)) ||
    isSaidAtLength(place);
}

/** Whether a sentence says that somebody says or judges something; each is read once. */
function sayingTest(doc: Doc, { saying, sayingPhrases }: QuoteLanguage): (sentence: number) => boolean {
  const known = new Map<number, boolean>();
  const read = (sentence: number) => {
    const { first } = doc.sentences;
    const { start, end } = doc.tokens;
    const text = doc.text.slice(start[first[sentence]!], end[first[sentence + 1]! - 1]);
    if (sayingPhrases.some((phrase) => text.includes(phrase))) return true;
    for (let t = first[sentence]!; t < first[sentence + 1]!; t++) {
      if (!doc.quoted[t] && saying(wordAs(doc.text.slice(start[t], end[t])))) return true;
    }
    return false;
  };
  return (sentence) => {
    const answer = known.get(sentence) ?? read(sentence);
    known.set(sentence, answer);
    return answer;
  };
}

/** Whether the sentence that begins with a token may belong to the one before, parted at an abbreviation or a date. */
function isWeakStart({ tokens }: Doc, first: number): boolean {
  const before = first - 1;
  if (before < 0 || tokens.block[before] !== tokens.block[first]) return false;
  return (tokens.flags[before]! & NUMBER) !== 0 || tokens.end[before]! - tokens.start[before]! <= SHORT_WORD;
}
