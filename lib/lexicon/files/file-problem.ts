import type * as v from 'valibot';

/** What can be wrong in a file. Views say each in one sentence. */
export const FILE_PROBLEMS = [
  'syntax', // the file is not of its kind, or was cut short
  'deep', // lists within lists without end
  'aliases', // references that stand for other parts of the file
  'notALexicon', // no terms in it
  'columns', // a CSV without a column for the terms, or with one that is not known
  'cells', // a row of CSV with more or fewer cells than there are columns
  'missing',
  'unknown',
  'text',
  'list',
  'yesNo',
  'weight',
  'choice',
  'empty',
  'long',
  'many',
  'hidden',
  'noLetter',
  'id',
  'twice',
] as const;
export type FileProblemKind = (typeof FILE_PROBLEMS)[number];

/** One thing that is wrong in a file. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  /** From 1; null where it is no single line. */
  readonly line: number | null;
  /** Where in the file, such as `terms.3.weight`; empty for the file as a whole. */
  readonly field: string;
}

/** Most problems that are told of one file. */
export const MAX_PROBLEMS = 1_000;

/** What a schema found wrong, with the line that the path of each leads to. */
export const problemsOf = (
  issues: readonly v.BaseIssue<unknown>[],
  lineOf: (path: readonly (string | number)[]) => number | null,
): FileProblem[] =>
  issues.slice(0, MAX_PROBLEMS).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { kind: kindOf(issue), line: lineOf(path), field: fieldOf(path) };
  });

/** Names of unknown fields are the file's own: they are cut. */
const fieldOf = (path: readonly (string | number)[]): string => path.join('.').slice(0, 80);

const BY_TYPE: Readonly<Record<string, FileProblemKind>> = {
  string: 'text',
  array: 'list',
  boolean: 'yesNo',
  number: 'weight',
  min_value: 'weight',
  max_value: 'weight',
  picklist: 'choice',
  min_length: 'empty',
  regex: 'id',
};

function kindOf({
  type,
  kind,
  expected,
  received,
  message,
  requirement,
  input,
}: v.BaseIssue<unknown>): FileProblemKind {
  if (expected === 'never') return 'unknown';
  if (kind === 'schema' && received === 'undefined') return 'missing';
  if (type === 'strict_object') return 'notALexicon';
  if (type === 'check') return FILE_PROBLEMS.find((known) => known === message) ?? 'text';
  if (type === 'max_length') return typeof input === 'string' || requirement === undefined ? 'long' : 'many';
  return BY_TYPE[type] ?? 'text';
}
