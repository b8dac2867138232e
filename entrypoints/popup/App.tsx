import cards from 'virtual:lexicon-cards';
import { useEffect, useState } from 'react';
import type { PageView } from '../../components/page-view.ts';
import { Popup } from '../../components/popup/popup.tsx';
import type { SiteChoice, SiteReading } from '../../components/popup/site-switches.tsx';
import { usePalette } from '../../components/use-palette.ts';
import type { ActiveTab } from '../../lib/browser/active-tab.ts';
import { openOptions } from '../../lib/browser/open-options.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';
import { openReport } from '../../lib/browser/open-report.ts';
import type { PageState } from '../../lib/browser/page-state.ts';
import { endPractice } from '../../lib/browser/practice.ts';
import { setPracticeIn } from '../../lib/browser/practising.ts';
import { sendMessage } from '../../lib/browser/protocol.ts';
import { isStateOf, readAnew, readPage } from '../../lib/browser/read-page.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import { hostOf, isOff, siteState } from '../../lib/browser/site-state.ts';
import {
  removeEverywhere,
  removeSite,
  requestEverywhere,
  requestSite,
  turnOffSite,
  wasRefused,
} from '../../lib/browser/sites.ts';
import { useLost } from '../../lib/browser/use-lost.ts';
import { useActiveTab, usePageState, usePracticeIn, useSettings } from '../../lib/browser/use-stored.ts';

/** How long, in milliseconds, the report of an earlier page in the tab is held back while the new one is read. */
const PATIENCE = 4000;

export function App() {
  const tab = useActiveTab();
  const state = usePageState(tab?.id);
  const [settings, change] = useSettings();
  usePalette(settings?.view);
  const off = settings && isOff(settings, tab?.url);
  const waited = useReading(off === false ? tab : undefined);
  const sites = useSites(tab?.url, settings);
  const practice = usePracticeIn(tab?.id);
  if (!tab || !settings || state === undefined || practice === undefined) return null;
  const report = state?.status === 'done' ? state.report : null;
  return (
    <Popup
      page={off ? { status: 'off', host: hostOf(tab.url)! } : pageOf(state, waited ? undefined : tab.url)}
      cards={cards}
      view={settings.view}
      sites={sites}
      onView={(view) => change({ view })}
      onGoTo={(place) => void goTo(tab, place)}
      onRetry={() => void readAnew(tab)}
      onTurnOn={() => void removeSite(tab.url!)}
      onSettings={() => void openOptions().then(() => window.close())}
      onGoToOffset={(offset) =>
        void sendMessage('goToOffset', offset, tab.id).then(
          () => window.close(),
          () => readAnew(tab),
        )
      }
      onReport={() => void openReport({ tab: tab.id }).then(() => window.close())}
      onPanel={() => void openPanel(tab.windowId).then(() => window.close())}
      practising={practice === 'running'}
      onPractice={() => void practise(tab)}
      onEndPractice={() => report && void endPractice({ tab: tab.id, report, view: settings.view })}
    />
  );
}

function pageOf(state: PageState | null, url: string | undefined): PageView {
  return state && isStateOf(state, url) ? state : { status: 'reading' };
}

/** Has the page read when the popup opens. True when its report should have come by now. */
function useReading(tab: ActiveTab | null | undefined): boolean {
  const [waited, setWaited] = useState(false);
  const id = tab?.id;
  const url = tab?.url;
  useEffect(() => {
    if (id === undefined) return;
    void readPage({ id, url });
    const timer = setTimeout(() => setWaited(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [id, url]);
  return waited;
}

/** Goes to a flag and makes way for the page. Where a reload took the marks away, the page is read again first. */
async function goTo(tab: ActiveTab, place: number): Promise<void> {
  const answer = await sendMessage('goTo', place, tab.id).catch(() => null);
  if (answer === null) await readAnew(tab);
  else window.close();
}

/** Opens the panel, which begins the practice. Nothing is waited for before: browsers want the gesture. */
async function practise({ id, windowId }: ActiveTab): Promise<void> {
  await Promise.all([setPracticeIn(id, 'wanted'), openPanel(windowId)]);
  window.close();
}

/** The switches for reading without a click. Requests come first in their handlers: browsers want the gesture. */
function useSites(url: string | undefined, settings: Settings | undefined): SiteChoice | null {
  const [refused, setRefused] = useState(false);
  const lost = useLost();
  useEffect(() => void wasRefused().then((was) => was && setRefused(true)), []);
  const host = hostOf(url);
  if (!url || host === null || !settings) return null;
  const ask = (answer: Promise<boolean>) =>
    void answer.then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  const drop = (done: Promise<void>) => void done.then(() => setRefused(false));
  return {
    host,
    here: siteState(settings, host),
    everywhere: settings.everywhere,
    refused,
    lost: lost && (lost.everywhere || lost.sites.includes(host)) ? { ...lost, onAsk: () => ask(lost.onAsk()) } : null,
    onHere: (how) => {
      if (how === 'on' && !settings.everywhere) ask(requestSite(url));
      else drop(turn(url, how));
    },
    onEverywhere: (on) => (on ? ask(requestEverywhere()) : drop(removeEverywhere())),
  };
}

/** What needs no permission. “On” comes here only where every site is read: then nothing stands in its way. */
const turn = (url: string, how: SiteReading): Promise<void> => (how === 'off' ? turnOffSite(url) : removeSite(url));
