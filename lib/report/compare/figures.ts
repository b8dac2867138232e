import { FRAME_IDS, type FrameId } from '../../lexicon/frames.ts';
import type { LexiconId } from '../../lexicon/ids.ts';
import type { FrameShare } from '../../score/frames.ts';
import { lexiconsOf, type Report, type Score } from '../report.ts';

/** The scores of one lexicon, or of all, in both articles; null where a report has none. */
export interface ScorePair {
  readonly lexicon: LexiconId | 'all';
  readonly a: Score | null;
  readonly b: Score | null;
}

/** The shares of one frame in both articles; null where a report has none. */
export interface FramePair {
  readonly id: FrameId;
  readonly a: FrameShare | null;
  readonly b: FrameShare | null;
}

/** The scores side by side, that of all first, then the lexicons with a flag in the writer's words in either article. */
export function pairScores(a: Report, b: Report): ScorePair[] {
  const find = (report: Report, id: LexiconId | 'all') => report.scores.find(({ lexicon }) => lexicon === id) ?? null;
  const ids = new Set<LexiconId | 'all'>(['all', ...lexiconsOf(a), ...lexiconsOf(b)]);
  return [...ids]
    .map((lexicon) => ({ lexicon, a: find(a, lexicon), b: find(b, lexicon) }))
    .filter((pair) => pair.lexicon === 'all' || (pair.a?.flags ?? 0) + (pair.b?.flags ?? 0) > 0);
}

/** The frames that are present in either article, those with the greatest share first. */
export function pairFrames(a: Report, b: Report): FramePair[] {
  const find = (report: Report, id: FrameId) => report.frames.find((frame) => frame.id === id) ?? null;
  const most = (pair: FramePair) => Math.max(pair.a?.share ?? 0, pair.b?.share ?? 0);
  return FRAME_IDS.map((id) => ({ id, a: find(a, id), b: find(b, id) }))
    .filter((pair) => pair.a?.present || pair.b?.present)
    .sort((x, y) => most(y) - most(x));
}
