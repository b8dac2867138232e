import '../../components/report/styles.css';
import { lazy, Suspense, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { usePalette } from '../../components/use-palette.ts';
import { useSettings } from '../../lib/browser/use-stored.ts';
import { GoneView } from './GoneView.tsx';
import { ReportView } from './ReportView.tsx';
import { useFiles } from './use-files.ts';
import { type ShownReport, useAskedReport } from './use-report.ts';
import { type ViewName, viewOf } from './ViewLinks.tsx';

const CompareView = lazy(() => import('./CompareView.tsx'));
const HistoryView = lazy(() => import('./HistoryView.tsx'));

/** The report of a tab (`report.html?tab=7`), a kept one (`?kept=…`) or one from a file; beside it, comparison and history. */
export function App() {
  const asked = useAskedReport();
  const [settings, change] = useSettings();
  usePalette(settings?.view);
  const files = useFiles();
  const [imported, setImported] = useState<ShownReport | null>(null);
  const name = useViewName();
  if (asked === undefined || !settings) return null;
  const shown = imported ?? asked;
  const { view } = settings;
  const onFile = async (file: File) => {
    const read = await files.read(file);
    if (read) setImported({ ...read, from: 'files', tab: null });
  };
  if (name === 'report') {
    const props = { problem: files.problem, onFile: (file: File) => void onFile(file) };
    return shown ? <ReportView {...props} shown={shown} view={view} /> : <GoneView {...props} />;
  }
  return (
    <Suspense>
      {name === 'compare' && <CompareView shown={shown} files={files} view={view} />}
      {name === 'history' && (
        <HistoryView keeping={settings.keepHistory} onKeep={(keepHistory) => change({ keepHistory })} />
      )}
    </Suspense>
  );
}

/** The view that the fragment of the address names, followed. Another view begins at its top, with its own title. */
function useViewName(): ViewName {
  const [name, setName] = useState(viewOf(location.hash));
  useEffect(() => {
    const follow = () => setName(viewOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (name === 'report') return;
    document.title = i18n.t(`${name}.heading`);
    scrollTo(0, 0);
  }, [name]);
  return name;
}
