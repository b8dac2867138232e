import type { LexiconId } from '../lexicon/ids.ts';
import type { TextSpan } from '../text/article.ts';

/**
 * Whose words they are: `author`, the outlet's own; `quoted`, inside a quotation; `reported`, a paraphrase that the
 * same sentence credits to a source.
 */
export const VOICES = ['author', 'quoted', 'reported'] as const;
export type Voice = (typeof VOICES)[number];

/** One span that a list or a detector found, before it is known whose words it is. */
export interface Finding extends TextSpan {
  readonly lexicon: LexiconId;
  /** The term of the lexicon; null where a rule built the flag. */
  readonly term: string | null;
  /** 0–1, see `Term.weight`. */
  readonly weight: number;
  /** Why it is marked: one sentence for the reader. */
  readonly reason: string;
  /** Neutral wordings, best first; empty where there is none. */
  readonly instead: readonly string[];
}

/** One marked span of the article with the reason. */
export interface Flag extends Finding {
  /** The marked text, exactly as it stands in the article. */
  readonly exact: string;
  readonly voice: Voice;
  /** Who speaks, where the sentence names one; never for the author. */
  readonly speaker: string | null;
}
