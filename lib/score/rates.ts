import type { Flag } from '../detect/flag.ts';
import { LEXICON_IDS, type LexiconId } from '../lexicon/ids.ts';

/** What some flags add up to: `rate` is the sum of their weights per 1,000 words. */
export interface Rate {
  readonly lexicon: LexiconId | 'all';
  readonly flags: number;
  readonly rate: number;
}

/** Rates of all flags and of each lexicon. Only the author's own voice counts: what others say is theirs. */
export function rateFlags(flags: readonly Flag[], words: number): Rate[] {
  const own = flags.filter((flag) => flag.voice === 'author');
  const byLexicon = LEXICON_IDS.map((id) =>
    rateOf(
      id,
      own.filter((flag) => flag.lexicon === id),
      words,
    ),
  );
  return [rateOf('all', own, words), ...byLexicon];
}

function rateOf(lexicon: Rate['lexicon'], flags: readonly Flag[], words: number): Rate {
  const sum = flags.reduce((total, flag) => total + flag.weight, 0);
  return { lexicon, flags: flags.length, rate: words === 0 ? 0 : Math.round((sum * 100_000) / words) / 100 };
}
