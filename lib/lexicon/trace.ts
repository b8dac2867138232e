/**
 * Why a term that stands in the text is none there: an ordinary phrase holds it; the part before a hyphen makes it
 * another word; it is written with other capitals; the hyphen that makes it one word is missing; it is part of a name;
 * it counts in headlines only.
 */
export const LET_GO = ['exception', 'other-word', 'capitals', 'no-hyphen', 'name', 'no-headline'] as const;
export type WhyLetGo = (typeof LET_GO)[number];

/** A term that stands at the tokens [from, to) and is not flagged. */
export interface LetGo {
  /** Its place among the terms of the engine. */
  readonly term: number;
  readonly from: number;
  readonly to: number;
  readonly why: WhyLetGo;
  /** The tokens that speak against it: those of the ordinary phrase, of the longer word, or its own. */
  readonly around: { readonly from: number; readonly to: number };
}

/** Is told what the engine lets go, in no order. Reading a text goes on as it would without. */
export type Trace = (one: LetGo) => void;
