import * as v from 'valibot';
import { type OwnLexicon, type OwnTerm, ownTermSchema } from './own.ts';

/** What a term has that says nothing but its words. */
const { term: _, note: __, ...PLAIN } = v.getDefaults(ownTermSchema);
type Plain = keyof typeof PLAIN;

/** A term without what it has in common with all plain ones. */
export type StoredTerm = Omit<OwnTerm, Plain> & Partial<Pick<OwnTerm, Plain>>;

/** A lexicon as it is kept: browsers give an extension little room, and fifty thousand terms are mostly words alone. */
export type StoredLexicon = Omit<OwnLexicon, 'terms'> & { readonly terms: readonly StoredTerm[] };

const isPlain = (value: unknown, plain: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : value === plain;

const storedTerm = (term: OwnTerm): StoredTerm =>
  Object.fromEntries(
    Object.entries(term).filter(([name, value]) => !isPlain(value, PLAIN[name as Plain])),
  ) as StoredTerm;

export const storedLexicon = (lexicon: OwnLexicon): StoredLexicon => ({
  ...lexicon,
  terms: lexicon.terms.map(storedTerm),
});

export const wholeLexicon = ({ terms, ...about }: StoredLexicon): OwnLexicon => ({
  ...about,
  terms: terms.map((term) => ({ ...PLAIN, instead: [], except: [], ...term })),
});
