import type { FrameCard } from '../../lib/lexicon/frames.ts';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { Measured } from '../../lib/report/measured.ts';
import type { Report } from '../../lib/report/report.ts';
import type { Reference } from '../../lib/score/percentile.ts';
import { cardsWith } from '../card-of.ts';

/** What the views know without any page. */
export interface Knowledge {
  readonly cards: readonly LexiconCard[];
  readonly frames: readonly FrameCard[];
  readonly measured: Measured;
  readonly reference: Reference;
}

/** What is known once some reports are: they bring the cards of the reader's own lexicons. */
export const knowledgeWith = (knowledge: Knowledge, ...reports: readonly Pick<Report, 'own'>[]): Knowledge => ({
  ...knowledge,
  cards: cardsWith(knowledge.cards, ...reports),
});
