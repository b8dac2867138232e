import type { QuotePlace } from './quote-place.ts';
import type { WordTest } from './word-test.ts';

/**
 * What one language needs to tell a word that the writer steps back from: closed classes of its words, and where its
 * forms differ, a look at the place. Other languages have their quotation marks only.
 */
export interface QuoteLanguage {
  /** Words of saying, naming and judging: in a sentence with one of them the words between marks are somebody’s. */
  readonly saying: WordTest;
  /** The same in more than one word, as it stands in the text. */
  readonly sayingPhrases: readonly string[];
  /** Words before a title, a name or a term. */
  readonly naming: WordTest;
  /** Words by which the writer doubts that the name is right: *so-called* where that is what it means. */
  readonly doubting: WordTest;
  /** Possessives and demonstratives, which titles and names do not take. */
  readonly owning: WordTest;
  /** Words before a judgement that is somebody’s: *is*, *as*, *very*. */
  readonly linking: WordTest;
  /** Figures of speech and names of things that are customarily set between marks. */
  readonly customary: WordTest;
  /** Whether a word between marks with this capital may be an ordinary word and no name. */
  isOrdinary(word: string, hasCapital: boolean): boolean;
  /** How likely a single word here is one that the writer steps back from, by its form alone, 0–1; 0 for not at all. */
  weightOf(place: QuotePlace): number;
}

/** Weights of the forms. Nothing was measured in these languages: they say what comes first, and stay low. */
export const FORM = {
  doubted: 0.8,
  owned: 0.6,
  modifier: 0.6,
  named: 0.5,
  turned: 0.5,
  inside: 0.4,
  marks: 0.35,
} as const;
