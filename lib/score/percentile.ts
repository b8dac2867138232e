import { type BuiltInId, isOwn, type LexiconId, type OwnId } from '../lexicon/ids.ts';

/** Words under which a rate says nothing: one flag more or less would change everything. */
export const LEAST_WORDS = 150;

/** Classes of length in words, from inclusive, to exclusive: short articles scatter more, so like stands beside like. */
export const LENGTH_CLASSES: readonly (readonly [number, number | null])[] = [
  [LEAST_WORDS, 400],
  [400, 700],
  [700, 1100],
  [1100, null],
];

/** Number of quantiles kept of each distribution: every twentieth, with both ends. */
export const QUANTILES = 21;

export interface ReferenceClass {
  readonly from: number;
  readonly to: number | null;
  readonly articles: number;
  /** Rates at every twentieth of the articles, rising, by lexicon. */
  readonly quantiles: Readonly<Record<BuiltInId | 'all', readonly number[]>>;
}

/** How the reference articles are worded: figures only, made by `npm run reference`. */
export interface Reference {
  /** Name of the corpus, as it is shown. */
  readonly corpus: string;
  readonly articles: number;
  /** Engine version that computed it. */
  readonly version: string;
  readonly classes: readonly ReferenceClass[];
}

const isOwnScore = (lexicon: LexiconId | 'all'): lexicon is OwnId => lexicon !== 'all' && isOwn(lexicon);

/**
 * Where a rate stands among the reference articles of like length: the share of them with a lower rate, 0–100, half of
 * equal ones counted. Null under 150 words, without a reference, and for a lexicon that a reader made.
 */
export function percentileOf(
  rate: number,
  words: number,
  lexicon: LexiconId | 'all',
  reference: Reference | undefined,
): number | null {
  if (!reference || words < LEAST_WORDS) return null;
  const like = reference.classes.find(({ from, to }) => words >= from && (to === null || words < to));
  const quantiles = like && like.articles > 0 && !isOwnScore(lexicon) ? like.quantiles[lexicon] : undefined;
  return quantiles ? Math.round(100 * rankIn(quantiles, rate)) : null;
}

/** The middle between the shares of values below, and not above, a rate; between two values in proportion. */
function rankIn(quantiles: readonly number[], rate: number): number {
  const last = quantiles.length - 1;
  const below = quantiles.filter((value) => value < rate).length;
  const upTo = quantiles.filter((value) => value <= rate).length;
  if (upTo > below) return (below + upTo - 1) / 2 / last;
  if (below === 0) return 0;
  if (below > last) return 1;
  const [low, high] = [quantiles[below - 1]!, quantiles[below]!];
  return (below - 1 + (rate - low) / (high - low)) / last;
}
