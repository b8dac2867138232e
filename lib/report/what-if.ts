import type { LexiconId } from '../lexicon/ids.ts';
import { percentileOf, type Reference } from '../score/percentile.ts';
import { rateFlags } from '../score/rates.ts';
import type { Report, Score } from './report.ts';

/**
 * The score in all if some lexicons were left out. The percentile stands among the reference articles as they are, with
 * every lexicon: it is a rough guide, and views say so. Null percentile where `percentileOf` gives none.
 */
export function scoreWithout(
  { flags, words }: Pick<Report, 'flags' | 'words'>,
  left: readonly LexiconId[],
  reference: Reference | undefined,
): Score {
  const counted = flags.filter(({ lexicon }) => !left.includes(lexicon));
  const [all] = rateFlags(counted, words);
  return { ...all!, percentile: percentileOf(all!.rate, words, 'all', reference) };
}
