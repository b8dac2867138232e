import { useState } from 'react';
import type { Report } from '../../lib/report/report.ts';
import { readReportFile } from './read-report-file.ts';

/** The reports that were read from files since the page was opened. */
export interface Files {
  readonly reports: readonly Report[];
  /** Why the last file could not be read; null where it could. */
  readonly problem: string | null;
  /** Reads a file and gives back its report, if it holds one. */
  readonly read: (file: File) => Promise<{ readonly id: string; readonly report: Report } | null>;
}

export function useFiles(): Files {
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (file: File) => {
    const result = await readReportFile(file);
    setProblem('problem' in result ? result.problem : null);
    if ('problem' in result) return null;
    setReports([...reports, result.report]);
    return { id: `files:${reports.length}`, report: result.report };
  };
  return { reports, problem, read };
}
