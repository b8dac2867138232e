import type { Report } from '../../../lib/report/report.ts';
import { DEFAULT_VIEW, shownFlags, type View } from '../../../lib/report/view.ts';

/** The texts of the flags that show, in reading order. */
export const shownTexts = (report: Report, view: View = DEFAULT_VIEW): string[] =>
  shownFlags(report, view).map(({ exact }) => exact);
