import type { Report } from '../report.ts';

/** Fewest names in common, and least share of the names of the article that has fewer. */
const LEAST_NAMES = 3;
const LEAST_SHARE = 0.3;
/** Articles on one event come out within days of each other. */
const MOST_DAYS = 7;

/**
 * Whether two articles seem to tell the same event: at least three names in common, which are at least three in ten of
 * the names in one of them, and not more than a week between their dates where both give one. `unclear` is no “no”:
 * short articles have few names.
 */
export function sameEventOf(
  shared: number,
  namesA: number,
  namesB: number,
  dates: readonly Report['published'][],
): 'likely' | 'unclear' {
  const enough = shared >= LEAST_NAMES && shared >= LEAST_SHARE * Math.min(namesA, namesB);
  return enough && areNear(dates) ? 'likely' : 'unclear';
}

/** True too where a date is missing or no ISO 8601. */
function areNear(dates: readonly (string | null)[]): boolean {
  const [a = Number.NaN, b = Number.NaN] = dates.map((date) => Date.parse(date?.slice(0, 10) ?? ''));
  return !(Math.abs(a - b) > MOST_DAYS * 86_400_000);
}
