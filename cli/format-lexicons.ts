import { writeFileSync } from 'node:fs';
import { printLexicon } from './print-lexicon.ts';
import { readLexiconFolder } from './read-lexicons.ts';

/** Prints every lexicon file anew in its canonical form. */
const { lexicons, files } = readLexiconFolder();
for (const [i, lexicon] of lexicons.entries()) writeFileSync(files[i]!, printLexicon(lexicon));
process.stdout.write(`${files.length} lexicons printed\n`);
