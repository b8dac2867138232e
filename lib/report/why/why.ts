import type { Flag, Voice } from '../../detect/flag.ts';
import type { LexiconId } from '../../lexicon/ids.ts';
import type { OwnLook } from '../../lexicon/own.ts';
import type { WhyLetGo } from '../../lexicon/trace.ts';
import type { TextSpan } from '../../text/article.ts';
import type { Scope } from '../dismissals.ts';
import type { Sensitivity } from '../view.ts';

/** The lexicons with a rule that looks for single words. */
export const RULED = ['hidden-agents', 'vague-sources', 'labels'] as const satisfies readonly LexiconId[];
export type Ruled = (typeof RULED)[number];

/** What keeps a flag from showing, though the report has it. */
export type Hiding =
  /** Its lexicon is switched off. */
  | { readonly by: 'off' }
  /** The reader weighed its term anew. 0: never to be marked. */
  | { readonly by: 'chosen'; readonly weight: number }
  /** It weighs too little. `needs` is the least sensitivity that shows it; null where none does. */
  | { readonly by: 'sensitivity'; readonly weight: number; readonly needs: Sensitivity | null }
  /** The reader dismissed it. */
  | { readonly by: 'dismissed'; readonly scope: Scope };

/** A flag of the report over the selected words. */
export interface FlagReason {
  readonly kind: 'flag';
  /** Its place in the report. */
  readonly place: number;
  /** 0–1, as the lexicon or the rule has it. */
  readonly weight: number;
  readonly voice: Voice;
  readonly speaker: string | null;
  /** Why it is marked: one sentence in English. */
  readonly reason: Flag['reason'];
  /** Everything that hides it; empty where it shows. */
  readonly hidden: readonly Hiding[];
}

/** A term that stands there and is none there. */
export interface LetGoReason {
  readonly kind: 'let-go';
  readonly why: WhyLetGo;
  /** The words of the term, as they stand in the article; the item is of all that speaks against them. */
  readonly words: string;
}

/** What a reader can see of a short quotation: several forms that the engine tells apart make one sign. */
export const SIGNS = [
  'long',
  'capitals',
  'number',
  'speech',
  'sneer',
  'denial',
  'term',
  'woven',
  'place',
  'nested',
  'loaded',
  'addressed',
  'credited',
  'many',
] as const;
export type Sign = (typeof SIGNS)[number];

/** A quotation that was weighed and is likelier somebody's words than the writer stepping back. */
export interface QuoteReason {
  readonly kind: 'quote';
  /** 0–1 */
  readonly weight: number;
  /** What spoke for the writer stepping back from the word, the weightiest first. */
  readonly signs: readonly Sign[];
  /** What spoke against it, the weightiest first. */
  readonly against: readonly Sign[];
}

/** The words stand in a quotation that is too long to be weighed, or in a block quotation: somebody else's words. */
export interface QuotedReason {
  readonly kind: 'quoted';
  readonly speaker: string | null;
}

/** A word that a rule looks for, without the rest of what the rule asks for. */
export interface RuleReason {
  readonly kind: 'rule';
  readonly rule: Ruled;
}

export type Reason = FlagReason | LetGoReason | QuoteReason | QuotedReason | RuleReason;

/** One reason with the words that it is of. */
export interface WhyItem extends TextSpan {
  /** As they stand in the article. */
  readonly exact: string;
  /** Null where no lexicon comes in. */
  readonly lexicon: LexiconId | null;
  /** Name of the lexicon, in English; empty where there is none. */
  readonly name: string;
  /** How it marks, where the reader made it. */
  readonly look?: OwnLook;
  readonly reason: Reason;
}

/** A term that the selected words come near to. */
export interface NearTerm {
  readonly term: string;
  readonly lexicon: LexiconId;
  readonly name: string;
}

/** Why the words of a selection are flagged or not. */
export interface Explanation {
  /** What was found in the words, in reading order; at most `MAX_ITEMS`. */
  readonly items: readonly WhyItem[];
  /** There are selected words that no item is about: no lexicon and no rule knows them. */
  readonly rest: boolean;
  /** Terms near to those words, the nearest first. */
  readonly near: readonly NearTerm[];
}

/** Most that is told of one selection. */
export const MAX_ITEMS = 20;
/** Longest selection that is explained, in UTF-16 code units. */
export const MAX_SELECTION = 600;
