import { writeFileSync } from 'node:fs';
import { printLexicon } from '../lib/lexicon/files/print-lexicon.ts';
import { printFrames } from './print-frames.ts';
import { FRAMES_FILE, readFramesFile } from './read-frames.ts';
import { readLexiconFolder } from './read-lexicons.ts';

/** Prints every lexicon file, and the frames, anew in their canonical form. */
const { lexicons, files } = readLexiconFolder();
for (const [i, lexicon] of lexicons.entries()) writeFileSync(files[i]!, printLexicon(lexicon));
writeFileSync(FRAMES_FILE, printFrames(readFramesFile()));
process.stdout.write(`${files.length} lexicons and the frames printed\n`);
