import type { Flag } from '../detect/flag.ts';
import { isOwn, LEXICON_IDS, type LexiconId, type OwnId } from '../lexicon/ids.ts';

/** What some flags add up to: `rate` is the sum of their weights per 1,000 words. */
export interface Rate {
  readonly lexicon: LexiconId | 'all';
  readonly flags: number;
  readonly rate: number;
}

/**
 * Rates of all flags and of each lexicon. Only the author's own voice counts: what others say is theirs. Lexicons that
 * a reader made have their rates too, and add nothing to that of all: it would compare with nobody else's.
 */
export function rateFlags(flags: readonly Flag[], words: number, own: readonly OwnId[] = []): Rate[] {
  const authors = flags.filter((flag) => flag.voice === 'author');
  const builtIn = authors.filter(({ lexicon }) => !isOwn(lexicon));
  const byLexicon = Map.groupBy(authors, ({ lexicon }) => lexicon);
  return [
    rateOf('all', builtIn, words),
    ...[...LEXICON_IDS, ...own].map((id) => rateOf(id, byLexicon.get(id) ?? [], words)),
  ];
}

function rateOf(lexicon: Rate['lexicon'], flags: readonly Flag[], words: number): Rate {
  const sum = flags.reduce((total, flag) => total + flag.weight, 0);
  return { lexicon, flags: flags.length, rate: words === 0 ? 0 : Math.round((sum * 100_000) / words) / 100 };
}
