import { useState } from 'react';
import type { PageView } from '../../components/page-view.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { usePalette } from '../../components/use-palette.ts';
import { openReport } from '../../lib/browser/open-report.ts';
import type { PageState } from '../../lib/browser/page-state.ts';
import { sendMessage } from '../../lib/browser/protocol.ts';
import { isStateOf, readAnew } from '../../lib/browser/read-page.ts';
import { hostOf, isOff } from '../../lib/browser/site-state.ts';
import { useReadingPlace } from '../../lib/browser/use-reading-place.ts';
import { useActiveTab, usePageState, useSettings } from '../../lib/browser/use-stored.ts';
import { undismiss } from '../../lib/report/dismissals.ts';
import { KNOWLEDGE } from '../report/knowledge.ts';
import { usePractice } from './use-practice.ts';

/** The side panel follows the active tab of its window. */
export function App() {
  const tab = useActiveTab();
  const state = usePageState(tab?.id);
  const place = useReadingPlace(tab?.id);
  const [settings, change] = useSettings();
  usePalette(settings?.view);
  const [gone, setGone] = useState<string | null>(null);
  const done = state?.status === 'done' ? state : null;
  const reading = `${tab?.id} ${done?.requestId ?? ''}`;
  const tell = (found: Promise<boolean>) => void found.catch(() => false).then((was) => setGone(was ? null : reading));
  const practised = tab && settings && done ? { tab: tab.id, report: done.report, view: settings.view } : null;
  const practice = usePractice(practised, reading, {
    onMark: ({ start }) => tab && tell(sendMessage('goToOffset', start, tab.id)),
    onFlag: ({ place }) => tab && tell(sendMessage('goTo', place, tab.id)),
  });
  if (!tab || !settings || state === undefined) return null;
  const { view } = settings;
  const page = isOff(settings, tab.url) ? { status: 'off' as const, host: hostOf(tab.url)! } : pageOf(state, tab.url);
  return (
    <Panel
      key={`${tab.id} ${done?.report.url ?? ''}`} // a page that is read again keeps what was filtered and unfolded
      page={page}
      knowledge={KNOWLEDGE}
      view={view}
      place={place}
      gone={gone === reading}
      practice={practice}
      onGoTo={(flag) => tell(sendMessage('goTo', flag, tab.id))}
      onGoToOffset={(offset) => tell(sendMessage('goToOffset', offset, tab.id))}
      onUndismiss={(entry) => change({ view: undismiss(view, entry) })}
      onReport={() => void openReport({ tab: tab.id })}
      onRetry={() => void readAnew(tab)}
    />
  );
}

function pageOf(state: PageState | null, url: string | undefined): PageView {
  return state && isStateOf(state, url) ? state : { status: 'unread' };
}
