import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from '../../lib/lexicon/frames.ts';
import type { Lexicon } from '../../lib/lexicon/lexicon.ts';
import { answerText } from '../ndjson.ts';

const MEGABYTES = 1 << 20;

/** Runs the scoring script of the labelled data over our answers and prints its table, with the engine's time. */
export function printScores(
  folder: string,
  split: string,
  lexicons: readonly Lexicon[],
  frames: readonly Frame[],
): void {
  const script = join(folder, 'score.mjs');
  if (!existsSync(script))
    return void process.stdout.write(`Skipped the score table: there is no score.mjs in ${folder}\n`);
  const scratch = mkdtempSync(join(tmpdir(), 'framelight-eval-'));
  try {
    const data = withoutMissingParts(folder, split, scratch);
    const score = (...args: string[]) =>
      execFileSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 512 * MEGABYTES });
    const inputs = score('inputs', data, split)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; text: string });
    const { answers, words, milliseconds } = answerAll(inputs, lexicons, frames);
    const file = join(scratch, 'answers.ndjson');
    writeFileSync(file, answers.join('\n'));
    process.stdout.write(score('score', data, split, file));
    process.stdout.write(`${'engine, ms per 1,000 words'.padEnd(48)} ${((1000 * milliseconds) / words).toFixed(3)}\n`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The seed articles stand apart from the labelled sets and may be missing: then that set is left out, and said so. */
function withoutMissingParts(folder: string, split: string, scratch: string): string {
  const data = join(folder, split);
  if (existsSync(join(folder, 'seeds'))) return data;
  process.stdout.write('The seed articles are not there: their rows are left out\n');
  const copy = join(scratch, split);
  mkdirSync(copy);
  for (const name of readdirSync(data)) if (!name.startsWith('seeds')) symlinkSync(join(data, name), join(copy, name));
  return copy;
}

function answerAll(
  inputs: readonly { id: string; text: string }[],
  lexicons: readonly Lexicon[],
  frames: readonly Frame[],
) {
  const begin = performance.now();
  let words = 0;
  const answers = inputs.map(({ id, text }) => {
    const answer = answerText(id, text, lexicons, frames);
    words += answer.words;
    return JSON.stringify(answer);
  });
  return { answers, words, milliseconds: performance.now() - begin };
}
