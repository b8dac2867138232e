import * as v from 'valibot';
import type { PartOfSpeech } from '../lexicon.ts';
import { OWN_WEIGHT, type OwnTerm, ownTermSchema } from '../own.ts';
import { type FileProblem, problemsOf } from './file-problem.ts';

/** A term as it stands in the fields of a form. */
export interface TypedTerm {
  readonly term: string;
  readonly pos: PartOfSpeech;
  readonly weight: string;
  /** Parted by `;`, as is `except`. */
  readonly instead: string;
  readonly except: string;
  readonly note: string;
  readonly cased: boolean;
}

/** The fields for a term, or for a new one. */
export const typedTermOf = (term: OwnTerm | null): TypedTerm => ({
  term: term?.term ?? '',
  pos: term?.pos ?? 'phrase',
  weight: String(term?.weight ?? OWN_WEIGHT),
  instead: term?.instead.join('; ') ?? '',
  except: term?.except.join('; ') ?? '',
  note: term?.note ?? '',
  cased: term?.cased ?? false,
});

/** The term that was typed, or everything that is wrong with it: it stands in the lexicon already, among other things. */
export function typedTerm(
  typed: TypedTerm,
  others: readonly OwnTerm[],
): { readonly term: OwnTerm } | { readonly problems: readonly FileProblem[] } {
  const { note, ...rest } = typed;
  const result = v.safeParse(ownTermSchema, {
    ...rest,
    ...(note.trim() ? { note } : {}),
    weight: typed.weight.trim() === '' ? Number.NaN : Number(typed.weight),
    instead: listIn(typed.instead),
    except: listIn(typed.except),
  });
  if (!result.success) return { problems: problemsOf(result.issues, () => null) };
  const term = result.output;
  if (others.some((other) => termKey(other) === termKey(term)))
    return { problems: [{ kind: 'twice', line: null, field: '' }] };
  return { term };
}

/** The parts of a list in one line. */
export const listIn = (line: string): string[] => line.split(';').flatMap((part) => part.trim() || []);

/** What tells terms apart: the same words may stand as a noun and as a verb, and in capitals that count. */
export const termKey = ({ term, pos, cased }: Pick<OwnTerm, 'term' | 'pos' | 'cased'>): string =>
  `${pos} ${cased ? term : term.normalize('NFC').toLowerCase()}`;
