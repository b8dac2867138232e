import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { Lexicon } from '../../lib/lexicon/lexicon.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import type { LabelledSet, LabelledText } from './labelled.ts';

/** How many flags there were at the default sensitivity, and how many of them touch what people marked. */
export interface Counted {
  flags: number;
  right: number;
}

/** Counts by labelled set, for one lexicon or for all. */
export type CountsBySet = Record<string, Counted>;

/** Counts of each lexicon in the sets that ask for its kind of wording, and of `all` of them together. */
export function countRight(
  sets: readonly LabelledSet[],
  lexicons: readonly Lexicon[],
): Map<LexiconId | 'all', CountsBySet> {
  const counts = new Map<LexiconId | 'all', CountsBySet>(['all' as const, ...LEXICON_IDS].map((id) => [id, {}]));
  for (const set of sets) for (const text of set.texts) countText(counts, set, text, lexicons);
  return counts;
}

function countText(
  counts: Map<LexiconId | 'all', CountsBySet>,
  set: LabelledSet,
  { text, marks }: LabelledText,
  lexicons: readonly Lexicon[],
) {
  for (const flag of shownFlags(analyze(plainArticle(text), lexicons), DEFAULT_VIEW)) {
    if (!set.covers(flag.lexicon)) continue;
    const right = marks.some((mark) => mark.start < flag.end && mark.end > flag.start);
    for (const id of ['all', flag.lexicon] as const) count(counts.get(id)!, set.id, right);
  }
}

function count(counts: CountsBySet, set: string, right: boolean) {
  const counted = counts[set] ?? { flags: 0, right: 0 };
  counts[set] = { flags: counted.flags + 1, right: counted.right + (right ? 1 : 0) };
}
