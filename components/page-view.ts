import type { Report } from '../lib/report/report.ts';

/** Why a page has no report. Each has its own plain sentences. */
export type ProblemName = 'no-article' | 'language' | 'document-type' | 'restricted' | 'failed';

/** What a view knows of the page in the tab. `unread`: nobody has asked to read it. `off`: its site is switched off. */
export type PageView =
  | { readonly status: 'unread' }
  | { readonly status: 'off'; readonly host: string }
  | { readonly status: 'reading' }
  | { readonly status: 'done'; readonly report: Report; readonly restless?: boolean }
  | { readonly status: 'none'; readonly problem: ProblemName };
