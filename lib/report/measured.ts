import type { BuiltInId } from '../lexicon/ids.ts';

/** How often people who marked loaded wording in labelled news marked what a lexicon flags. */
export interface MeasuredLexicon {
  /** Flags at the default sensitivity, over all labelled sets. */
  readonly flags: number;
  /** Those that touch a mark. */
  readonly right: number;
  /** right / flags, 0–1, two decimals; null under 30 flags. */
  readonly precision: number | null;
  readonly sets: Readonly<Record<string, { readonly flags: number; readonly right: number }>>;
}

/** The published accuracy of an engine version (`npm run eval`). */
export interface Measured {
  readonly version: string;
  /** Day of the measurement, ISO 8601. */
  readonly date: string;
  /** Texts in each labelled set. */
  readonly texts: Readonly<Record<string, number>>;
  readonly lexicons: Readonly<Record<BuiltInId | 'all', MeasuredLexicon>>;
}

/** “Annotators marked 6 in 10 of these”: a precision as a count out of ten, at least 1; null where nothing is known. */
export function inTen({ precision }: Pick<MeasuredLexicon, 'precision'>): number | null {
  return precision === null ? null : Math.max(1, Math.round(precision * 10));
}
