import { browser } from 'wxt/browser';
import type { Report } from '../report/report.ts';
import { shownFlags, type View } from '../report/view.ts';
import { practiceIn } from './practising.ts';

/** Neutral in light and dark toolbars alike: a count is no alarm. */
const BACKGROUND = '#5d5a55';
const TEXT = '#ffffff';

/** Shows how many flags are marked on the page of a tab; nothing where there is no report, or the reader practises. */
export async function showCount(tab: number, report: Report | null, view?: View): Promise<void> {
  const isTold = report && view && (await practiceIn(tab)) !== 'running';
  const text = isTold ? String(shownFlags(report, view).length) : '';
  // The tab may have been closed meanwhile: there is nobody left to tell.
  await browser.action.setBadgeText({ tabId: tab, text }).catch(() => {});
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: BACKGROUND }).catch(() => {});
  await browser.action.setBadgeTextColor({ tabId: tab, color: TEXT }).catch(() => {});
}
