import { useEffect, useRef, useState } from 'react';
import type { PracticeProps, PracticeStage } from '../../components/panel/practice.tsx';
import {
  beginPractice,
  deletePractice,
  endPractice,
  finishPractice,
  getPractice,
  keepPractice,
  type PracticeRecord,
  type Practised,
  recordPractice,
  tellAgain,
  watchPractice,
} from '../../lib/browser/practice.ts';
import { hostOf } from '../../lib/browser/site-state.ts';
import { latest, usePracticeIn } from '../../lib/browser/use-stored.ts';
import { placedFlags } from '../../lib/report/count.ts';
import { comparePractice, resultOf } from '../../lib/report/practice.ts';

const NOTHING: PracticeRecord = { isKept: false, results: [] };
const NONE: PracticeStage = { stage: 'none' };

type Does = Pick<PracticeProps, 'onMark' | 'onFlag'>;

/**
 * A practice on the page of the tab; `reading` names its reading. It ends with the page, the tab and the panel, and
 * begins by itself where the popup was asked for it.
 */
export function usePractice(page: Practised | null, reading: string, does: Does): PracticeProps {
  const [record, setRecord] = useState(NOTHING);
  const [{ of, state }, setState] = useState({ of: reading, state: NONE });
  useEffect(() => latest(getPractice, watchPractice, setRecord), []);
  const set = (next: PracticeStage) => setState({ of: reading, state: next });
  const isOn = state.stage === 'running' || state.stage === 'compared';
  useEndOfPage(isOn ? page : null);
  const start = () => void (page && beginPractice(page).then((begun) => set({ stage: begun ? 'running' : 'gone' })));
  const status = usePracticeIn(page?.tab);
  const before = useRef(status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it begins and ends once for each time that the popup asks
  useEffect(() => {
    if (status === 'wanted') start();
    if (status === null && before.current === 'running' && state.stage === 'running') set(NONE);
    before.current = status;
  }, [status, reading]);
  const compare = async () => {
    const marks = page && (await finishPractice(page));
    if (!page || !marks) return set({ stage: 'gone' });
    const comparison = comparePractice(marks, placedFlags(page.report, page.view));
    set({ stage: 'compared', comparison });
    await tellAgain(page);
    await recordPractice(resultOf(new Date().toISOString(), hostOf(page.report.url) ?? '', comparison), page.tab);
  };
  return {
    ...does,
    ...record,
    state: of === reading ? state : isOn ? { stage: 'gone' } : NONE,
    onStart: start,
    onCompare: () => void compare(),
    onStop: () => void (page && endPractice(page).then(() => set(NONE))),
    onKeep: (isKept) => void keepPractice(isKept),
    onDelete: () => void deletePractice(),
  };
}

/** Ends a practice when another tab is looked at, or the panel closes: nobody is there to compare then. */
function useEndOfPage(page: Practised | null): void {
  const tab = page?.tab;
  const now = useRef(page);
  if (page) now.current = page;
  useEffect(() => {
    if (tab === undefined) return;
    const end = () => void (now.current && endPractice(now.current));
    window.addEventListener('pagehide', end);
    return () => {
      window.removeEventListener('pagehide', end);
      end();
    };
  }, [tab]);
}
