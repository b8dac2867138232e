import { defineExtensionMessaging } from '@webext-core/messaging';
import type { AnalyzeReply, AnalyzeRequest } from '../report/page-reading.ts';
import type { View } from '../report/view.ts';
import type { Problem } from './page-state.ts';

/**
 * Every message, as a method. One-shot, plain JSON, checked by schema on arrival. A page may send only `analyze` and
 * `noReport`; everything else is answered only to pages of the extension, or sent by them.
 */
export interface Protocol {
  /** Page to worker: analyse this article, keep the report for the tab, answer with the flags. */
  analyze(request: AnalyzeRequest): AnalyzeReply;
  /** Page to worker: this page has no report, and why. */
  noReport(problem: Problem): void;
  /** Worker or popup to page: read the page now, anew if it was read before. */
  read(): void;
  /** Worker to page: what the reader wants to see has changed. */
  show(view: View): void;
  /** Side panel to page: scroll to the flag at this place of the report and make it stand out. False if it is gone. */
  goTo(flag: number): boolean;
  /** Worker to page: the id of the request whose answer it shows or waits for; null where there is none. */
  reading(): string | null;
  /** Worker to page: go to the next (1) or the previous (−1) shown flag and open its card. */
  step(direction: 1 | -1): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
