import { useEffect } from 'react';
import { i18n } from '#i18n';
import { ReportPage } from '../../components/report/report-page.tsx';
import { Tools } from '../../components/report/tools.tsx';
import { showOffset } from '../../lib/browser/open-reports.ts';
import { useReadingPlace } from '../../lib/browser/use-reading-place.ts';
import type { View } from '../../lib/report/view.ts';
import { exportReport } from './export-report.ts';
import { KNOWLEDGE } from './knowledge.ts';
import type { ShownReport } from './use-report.ts';
import { ViewLinks } from './ViewLinks.tsx';

interface ReportViewProps {
  readonly shown: ShownReport;
  readonly view: View;
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** The report with everything that can be done with it. */
export function ReportView({ shown: { report, from, tab }, view, problem, onFile }: ReportViewProps) {
  const place = useReadingPlace(tab ?? undefined);
  useEffect(() => {
    document.title = report.title || i18n.t('product');
  }, [report.title]);
  const tools = (
    <>
      <Tools onExport={(kind) => void exportReport(kind, report, view)} onPrint={() => print()} onImport={onFile}>
        <ViewLinks current="report" />
      </Tools>
      <p role="status" className={problem ? 'notice' : undefined}>
        {problem}
      </p>
      {from === 'files' && <p className="notice">{i18n.t('tools.imported')}</p>}
    </>
  );
  return (
    <ReportPage
      report={report}
      knowledge={KNOWLEDGE}
      view={view}
      tools={tools}
      place={place}
      onGoTo={tab === null ? undefined : (offset) => void showOffset(tab, offset)}
    />
  );
}
