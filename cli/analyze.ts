import { parseArgs } from 'node:util';
import reference from '../lexicons/reference.json' with { type: 'json' };
import { analyze } from '../lib/report/analyze.ts';
import { FORMATS, type Format, formatReport } from './formats.ts';
import { readArticles } from './inputs.ts';
import { analyzeLines } from './ndjson.ts';
import { readFramesFile } from './read-frames.ts';
import { readLexiconFolder } from './read-lexicons.ts';

const USAGE = `usage: npm run analyze -- [--format text|json|ndjson|html|markdown|csv|report] [FILE…|-]

Reads news articles and says how they are worded. FILE is plain text or a saved HTML page; - is standard input.
  text      the flags in their sentences, by lexicon, with the reason, then the figures (the default)
  json      one report as JSON for each file
  html      the article with its marks, as a page of its own
  ndjson    a stream: {"id","text"} a line in, {"id","words","flags","frames"} a line out
  markdown  the whole report, to be read
  csv       a row for each flag
  report    the report as a file that can be opened again: see docs/report.schema.json`;

/** Runs the command line; gives back its exit code: 0, 1 where an input could not be read, 2 for wrong words. */
async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
  });
  const format = values.format as Format;
  if (values.help) return print(USAGE, 0);
  if (!FORMATS.includes(format)) return complain(USAGE, 2);
  const { lexicons } = readLexiconFolder();
  const { frames } = readFramesFile();
  if (format === 'ndjson') return analyzeLines(lexicons, frames, positionals, process.stdout);
  let code = 0;
  for await (const input of readArticles(positionals)) {
    if ('error' in input) code = complain(input.error, 1);
    else {
      const report = analyze(input.article, lexicons, { reference, frames });
      await write(formatReport(format, input.article, report, lexicons));
    }
  }
  return code;
}

function print(text: string, code: number): number {
  process.stdout.write(`${text}\n`);
  return code;
}

function complain(text: string, code: number): number {
  process.stderr.write(`${text}\n`);
  return code;
}

const write = (text: string) => new Promise<void>((done) => process.stdout.write(text, () => done()));

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    process.exitCode = complain(error.message, 2);
  },
);

// A reader such as `head` may close the pipe early: that is no fault of the run.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
