import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import { textOfCell } from '../../text/csv.ts';
import type { FileProblem } from './file-problem.ts';
import { LEXICON_COLUMNS } from './kinds.ts';
import type { Parsed } from './parsed-file.ts';
import { listIn } from './typed-term.ts';

/** One row with the line that it ends at. */
interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Line ends of every system, mixed too; rows of any length, since each that is wrong is told. */
const OPTIONS = {
  info: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  skip_empty_lines: true,
};

/** Reads the terms of a lexicon from CSV (RFC 4180) under a row of names, in any order. */
export function parseCsv(text: string): Parsed {
  try {
    const rows = parse(text, OPTIONS) as unknown as Row[];
    const [head, ...body] = rows;
    const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
    const problems = [...namesProblems(names), ...body.flatMap((row) => cellsProblem(row, names.length))];
    if (problems.length > 0) return { problems };
    const terms = body.map(({ record }) => termOf(names, record));
    return { data: { terms }, lineOf: ([, at]) => (typeof at === 'number' ? (body[at]?.info.lines ?? null) : null) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { problems: [{ kind: 'syntax', line: lineOf(error), field: '' }] };
  }
}

const lineOf = ({ lines }: CsvError): number | null => (typeof lines === 'number' ? lines : null);

function namesProblems(names: readonly string[]): FileProblem[] {
  const wrong = names.filter((name, i) => !isColumn(name) || names.indexOf(name) !== i);
  const missing = names.includes('term') ? [] : ['term'];
  return [...wrong, ...missing].map((name) => ({ kind: 'columns', line: 1, field: name.slice(0, 80) }));
}

const isColumn = (name: string): boolean => (LEXICON_COLUMNS as readonly string[]).includes(name);

const cellsProblem = ({ record, info }: Row, columns: number): FileProblem[] =>
  record.length === columns ? [] : [{ kind: 'cells', line: info.lines, field: '' }];

/** A cell that is empty says nothing: the term has what a term has by itself. */
function termOf(names: readonly string[], record: readonly string[]): Record<string, unknown> {
  const cells = names.flatMap((name, i) => {
    const cell = textOfCell(record[i]!).trim();
    return cell === '' && name !== 'term' ? [] : [[name, cellValue(name, cell)] as const];
  });
  return Object.fromEntries(cells);
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
]);

/** What is no number and no yes or no stays as it is written: the schema says so at its line. */
function cellValue(name: string, cell: string): unknown {
  if (name === 'weight') return /^\d*\.?\d+$/.test(cell) ? Number(cell) : cell;
  if (name === 'cased') return YES_NO.get(cell.toLowerCase()) ?? cell;
  if (name !== 'instead' && name !== 'except') return cell;
  return listIn(cell);
}
