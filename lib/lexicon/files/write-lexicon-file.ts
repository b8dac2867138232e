import { csvRow } from '../../text/csv.ts';
import { slugOf } from '../../text/slug.ts';
import type { OwnLexicon } from '../own.ts';
import { LEXICON_COLUMNS, type LexiconFile } from './kinds.ts';
import { canonicalTerms, printYaml } from './print-lexicon.ts';

/** The name of the file of a lexicon, safe on every system. */
export const lexiconFileName = ({ id }: Pick<OwnLexicon, 'id'>, kind: LexiconFile): string =>
  `${slugOf(id, 60)}.${kind}`;

/** A lexicon as the text of a file, in the format of the built-in ones. */
export function lexiconFileText(lexicon: OwnLexicon, kind: LexiconFile): string {
  if (kind === 'csv') return [LEXICON_COLUMNS, ...lexicon.terms.map(cellsOf)].map(csvRow).join('');
  const canonical = { ...withoutEmpty(lexicon), terms: canonicalTerms(lexicon.terms) };
  return kind === 'yaml' ? printYaml(canonical) : `${JSON.stringify(canonical, null, 2)}\n`;
}

/** A sentence that is empty, and what is as it is by itself, is left out. */
function withoutEmpty({ terms: _, ...lexicon }: OwnLexicon) {
  return Object.fromEntries(Object.entries(lexicon).filter(([, value]) => value !== '' && value !== false));
}

const cellsOf = ({ term, pos, weight, instead, except, cased, note }: OwnLexicon['terms'][number]) => [
  term,
  pos,
  weight,
  instead.join('; '),
  except.join('; '),
  cased ? 'yes' : '',
  note ?? '',
];
