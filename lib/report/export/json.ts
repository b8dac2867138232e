import { fitReport } from '../fit.ts';
import type { Report } from '../report.ts';
import { MAX_REPORT_FILE, REPORT_FORMAT, REPORT_FORMAT_VERSION } from '../schema.ts';

/**
 * The report as a file that `parseReport` reads again, control characters and all. A report beyond the limits of
 * `fitReport` is cut to them; a very long one is printed without indents.
 */
export function jsonReport(report: Report): string {
  const file = { format: REPORT_FORMAT, formatVersion: REPORT_FORMAT_VERSION, report: fitReport(report) };
  const printed = JSON.stringify(file, null, 2);
  return `${printed.length < MAX_REPORT_FILE ? printed : JSON.stringify(file)}\n`;
}
