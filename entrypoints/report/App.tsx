import '../../components/report/styles.css';
import { UnreadMessage } from '../../components/messages.tsx';
import { ReportPage } from '../../components/report/report-page.tsx';
import { usePageState, useSettings } from '../../lib/browser/use-stored.ts';
import { KNOWLEDGE } from './knowledge.ts';

/** The report of the tab that the address names: `report.html?tab=7`. */
export function App() {
  const tab = Number(new URLSearchParams(location.search).get('tab'));
  const state = usePageState(tab);
  const [settings] = useSettings();
  if (state === undefined || !settings) return null;
  if (state?.status !== 'done') return <UnreadMessage />;
  return <ReportPage report={state.report} knowledge={KNOWLEDGE} view={settings.view} />;
}
