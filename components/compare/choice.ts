import type { Report } from '../../lib/report/report.ts';

/** A report that can be chosen: open in a tab, kept, or read from a file. */
export interface Choice {
  /** Names it among all choices. */
  readonly id: string;
  readonly from: 'open' | 'kept' | 'files';
  readonly title: string;
  readonly outlet: string | null;
}

/** One side of the comparison: what is chosen, and its report as soon as it is there. */
export interface Chosen {
  readonly id: string | null;
  readonly report: Report | null;
}
