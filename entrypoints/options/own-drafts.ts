import cards from 'virtual:lexicon-cards';
import { i18n } from '#i18n';
import { cardOf } from '../../components/card-of.ts';
import { type FileProblem as FileProblemOf, readTextFile } from '../../lib/browser/read-file.ts';
import type { FileProblem } from '../../lib/lexicon/files/file-problem.ts';
import type { BuiltInId } from '../../lib/lexicon/ids.ts';
import { MAX_OWN_SIZE, type OwnLexicon } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT, idOfFile, type LexiconDraft } from '../../lib/lexicon/own-draft.ts';
import type { ListedTerm } from '../../lib/lexicon/term-list.ts';

/** A draft to begin with, or why there is none: in one sentence, and with everything that is wrong in the file. */
export interface Begun {
  readonly draft: LexiconDraft | null;
  readonly message: string | null;
  readonly problems: readonly FileProblem[];
}

/** A copy of a built-in lexicon. What its rules find besides its terms is no part of it. */
export async function copyOf(id: BuiltInId): Promise<LexiconDraft> {
  const { default: pages } = await import('virtual:lexicon-terms');
  const { name, description, reason, fine } = cardOf(cards, id)!;
  const { terms: listed } = pages.find((page) => page.id === id)!;
  const terms = listed.map((term: ListedTerm) => ({ ...NO_MORE, ...term }));
  return { ...EMPTY_DRAFT, name, description, reason, fine, terms };
}

/** What a term has where it says nothing. */
const NO_MORE = { instead: [], except: [], cased: false };

const none = (message: string, problems: readonly FileProblem[] = []): Begun => ({ draft: null, message, problems });

const FILE_SENTENCES = {
  empty: 'empty',
  'too-large': 'tooLarge',
  'not-text': 'notText',
  unreadable: 'unreadable',
} as const satisfies Record<FileProblemOf, string>;

/** The lexicon in a file, all of it or nothing. What reads files is loaded with the first. */
export async function readLexicon(file: File, own: readonly OwnLexicon[]): Promise<Begun> {
  const read = await readTextFile(file, MAX_OWN_SIZE);
  if ('problem' in read) return none(i18n.t(`own.files.${FILE_SENTENCES[read.problem]}`));
  const { readLexiconFile } = await import('../../lib/lexicon/files/read-lexicon-file.ts');
  const result = readLexiconFile(file.name, read.text);
  if ('problems' in result) return none(i18n.t('own.nothingRead'), result.problems);
  const id = result.lexicon.id === null ? null : idOfFile(result.lexicon.id);
  const isOver = own.some((other) => other.id === id);
  return {
    draft: { ...result.lexicon, id },
    message: isOver ? i18n.t('own.readOver') : i18n.t('own.read'),
    problems: [],
  };
}
