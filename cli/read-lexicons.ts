import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Lexicon, lexiconSchema } from '../lib/lexicon/lexicon.ts';

/** Where the lexicons of the project are. */
export const LEXICON_FOLDER = join(import.meta.dirname, '..', 'lexicons', 'en');

/**
 * Reads and checks one lexicon file.
 * @throws Error that names the file and the field, where the file is not a lexicon.
 */
export function readLexicon(file: string): Lexicon {
  const result = v.safeParse(lexiconSchema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/** Every lexicon of a folder, in the order of the file names. */
export function readLexiconFolder(folder: string = LEXICON_FOLDER): { lexicons: Lexicon[]; files: string[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
  return { lexicons: files.map(readLexicon), files };
}
