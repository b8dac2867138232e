import { useCallback, useEffect, useState } from 'react';
import { type ActiveTab, activeTab, watchActiveTab } from './active-tab.ts';
import { type PageState, pageState, watchPageState } from './page-state.ts';
import { type PracticeStatus, practiceIn, watchPracticeIn } from './practising.ts';
import { changeSettings, getSettings, type Settings, watchSettings } from './settings.ts';

/** The active tab of this window, followed; undefined until it is known. */
export function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>();
  useEffect(() => latest(activeTab, watchActiveTab, setTab), []);
  return tab;
}

/** What is known of a tab, followed; undefined until it is known. */
function useOfTab<T>(
  tabId: number | undefined,
  get: (tab: number) => Promise<T>,
  watch: (tab: number, changed: () => void) => () => void,
): T | undefined {
  const [known, setKnown] = useState<{ readonly tabId: number; readonly value: T }>();
  useEffect(() => {
    if (tabId === undefined) return;
    return latest(
      () => get(tabId),
      (changed) => watch(tabId, changed),
      (value) => setKnown({ tabId, value }),
    );
  }, [tabId, get, watch]);
  return known?.tabId === tabId ? known?.value : undefined;
}

/** The stored state of a tab; null where there is none, undefined until it is known. */
export const usePageState = (tabId: number | undefined): PageState | null | undefined =>
  useOfTab(tabId, pageState, watchPageState);

/** How far the practice in a tab is; null where there is none, undefined until it is known. */
export const usePracticeIn = (tabId: number | undefined): PracticeStatus | null | undefined =>
  useOfTab(tabId, practiceIn, watchPracticeIn);

/**
 * The settings, undefined until they are known, and how to change them. A change shows at once and is made on what
 * shows, so that two quick clicks do not undo each other; it is written in the order of the clicks.
 */
export function useSettings(): [Settings | undefined, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => latest(getSettings, watchSettings, setSettings), []);
  const change = useCallback((part: Partial<Settings>) => {
    setSettings((now) => now && { ...now, ...part });
    writing = writing.then(() => changeSettings(part)).catch(() => getSettings().then(setSettings));
  }, []);
  return [settings, change];
}

let writing: Promise<void> = Promise.resolve();

/** Hands on the value as it is now and after each change; an answer that a later one has overtaken is dropped. */
export function latest<T>(get: () => Promise<T>, watch: (changed: () => void) => () => void, set: (value: T) => void) {
  let turn = 0;
  const ask = async () => {
    turn += 1;
    const mine = turn;
    const value = await get();
    if (mine === turn) set(value);
  };
  const undo = watch(ask);
  void ask();
  return () => {
    turn += 1;
    undo();
  };
}
