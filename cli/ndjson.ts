import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import * as v from 'valibot';
import type { Frame } from '../lib/lexicon/frames.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { analyze } from '../lib/report/analyze.ts';
import { DEFAULT_VIEW, passes } from '../lib/report/view.ts';
import { plainArticle } from '../lib/text/plain-article.ts';

const lineSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/**
 * Answers each line `{"id","text"}` with one line, in order and in constant memory. A broken line is answered with its
 * number and an error, which also goes to standard error; the rest goes on. Gives back 1 where a line was broken or a
 * file could not be read.
 */
export async function analyzeLines(
  lexicons: readonly Lexicon[],
  frames: readonly Frame[],
  files: readonly string[],
  out: Writable,
): Promise<number> {
  let code = 0;
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      if (await analyzeFile(lexicons, frames, file, out)) code = 1;
    } catch (error) {
      code = 1;
      process.stderr.write(`${file}: ${(error as Error).message}\n`);
    }
  }
  return code;
}

/** Whether a line of the file was broken. */
async function analyzeFile(
  lexicons: readonly Lexicon[],
  frames: readonly Frame[],
  file: string,
  out: Writable,
): Promise<boolean> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  let broken = false;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    const answer = answerLine(line, number, lexicons, frames);
    if ('error' in answer) {
      broken = true;
      process.stderr.write(`${file}: line ${number}: ${answer.error}\n`);
    }
    if (!out.write(`${JSON.stringify(answer)}\n`)) await new Promise((drained) => out.once('drain', drained));
  }
  return broken;
}

function answerLine(line: string, number: number, lexicons: readonly Lexicon[], frames: readonly Frame[]) {
  const result = parseLine(line);
  return 'error' in result
    ? { line: number, error: result.error }
    : answerText(result.id, result.text, lexicons, frames);
}

function parseLine(line: string): { id: string | number; text: string } | { error: string } {
  try {
    // trim() takes away a byte order mark too.
    const parsed = v.safeParse(lineSchema, JSON.parse(line.trim()));
    return parsed.success ? parsed.output : { error: 'not an object with "id" and "text"' };
  } catch {
    return { error: 'not JSON' };
  }
}

/** The answer to one text, as the scoring of labelled sets reads it. */
export function answerText(
  id: string | number,
  text: string,
  lexicons: readonly Lexicon[],
  frames: readonly Frame[] = [],
) {
  const report = analyze(plainArticle(text), lexicons, { frames });
  const flags = report.flags.map((flag) => {
    const { start, end, lexicon, weight, voice } = flag;
    return { start, end, lexicon, weight, voice, shown: passes(flag, DEFAULT_VIEW) };
  });
  const shares = report.frames.map(({ id, share, present }) => ({ id, share, present }));
  return { id, words: report.words, flags, frames: shares };
}
