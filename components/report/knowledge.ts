import type { FrameCard } from '../../lib/lexicon/frames.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { Measured } from '../../lib/report/measured.ts';
import type { Reference } from '../../lib/score/percentile.ts';

/** What the views know without any page. */
export interface Knowledge {
  readonly cards: readonly LexiconCard[];
  readonly frames: readonly FrameCard[];
  readonly measured: Measured;
  readonly reference: Reference;
}
