import type { LexiconId } from '../lib/lexicon/ids.ts';
import type { LexiconCard } from '../lib/lexicon/lexicon.ts';
import type { OwnCard } from '../lib/lexicon/own.ts';
import type { Report } from '../lib/report/report.ts';

/** The card of a lexicon, where there is one. */
export const cardOf = (cards: readonly LexiconCard[], id: LexiconId): LexiconCard | undefined =>
  cards.find((card) => card.id === id);

/** The name of a lexicon as readers know it. */
export const nameOf = (cards: readonly LexiconCard[], id: LexiconId): string => cardOf(cards, id)?.name ?? id;

/** The card of a lexicon that a reader made: nobody has measured how often it is right. */
export const asCard = ({ colour, line, private: _, ...card }: OwnCard): LexiconCard => ({
  ...card,
  family: 'own',
  inTen: null,
  look: { colour, line },
});

/** The cards of all lexicons that reports were made with: the built-in ones, then those that the reports bring. */
export function cardsWith(cards: readonly LexiconCard[], ...reports: readonly Pick<Report, 'own'>[]): LexiconCard[] {
  const own = new Map(reports.flatMap((report) => report.own ?? []).map((card) => [card.id, asCard(card)]));
  return [...cards, ...own.values()];
}
