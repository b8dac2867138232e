import type { LexiconId } from '../lib/lexicon/ids.ts';
import type { LexiconCard } from '../lib/lexicon/lexicon.ts';

/** The card of a lexicon, where there is one. */
export const cardOf = (cards: readonly LexiconCard[], id: LexiconId): LexiconCard | undefined =>
  cards.find((card) => card.id === id);

/** The name of a lexicon as readers know it. */
export const nameOf = (cards: readonly LexiconCard[], id: LexiconId): string => cardOf(cards, id)?.name ?? id;
