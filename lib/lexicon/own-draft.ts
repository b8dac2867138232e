import * as v from 'valibot';
import { type FileProblem, problemsOf } from './files/file-problem.ts';
import type { OwnId } from './ids.ts';
import { type OwnLexicon, ownIdFor, ownLexiconSchema } from './own.ts';

/** A lexicon that is being written. Its id is made when it is saved first. */
export type LexiconDraft = Omit<OwnLexicon, 'id'> & { readonly id: OwnId | null };

/** A lexicon with nothing in it. */
export const EMPTY_DRAFT: LexiconDraft = {
  id: null,
  name: '',
  description: '',
  reason: '',
  fine: '',
  lang: 'en',
  colour: 'teal',
  line: 'solid',
  private: false,
  terms: [],
};

/** The lexicon that a draft becomes beside those that there are, or everything that is wrong with it. */
export function finishDraft(
  draft: LexiconDraft,
  own: readonly Pick<OwnLexicon, 'id'>[],
): { readonly lexicon: OwnLexicon } | { readonly problems: readonly FileProblem[] } {
  const taken = own.map(({ id }) => id);
  const result = v.safeParse(ownLexiconSchema, { ...draft, id: draft.id ?? ownIdFor(draft.name, taken) });
  return result.success ? { lexicon: result.output } : { problems: problemsOf(result.issues, () => null) };
}

/** The id that a lexicon of a file has here: its own, where it is one of a reader's lexicons; else its id as theirs. */
export const idOfFile = (id: string): OwnId => (id.startsWith('own-') ? (id as OwnId) : `own-${id}`);
