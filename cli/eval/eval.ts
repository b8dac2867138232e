import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import type { Measured } from '../../lib/report/measured.ts';
import { versionOf } from '../../lib/report/version.ts';
import { readFramesFile } from '../read-frames.ts';
import { readLexiconFolder } from '../read-lexicons.ts';
import { accuracyPage } from './accuracy-page.ts';
import { readLabelledSets } from './labelled.ts';
import { measuredOf } from './measured.ts';
import { countRight } from './precision.ts';
import { printScores } from './scores.ts';

/**
 * npm run eval -- [DIR]: measures the engine on labelled news and writes `lexicons/measured.json` and
 * `docs/accuracy.md`. DIR holds the
 * labelled sets (`dev/`) and their scoring script; it is no part of the project.
 */
const folder = resolve(process.argv[2] ?? '../shared/eval');
const SPLIT = 'dev';
const ROOT = join(import.meta.dirname, '..', '..');

if (existsSync(join(folder, SPLIT))) run();
else process.stdout.write(`Skipped: there is no labelled data in ${folder}\n`);

function run() {
  const { lexicons } = readLexiconFolder();
  printScores(folder, SPLIT, lexicons, readFramesFile().frames);
  const sets = readLabelledSets(join(folder, SPLIT), SPLIT);
  const texts = Object.fromEntries(sets.map((set) => [set.id, set.texts.length]));
  const date = new Date().toISOString().slice(0, 10);
  const measured = measuredOf(countRight(sets, lexicons), { version: versionOf(lexicons), date, texts });
  writeFileSync(join(ROOT, 'lexicons', 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(join(ROOT, 'docs', 'accuracy.md'), accuracyPage(measured));
  process.stdout.write(`\n${table(measured)}\nWrote lexicons/measured.json and docs/accuracy.md\n`);
}

/** Right out of flagged, by lexicon, over all sets that ask for its kind of wording. */
function table({ lexicons }: Measured): string {
  const rows = (['all', ...LEXICON_IDS] as const).map((id) => {
    const { flags, right, precision } = lexicons[id];
    return `${id.padEnd(20)}${String(right).padStart(6)} of ${String(flags).padStart(6)}${precision === null ? '   too few' : precision.toFixed(2).padStart(10)}`;
  });
  return ['Flags that annotators marked', ...rows].join('\n');
}
