import type { Report } from '../lib/report/report.ts';
import type { ProblemName } from './text.ts';

/** What a view knows of the page in the tab. `unread`: nobody has asked to read it. */
export type PageView =
  | { readonly status: 'unread' }
  | { readonly status: 'reading' }
  | { readonly status: 'done'; readonly report: Report }
  | { readonly status: 'none'; readonly problem: ProblemName };
