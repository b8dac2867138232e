import type { Flag } from '../detect/flag.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import type { View } from './view.ts';

/*
 * Terms that the reader has switched off or weighed anew. A choice filters, as a switch does: the stored report keeps
 * the weights of the lexicon, and the score with them.
 */

/** What the reader has chosen for one term of a lexicon. */
export interface TermChoice {
  readonly lexicon: LexiconId;
  readonly term: string;
  /** 0–1, in place of the weight in the lexicon. 0: never to be marked. */
  readonly weight: number;
}

/** Most choices that a view keeps; the oldest go first. */
export const MAX_TERM_CHOICES = 5_000;

/** The choices that a reader has, from “never” to “more”. */
export const TERM_STEPS = ['never', 'less', 'default', 'more'] as const;
export type TermStep = (typeof TERM_STEPS)[number];

/** How far “less” and “more” move a weight: as far as the sensitivities are apart. */
const STEP = 0.2;
/** “Less” is not “never”: a term that a wider sensitivity may still show. */
const LEAST = 0.05;

type Termed = Pick<TermChoice, 'lexicon' | 'term'>;
const keyOf = ({ lexicon, term }: Termed): string => `${lexicon} ${term}`;

/** The weight of a term at a step, 0–1. */
export function weightAt(step: TermStep, weight: number): number {
  if (step === 'never') return 0;
  if (step === 'default') return weight;
  const moved = step === 'more' ? Math.min(1, weight + STEP) : Math.max(Math.min(LEAST, weight), weight - STEP);
  return Math.round(moved * 100) / 100;
}

/** The step that a chosen weight stands for, whatever the lexicon says by now. */
export function stepOf(chosen: number, weight: number): TermStep {
  if (chosen === 0) return 'never';
  return chosen < weight ? 'less' : chosen > weight ? 'more' : 'default';
}

/** Choices by their keys, made once for each list: a list is never changed. */
const known = new WeakMap<readonly TermChoice[], ReadonlyMap<string, number>>();

function weightsOf(terms: readonly TermChoice[]): ReadonlyMap<string, number> {
  const weights = known.get(terms) ?? new Map(terms.map((one) => [keyOf(one), one.weight]));
  known.set(terms, weights);
  return weights;
}

/** What the reader has chosen for a term, 0–1; null where that is nothing. */
export const choiceFor = (terms: readonly TermChoice[], of: Termed): number | null =>
  weightsOf(terms).get(keyOf(of)) ?? null;

/** The weight that decides whether a flag shows, 0–1: what the reader chose for its term, else its own. */
export function shownWeight(
  { lexicon, term, weight }: Pick<Flag, 'lexicon' | 'weight'> & Partial<Pick<Flag, 'term'>>,
  { terms }: Pick<View, 'terms'>,
): number {
  if (terms.length === 0 || term === null || term === undefined) return weight;
  return choiceFor(terms, { lexicon, term }) ?? weight;
}

/** The view with a choice for one term, as the newest; null takes the choice back. */
export function chooseTerm<V extends Pick<View, 'terms'>>(view: V, of: Termed, weight: number | null): V {
  const rest = view.terms.filter((other) => keyOf(other) !== keyOf(of));
  if (weight === null) return { ...view, terms: rest };
  return { ...view, terms: [...rest, { lexicon: of.lexicon, term: of.term, weight }].slice(-MAX_TERM_CHOICES) };
}

/** The choices that bear on one page: those for terms of its flags. */
export function choicesOn(
  flags: readonly Pick<Flag, 'lexicon' | 'term'>[],
  { terms }: Pick<View, 'terms'>,
): readonly TermChoice[] {
  if (terms.length === 0) return terms;
  const keys = new Set(flags.flatMap(({ lexicon, term }) => (term === null ? [] : [keyOf({ lexicon, term })])));
  return terms.filter((one) => keys.has(keyOf(one)));
}
