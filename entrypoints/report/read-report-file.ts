import { i18n } from '#i18n';
import { readTextFile } from '../../lib/browser/read-file.ts';
import type { Report } from '../../lib/report/report.ts';
import { parseReport, ReportFileError } from '../../lib/report/schema.ts';

/** A report from a file, or one sentence on why there is none. */
export type FileReport = { readonly report: Report } | { readonly problem: string };

/** Reads an exported report that the reader chose. Never rejects. */
export async function readReportFile(file: File): Promise<FileReport> {
  const read = await readTextFile(file);
  if ('problem' in read)
    return { problem: i18n.t(read.problem === 'too-large' ? 'imports.tooLarge' : 'imports.failed') };
  try {
    return { report: parseReport(read.text) };
  } catch (error) {
    return { problem: error instanceof ReportFileError ? sayProblem(error) : i18n.t('imports.failed') };
  }
}

function sayProblem({ problem, field }: ReportFileError): string {
  switch (problem) {
    case 'too-large':
      return i18n.t('imports.tooLarge');
    case 'not-json':
      return i18n.t('imports.notJson');
    case 'not-a-report':
      return i18n.t('imports.notAReport');
    case 'newer':
      return i18n.t('imports.newer');
    case 'field':
      return i18n.t('imports.field', [field ?? '']);
  }
}
