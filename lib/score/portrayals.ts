import type { Passage, TextSpan } from '../text/article.ts';
import type { VoiceOf } from '../text/voice.ts';

/** How a word is bound to the name: a noun beside it, an adjective, a verb that it does, a verb that is done to it. */
export const RELATIONS = ['epithet', 'adjective', 'agent', 'patient'] as const;
export type Relation = (typeof RELATIONS)[number];

/** One word or phrase that the article gives a name, with its sentence. */
export interface PortrayalWord extends TextSpan, VoiceOf {
  readonly exact: string;
  readonly relation: Relation;
  readonly sentence: Passage;
}

/** The words that an article gives one person, group or country. */
export interface Portrayal {
  /** The longest form of the name that the article uses. */
  readonly name: string;
  /** The other forms that were joined to it: surname, title and surname, apposition. */
  readonly also: readonly string[];
  /**
   * Whether the article gives the name. False for a description that judges and stands in the place of a name (*the
   * ex-comedian*): who is meant is left open; `name` holds the description, `perhaps` the persons named nearby.
   */
  readonly named: boolean;
  /** Longer names that this one may stand for and was not joined to, since there is more than one: never guessed. */
  readonly perhaps: readonly string[];
  /** How often the article names it, in any form. */
  readonly mentions: number;
  /** In reading order. */
  readonly words: readonly PortrayalWord[];
}
