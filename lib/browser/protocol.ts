import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
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

const messaging = defineExtensionMessaging<Protocol>();
export const { onMessage } = messaging;

type Data<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Sends a message to the worker, or to the page in a tab. Rejects where nobody answers. */
export function sendMessage<K extends keyof Protocol>(type: K, data: Data<K>, tab?: number): Promise<Answer<K>> {
  return tab === undefined ? (messaging.sendMessage(type, data as never) as Promise<Answer<K>>) : ask(tab, type, data);
}

/**
 * The library sends to tabs by a callback that does not look at the error, so that the browser complains in the console
 * each time a page has no content script: most pages. What is sent and answered is the library's own form.
 */
async function ask<K extends keyof Protocol>(tab: number, type: K, data: Data<K>): Promise<Answer<K>> {
  const message = { id: ++asked, type, data, timestamp: Date.now() };
  const answer: { res?: Answer<K>; err?: Error } | undefined = await browser.tabs.sendMessage(tab, message);
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'No response');
  return answer.res as Answer<K>;
}

let asked = 0;
