import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { Measured } from '../../lib/report/measured.ts';
import type { CountsBySet } from './precision.ts';

/** Fewer flags than this say nothing of a lexicon. */
const ENOUGH = 30;

/** The published figures: for each lexicon the counts by set, and the share of right ones where there are enough. */
export function measuredOf(
  counts: ReadonlyMap<LexiconId | 'all', CountsBySet>,
  about: Pick<Measured, 'version' | 'date' | 'texts'>,
): Measured {
  const lexicons = Object.fromEntries(
    (['all', ...LEXICON_IDS] as const).map((id) => [id, figures(counts.get(id) ?? {})]),
  );
  return { ...about, lexicons: lexicons as Measured['lexicons'] };
}

function figures(sets: CountsBySet) {
  const flags = Object.values(sets).reduce((sum, counted) => sum + counted.flags, 0);
  const right = Object.values(sets).reduce((sum, counted) => sum + counted.right, 0);
  return { flags, right, precision: flags >= ENOUGH ? Math.round((100 * right) / flags) / 100 : null, sets };
}
