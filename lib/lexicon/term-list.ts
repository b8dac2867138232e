import type { LexiconId } from './ids.ts';
import type { Lexicon, Term } from './lexicon.ts';

/** A term as the browser of lexicons shows it: what it does not have is left out. */
export type ListedTerm = Pick<Term, 'term' | 'pos' | 'weight'> &
  Partial<Pick<Term, 'instead' | 'except' | 'cased' | 'note'>>;

/** All that the browser of lexicons shows of one of them besides its card. */
export type LexiconPage = Pick<Lexicon, 'id' | 'sources' | 'left_out'> & { readonly terms: readonly ListedTerm[] };

/** What the terms against one side of a dispute add up to. */
export interface SideTally {
  readonly side: string;
  readonly terms: number;
  /** Sum of their weights. */
  readonly weight: number;
}

/** A dispute with the terms against each of its sides. */
export interface AxisTally {
  readonly name: string;
  /** Why the language itself has more words against one side; null where it has not. */
  readonly lopsided: string | null;
  readonly sides: readonly SideTally[];
}

/** A term with its lexicon, and what is searched of it. */
export interface SearchableTerm {
  readonly lexicon: LexiconId;
  readonly listed: ListedTerm;
  /** The term and its neutral wordings in small letters. */
  readonly searched: string;
}

/** Every term of the lexicons, made ready for searching once. */
export const searchableTerms = (pages: readonly LexiconPage[]): SearchableTerm[] =>
  pages.flatMap(({ id, terms }) =>
    terms.map((listed) => ({
      lexicon: id,
      listed,
      searched: [listed.term, ...(listed.instead ?? [])].join('\n').toLowerCase(),
    })),
  );

/** What is wanted of all terms. */
export interface TermQuery {
  /** In capitals or not; the empty text is in every term. */
  readonly search: string;
  /** Null: of every lexicon. */
  readonly lexicon: LexiconId | null;
  /** A further condition, where there is one. */
  readonly only?: ((term: SearchableTerm) => boolean) | undefined;
}

/** The terms that are wanted: those that begin with what was typed first, otherwise in the order of the lexicons. */
export function findTerms(terms: readonly SearchableTerm[], { search, lexicon, only }: TermQuery): SearchableTerm[] {
  const wanted = search.trim().toLowerCase();
  const found = terms.filter(
    (one) => (lexicon === null || one.lexicon === lexicon) && one.searched.includes(wanted) && (!only || only(one)),
  );
  if (wanted === '') return found;
  const begins = (one: SearchableTerm) => one.searched.startsWith(wanted);
  return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
