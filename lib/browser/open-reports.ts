import { browser } from 'wxt/browser';
import type { Report } from '../report/report.ts';
import { pageState, tabsWithState } from './page-state.ts';
import { sendMessage } from './protocol.ts';

/** A report whose page is open. */
export interface OpenReport {
  readonly tab: number;
  readonly report: Report;
}

/** The reports of all pages that are open, in the order of their tabs' numbers. */
export async function openReports(): Promise<OpenReport[]> {
  const tabs = (await tabsWithState()).sort((a, b) => a - b);
  const states = await Promise.all(tabs.map((tab) => pageState(tab)));
  return states.flatMap((state, i) => (state?.status === 'done' ? [{ tab: tabs[i]!, report: state.report }] : []));
}

/** Brings the tab of a page to the front and scrolls it to an offset of its article. False where it is gone. */
export async function showOffset(tab: number, offset: number): Promise<boolean> {
  try {
    await browser.tabs.update(tab, { active: true });
    return await sendMessage('goToOffset', offset, tab);
  } catch {
    return false;
  }
}
