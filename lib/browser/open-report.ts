import { browser } from 'wxt/browser';

/** Which report: that of the page in a tab, or one that the history keeps. */
export type ReportOf = { readonly tab: number } | { readonly kept: string };

/** The part of an address that tells the report page what to show, such as `?tab=7`. */
export function reportQuery(of: ReportOf): string {
  const [name, value] = 'tab' in of ? ['tab', String(of.tab)] : ['kept', of.kept];
  return `?${new URLSearchParams([[name, value]])}`;
}

/** What the address of a report page asks for; null where it asks for nothing that there can be. */
export function reportOfQuery(query: string): ReportOf | null {
  const asked = new URLSearchParams(query);
  const kept = asked.get('kept');
  if (kept) return { kept };
  const tab = asked.get('tab') ?? '';
  return /^\d{1,10}$/.test(tab) ? { tab: Number(tab) } : null;
}

/**
 * Opens the report page in a tab beside the one that the reader looks at. Browsers show no page of an extension in
 * private windows: there it opens in an ordinary one.
 */
export async function openReport(of: ReportOf): Promise<void> {
  const url = `${browser.runtime.getURL('/')}report.html${reportQuery(of)}`;
  const [beside] = await browser.tabs.query({ active: true, currentWindow: true });
  const place = beside && !beside.incognito ? { windowId: beside.windowId, index: beside.index + 1 } : {};
  await browser.tabs.create({ url, ...place });
}
