import { i18n } from '#i18n';
import { Tools } from '../../components/report/tools.tsx';
import { ViewLinks } from './ViewLinks.tsx';

interface GoneViewProps {
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** There is no report to show, and what the reader can do. */
export function GoneView({ problem, onFile }: GoneViewProps) {
  return (
    <div className="report-page">
      <main className="report">
        <Tools onImport={onFile}>
          <ViewLinks current="report" />
        </Tools>
        <p role="status" className={problem ? 'notice' : undefined}>
          {problem}
        </p>
        <div className="message">
          <h1>{i18n.t('tools.gone')}</h1>
          <p>{i18n.t('tools.goneMeans')}</p>
        </div>
      </main>
    </div>
  );
}
