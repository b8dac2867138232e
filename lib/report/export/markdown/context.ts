import type { FrameCard } from '../../../lexicon/frames.ts';
import type { LexiconId } from '../../../lexicon/ids.ts';
import type { LexiconCard } from '../../../lexicon/lexicon.ts';
import type { Reference } from '../../../score/percentile.ts';
import type { Score } from '../../report.ts';
import type { View } from '../../view.ts';
import { escapeMarkdown } from './markup.ts';
import type { MarkdownWords } from './words.ts';

/** What a report does not hold and its Markdown says. */
export interface MarkdownContext {
  readonly cards: readonly LexiconCard[];
  readonly frames: readonly FrameCard[];
  /** Which flags are shown as examples. The figures and the receipt are those of all. */
  readonly view: View;
  /** What the percentiles of the report are among; null where there are none. */
  readonly reference: Pick<Reference, 'corpus' | 'articles'> | null;
  readonly words: MarkdownWords;
}

/** The name of a lexicon as readers know it. */
export function nameOf({ cards }: MarkdownContext, id: LexiconId): string {
  return escapeMarkdown(cards.find((card) => card.id === id)?.name ?? id);
}

/** Where a score stands among the reference articles; null for a rate of 0, which is higher than none. */
export function standingOf(score: Score | undefined, { words }: MarkdownContext): string | null {
  return score && score.percentile !== null && score.rate > 0 ? words.devices.standingOf(score.percentile) : null;
}

/** A figure with two digits after the point. */
export const figure = (n: number): string => n.toFixed(2);
