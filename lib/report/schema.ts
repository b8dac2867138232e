import * as v from 'valibot';
import type { Report } from './report.ts';
import { reportSchema } from './schema/report.ts';

/** What says that a JSON file holds a report of ours. */
export const REPORT_FORMAT = 'framelight-report';
/** Changes whenever a report gains, loses or renames a field. 2: `own`. */
export const REPORT_FORMAT_VERSION = 2;
/** Longest file that is read, in bytes, and in UTF-16 code units once it is text. */
export const MAX_REPORT_FILE = 5_000_000;

/** A report as a file: exported, kept by readers, sent to others. Published as `docs/report.schema.json`. */
export const reportFileSchema = v.strictObject({
  format: v.literal(REPORT_FORMAT),
  formatVersion: v.picklist([1, REPORT_FORMAT_VERSION]),
  report: reportSchema,
});

/** Why a file holds no report that can be read. `newer`: a later version of Framelight wrote it. */
export type ReportFileProblem = 'too-large' | 'not-json' | 'not-a-report' | 'newer' | 'field';

/** One sentence says what is wrong with a file; views say it in the reader's language by `problem` and `field`. */
export class ReportFileError extends Error {
  override readonly name = 'ReportFileError';
  readonly problem: ReportFileProblem;
  /** The field that is wrong, such as `report.flags.3.weight`; null where it is no single field. */
  readonly field: string | null;

  constructor(problem: ReportFileProblem, message: string, field: string | null = null) {
    super(message);
    this.problem = problem;
    this.field = field;
  }
}

/**
 * Reads an exported report, which may come from anybody. A field that is missing, odd or not known is refused and not
 * stripped: `formatVersion` says what a report holds. Nothing of the file is run or followed; its reasons and neutral
 * wordings are the file's, and views must say so.
 * @throws ReportFileError with one sentence that names the field.
 */
export function parseReport(json: string): Report {
  if (json.length > MAX_REPORT_FILE) throw new ReportFileError('too-large', 'The file is larger than 5 MB.');
  const file = parseJson(json);
  knowFormat(file);
  const result = v.safeParse(reportFileSchema, file, { abortEarly: true });
  if (result.success) return result.output.report;
  const [issue] = result.issues;
  const field = fieldOf(v.getDotPath(issue) ?? 'file');
  throw new ReportFileError('field', `The field ${field} is not as a report has it: ${wrongWith(issue)}.`, field);
}

/** @throws ReportFileError where the text is no JSON. A byte order mark is passed over. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    throw new ReportFileError('not-json', 'The file is no JSON, or was cut short.');
  }
}

/** @throws ReportFileError where a file is none of ours, or newer than this code. */
function knowFormat(file: unknown) {
  const known = v.safeParse(v.object({ format: v.literal(REPORT_FORMAT), formatVersion: v.number() }), file);
  if (!known.success)
    throw new ReportFileError(
      'not-a-report',
      `The file is no report: its field format must be “${REPORT_FORMAT}”, with a formatVersion.`,
      'format',
    );
  if (known.output.formatVersion > REPORT_FORMAT_VERSION)
    throw new ReportFileError(
      'newer',
      'The field formatVersion says that a newer version of Framelight wrote the file.',
      'formatVersion',
    );
}

/** Longest name of a field that is said: names of unknown fields are the file's. */
const MAX_FIELD = 80;

/** A path of plain letters, digits and marks; a name of the file's own may hold anything, and is cut and cleaned. */
function fieldOf(path: string): string {
  const plain = [...path.slice(0, MAX_FIELD)].map((char) => (/[\w.$-]/.test(char) ? char : '?')).join('');
  return path.length > MAX_FIELD ? `${plain}…` : plain;
}

/** Longest list of choices that is said. */
const MAX_CHOICES = 100;

/** What was asked for, in the words of the schema; never a word of the file. */
function wrongWith({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (expected === 'never') return 'it is not known';
  if (type === 'strict_object' && received === 'undefined') return 'it is missing';
  if (type === 'check' || type === 'regex') return `it should be ${message}`;
  if (type === 'picklist' && expected!.length > MAX_CHOICES) return 'it should be one of those that there are';
  return kind === 'schema' ? `it should be ${expected}` : `its ${type.replaceAll('_', ' ')} should be ${expected}`;
}
