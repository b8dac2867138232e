import * as v from 'valibot';
import { type OwnLexicon, ownFileSchema } from '../own.ts';
import { type FileProblem, MAX_PROBLEMS, problemsOf } from './file-problem.ts';
import { parseCsv } from './parse-csv.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed } from './parsed-file.ts';
import { termKey } from './typed-term.ts';

/** A lexicon out of a file. Its id is the file's own, or none. */
export type LexiconInFile = Omit<OwnLexicon, 'id'> & { readonly id: string | null };

export type ReadLexicon = { readonly lexicon: LexiconInFile } | { readonly problems: readonly FileProblem[] };

/**
 * Reads a lexicon from the text of a file: CSV or JSON by the end of its name, else YAML. All of it or nothing: where
 * anything is wrong, everything that is wrong is told, each with its line. A file without a name for the lexicon gives
 * it its own.
 */
export function readLexiconFile(fileName: string, text: string): ReadLexicon {
  const parsed = parseByName(fileName, text);
  if ('problems' in parsed) return { problems: parsed.problems.slice(0, MAX_PROBLEMS) };
  if (!hasTerms(parsed.data)) return { problems: [{ kind: 'notALexicon', line: null, field: '' }] };
  const result = v.safeParse(ownFileSchema, parsed.data);
  if (!result.success) return { problems: problemsOf(result.issues, parsed.lineOf) };
  const lexicon = lexiconIn(result.output, nameFrom(fileName));
  const twice = termsTwice(lexicon.terms, parsed.lineOf);
  return twice.length > 0 ? { problems: twice } : { lexicon };
}

/** Without what only built-in lexicons have. */
function lexiconIn(file: v.InferOutput<typeof ownFileSchema>, ownName: string): LexiconInFile {
  const { id = null, name = ownName, description, reason, fine, lang, colour, line, private: isPrivate, terms } = file;
  return { id, name, description, reason, fine, lang, colour, line, private: isPrivate, terms };
}

function parseByName(fileName: string, text: string): Parsed {
  if (/\.csv$/i.test(fileName)) return parseCsv(text);
  return /\.json$/i.test(fileName) ? parseJson(text) : parseYaml(text);
}

const hasTerms = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && 'terms' in data && Array.isArray(data.terms);

/** The name of the file without its kind, as far as it may be a name. */
const nameFrom = (fileName: string): string =>
  fileName
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim()
    .slice(0, 60) || 'Lexicon';

/** Which of two weights would hold for a term that stands twice, no reader could know. */
function termsTwice(
  terms: OwnLexicon['terms'],
  lineOf: (path: readonly (string | number)[]) => number | null,
): FileProblem[] {
  const seen = new Set<string>();
  return terms.flatMap((term, i): FileProblem[] => {
    if (seen.size < seen.add(termKey(term)).size) return [];
    return [{ kind: 'twice', line: lineOf(['terms', i]), field: `terms.${i}` }];
  });
}
