import Sentiment from 'sentiment';
import { type Doc, spanOf } from '../text/doc.ts';
import { CLITIC, foldSpan } from '../text/tokens.ts';

/**
 * The only file that knows the `sentiment` package. It gets our own folded tokens joined by spaces, so that its tokens
 * are ours and curly apostrophes count. `extras` is never passed: the package writes them into a table that all later
 * calls share. Words of `Object.prototype` are left out: its negation look-up takes `constructor` for a negator.
 */
const sentiment = new Sentiment();

export interface SentenceTone {
  readonly start: number;
  readonly end: number;
  readonly tone: number;
}

/** The tone of each sentence: sum of AFINN-165 valences by word, about −5 to 5; 0 is neutral. */
export function toneBySentence(doc: Doc): SentenceTone[] {
  const { first, count } = doc.sentences;
  return Array.from({ length: count }, (_, s) => {
    const span = spanOf(doc.tokens, first[s]!, first[s + 1]!);
    return { ...span, tone: toneOf(wordsOf(doc, first[s]!, first[s + 1]!)) };
  });
}

/** Sum of valences divided by the number of words; 0 for no words. */
export function toneOf(words: readonly string[]): number {
  const safe = words.filter((word) => !(word in Object.prototype));
  if (safe.length === 0) return 0;
  const mean = sentiment.analyze(safe.join(' ')).score / safe.length;
  return Math.round(mean * 1000) / 1000 + 0; // −0 would not survive JSON
}

function wordsOf({ text, tokens }: Doc, from: number, to: number): string[] {
  const words: string[] = [];
  for (let t = from; t < to; t++) {
    if ((tokens.flags[t]! & CLITIC) === 0) words.push(foldSpan(text, tokens.start[t]!, tokens.end[t]!));
  }
  return words;
}
