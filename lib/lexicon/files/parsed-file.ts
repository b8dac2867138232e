import type { FileProblem } from './file-problem.ts';

/** The data in a file, before anything is asked of it, and where each part of it stands. */
export interface ParsedFile {
  readonly data: unknown;
  /** The line, from 1, of what a path leads to, or of the last part of the way that there is. */
  readonly lineOf: (path: readonly (string | number)[]) => number | null;
}

export type Parsed = ParsedFile | { readonly problems: readonly FileProblem[] };
