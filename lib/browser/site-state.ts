import { lexiconsOf, type Report } from '../report/report.ts';
import type { View } from '../report/view.ts';
import type { Settings } from './settings.ts';

/** How a site is read. `on`: without a click; `ask`: on a click only; `off`: not at all. */
export type SiteState = 'on' | 'ask' | 'off';

type SiteSettings = Pick<Settings, 'sites' | 'everywhere' | 'never'>;

/** The host of a page that can be read without a click; null for all but http and https. */
export function hostOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/** The host in what a reader typed, such as `news.example` or an address of it; null where it is none. */
export function typedHost(typed: string): string | null {
  const text = typed.trim();
  const host = hostOf(text.includes('://') ? text : `https://${text}`);
  return host && !/[%*]/.test(host) ? host : null; // some browsers take a space for %20
}

export function siteState({ sites, everywhere, never }: SiteSettings, host: string): SiteState {
  if (never.includes(host)) return 'off';
  return everywhere || sites.includes(host) ? 'on' : 'ask';
}

/** Whether the reader wants the site of a page never to be read. */
export function isOff(settings: SiteSettings, url: string | undefined): boolean {
  const host = hostOf(url);
  return host !== null && siteState(settings, host) === 'off';
}

/** What shows on a page: on a site that is off, no mark that an earlier reading has left there. */
export const viewOn = (
  settings: SiteSettings & Pick<Settings, 'view'>,
  report: Pick<Report, 'url' | 'lang' | 'own'>,
): View => (isOff(settings, report.url) ? { ...settings.view, off: lexiconsOf(report) } : settings.view);
