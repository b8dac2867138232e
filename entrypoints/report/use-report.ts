import { useEffect, useState } from 'react';
import { keptById } from '../../lib/browser/history.ts';
import { reportOfQuery } from '../../lib/browser/open-report.ts';
import { usePageState } from '../../lib/browser/use-stored.ts';
import type { Report } from '../../lib/report/report.ts';

/** The report that the page shows, and where it came from. */
export interface ShownReport {
  readonly report: Report;
  readonly from: 'open' | 'kept' | 'files';
  /** The tab of the page that was read, while that is open. */
  readonly tab: number | null;
  /** Names it among the reports that can be compared. */
  readonly id: string;
}

const ASKED = reportOfQuery(location.search);
const TAB = ASKED && 'tab' in ASKED ? ASKED.tab : null;
const KEPT = ASKED && 'kept' in ASKED ? ASKED.kept : null;

/** The report that the address asks for; null where it is not there, undefined until that is known. */
export function useAskedReport(): ShownReport | null | undefined {
  const state = usePageState(TAB ?? undefined);
  const kept = useKept(KEPT);
  if (TAB !== null) {
    if (state === undefined) return undefined;
    return state?.status === 'done' ? { report: state.report, from: 'open', tab: TAB, id: `open:${TAB}` } : null;
  }
  if (KEPT !== null) return kept && { report: kept, from: 'kept', tab: null, id: `kept:${KEPT}` };
  return null;
}

/** A kept report; null where there is none or the history cannot be read, undefined until that is known. */
function useKept(id: string | null): Report | null | undefined {
  const [report, setReport] = useState<Report | null>();
  useEffect(() => {
    if (id === null) return;
    void keptById(id).then(
      (kept) => setReport(kept?.report ?? null),
      () => setReport(null),
    );
  }, [id]);
  return report;
}
