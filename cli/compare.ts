import { parseArgs } from 'node:util';
import reference from '../lexicons/reference.json' with { type: 'json' };
import type { Frame } from '../lib/lexicon/frames.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';
import { analyze } from '../lib/report/analyze.ts';
import { compareReports } from '../lib/report/compare.ts';
import type { Report } from '../lib/report/report.ts';
import { parseReport } from '../lib/report/schema.ts';
import { textComparison } from './format-comparison.ts';
import { articleOf, readInput } from './inputs.ts';
import { readFramesFile } from './read-frames.ts';
import { readLexiconFolder } from './read-lexicons.ts';

const USAGE = `usage: npm run compare -- A B

Sets two articles side by side: figures, names with the words that each gives them, wording in one alone, who speaks,
frames. A and B are plain text, saved HTML pages, or exported reports (--format report); - is standard input.`;

/** Runs the command line; gives back its exit code: 0, 1 where an input could not be read, 2 for wrong words. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { help: { type: 'boolean' } } });
  if (values.help) return print(process.stdout, USAGE, 0);
  const [a, b] = positionals;
  if (a === undefined || b === undefined || positionals.length > 2) return print(process.stderr, USAGE, 2);
  const { lexicons } = readLexiconFolder();
  const { frames } = readFramesFile();
  const reports: Report[] = [];
  for (const file of [a, b]) {
    try {
      reports.push(await reportOf(file, lexicons, frames));
    } catch (error) {
      print(process.stderr, `${file}: ${(error as Error).message}`, 1);
    }
  }
  const [reportA, reportB] = reports;
  if (!reportA || !reportB) return 1;
  return print(process.stdout, textComparison(compareReports(reportA, reportB), lexicons, frames), 0);
}

/** An exported report begins with a brace; anything else is an article, and is read now. */
async function reportOf(file: string, lexicons: readonly Lexicon[], frames: readonly Frame[]): Promise<Report> {
  const content = await readInput(file);
  if (/^\ufeff?\s*\{/.test(content.slice(0, 100))) return parseReport(content);
  const input = await articleOf(content, file);
  if ('error' in input) throw new Error('no article was found on this page');
  return analyze(input.article, lexicons, { reference, frames });
}

function print(stream: NodeJS.WriteStream, text: string, code: number): number {
  stream.write(`${text}\n`);
  return code;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.exitCode = print(process.stderr, error.message, 2);
  },
);

// A reader such as `head` may close the pipe early: that is no fault of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
