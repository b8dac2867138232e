import type { Passage } from '../text/article.ts';

/** Good practice that can be seen in the text: sources with a name, figures with a source, both sides, open doubt. */
export const PRACTICES = ['named-sources', 'sourced-figures', 'both-sides', 'uncertainty'] as const;
export type PracticeId = (typeof PRACTICES)[number];

/** One kind of good practice that the article shows. */
export interface Practice {
  readonly id: PracticeId;
  /** How often it was seen. */
  readonly times: number;
  /** Sentences that show it: at most three. */
  readonly examples: readonly Passage[];
}
