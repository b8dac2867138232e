import cards from 'virtual:lexicon-cards';
import { useState } from 'react';
import type { PageView } from '../../components/page-view.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { PageState } from '../../lib/browser/page-state.ts';
import { sendMessage } from '../../lib/browser/protocol.ts';
import { isStateOf, readAnew } from '../../lib/browser/read-page.ts';
import { useActiveTab, usePageState, useSettings } from '../../lib/browser/use-stored.ts';

/** The side panel follows the active tab of its window. */
export function App() {
  const tab = useActiveTab();
  const state = usePageState(tab?.id);
  const [settings] = useSettings();
  const [gone, setGone] = useState<string | null>(null);
  if (!tab || !settings || state === undefined) return null;
  const page = pageOf(state, tab.url);
  const key = `${tab.id} ${state?.status === 'done' ? state.requestId : ''}`;
  const goTo = async (place: number) => {
    const found = await sendMessage('goTo', place, tab.id).catch(() => false);
    setGone(found ? null : key);
  };
  return (
    <Panel
      key={key}
      page={page}
      cards={cards}
      view={settings.view}
      gone={gone === key}
      onGoTo={(place) => void goTo(place)}
      onRetry={() => void readAnew(tab)}
    />
  );
}

function pageOf(state: PageState | null, url: string | undefined): PageView {
  return state && isStateOf(state, url) ? state : { status: 'unread' };
}
