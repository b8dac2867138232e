import { irregularBase, irregularPast } from '../lexicon/irregular.ts';

/** Names of one country and its people that do not begin alike. */
const KINDRED = [
  'france french',
  'spain spanish spaniard',
  'britain british briton uk',
  'netherlands dutch',
  'denmark danish dane',
  'poland polish pole',
  'greece greek',
  'wales welsh',
  'ireland irish',
  'scotland scottish scot scots',
  'switzerland swiss',
  'us usa america american',
  'gop republican rep',
  'dem democrat',
  'gov governor',
  'sen senator',
  'isis isil daesh islamic',
  'twitter tweet',
  'death dead die dies died',
  'sale sell sold',
  'loss lose lost',
].map((line) => line.split(' '));

const KINDRED_OF = new Map(KINDRED.flatMap((words) => words.map((word) => [word, words] as const)));

/** Letters that two forms of a word share at the least. */
const COMMON = 3;

/** A folded word without its dots: *u.s* is *us*. */
export const bareWord = (folded: string): string => folded.replaceAll('.', '');

/** The first letters by which forms of a word are looked up. */
export const keyOf = (word: string): string => word.slice(0, COMMON);

/** Words that may stand for a folded word where its own stem does not: *sold* for *sell*, *french* for *france*. */
export function variantsOf(word: string): string[] {
  const base = irregularBase(word) ?? word;
  return [
    ...new Set([
      word,
      base,
      ...(irregularPast(base) ?? []),
      ...(KINDRED_OF.get(stemOf(word)) ?? KINDRED_OF.get(word) ?? []),
    ]),
  ];
}

/**
 * Whether two folded words may be forms of one: generously, since a word that is found by mistake is only passed over
 * in silence. *Resigns* and *resignation*, *Veldt* and *Veldtian*, *vote* and *voters*.
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [stemOf(a), stemOf(b)];
  const shorter = Math.min(one.length, other.length);
  const common = commonLength(one, other);
  if (common >= 5 || (common === shorter && common >= 4)) return true;
  return common === shorter && common === COMMON && Math.max(one.length, other.length) - common <= 2;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** A word without -s, -ed, -ing, a doubled last letter, and -e. */
function stemOf(word: string): string {
  const cut =
    word.length > 4 ? word.replace(/(?:ies|ied|ying)$/, 'y').replace(/(?:es|s|ed|ing)$/, '') : word.replace(/s$/, '');
  const stem = cut.length >= COMMON ? cut : word;
  return stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/(?<=..)e$/, '');
}
