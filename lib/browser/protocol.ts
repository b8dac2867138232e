import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { WordingProblem } from '../dom/why-selection.ts';
import type { AnalyzeReply, AnalyzeRequest, DismissRequest, ReadingPlace, WhyRequest } from '../report/page-reading.ts';
import type { ReaderMark } from '../report/practice.ts';
import type { View } from '../report/view.ts';
import type { Explanation } from '../report/why/why.ts';
import type { Problem } from './page-state.ts';

/**
 * Every message, as a method. One-shot, plain JSON, checked by schema on arrival. A page may send only `analyze`,
 * `noReport`, `left`, `restless`, `dismiss`, `why` and `at`; everything else is answered only to pages of the extension, or sent by them.
 *
 * `dismiss` is the only one by which a page causes a setting to be written. All that it can do is to hide flags of the
 * report that was made of this very page: not to show one, nor to touch another setting. The worker makes the entry
 * from the report that it holds; nothing that the page sends is written. Each entry is listed in the panel and can be
 * taken back there.
 */
export interface Protocol {
  /** Page to worker: analyse this article, keep the report for the tab, answer with the flags. */
  analyze(request: AnalyzeRequest): AnalyzeReply;
  /** Page to worker: this page has no report, and why. */
  noReport(problem: Problem): void;
  /** Page to worker: the reader went on without a load, and the report of the old page is no longer that of the tab. */
  left(): void;
  /** Page to worker: the page keeps changing, and the report of this request no longer follows it. */
  restless(id: string): void;
  /**
   * Page to worker: the reader dismissed this flag in the card. Asked twice, it is done once. Rejects where it is no
   * flag of the page's report, and for one page or one site in a private window, whose addresses are never written down.
   */
  dismiss(asked: DismissRequest): true;
  /** Page to worker: why these words of this article are flagged or not. Nothing is kept of it. */
  why(request: WhyRequest): Explanation;
  /** Page to side panel: the reader has come here. Sent only while somebody follows, and answered only then. */
  at(place: ReadingPlace): true;
  /** Worker or popup to page: read the page now, anew if it was read before. */
  read(): void;
  /** Worker or settings to page: other words are looked for now, so what was read must be read again. */
  reread(): void;
  /** Worker to page: what the reader wants to see has changed. */
  show(view: View): void;
  /** Side panel to page: scroll to the flag at this place of the report and make it stand out. False if it is gone. */
  goTo(flag: number): boolean;
  /** Side panel or popup to page: scroll to this offset of the article's text. False if nothing of it is there. */
  goToOffset(offset: number): boolean;
  /** Side panel to page: tell `at` from now on, the first time at once, until it is no longer answered. */
  follow(): void;
  /** Worker to page: the id of the request whose answer it shows or waits for; null where there is none. */
  reading(): string | null;
  /** Worker to page: the reader asks why the selected words are flagged or not. The page reads itself first if need be. */
  explainSelection(): void;
  /** Worker to page: the language of its article (BCP 47), which is read first if need be; null where there is none. */
  language(): string | null;
  /** Worker to page: the selected words are not taken as a term, and why. */
  refuseWording(problem: WordingProblem): void;
  /** Side panel to page: hide all marks and let the reader mark. False where nothing is read. */
  startPractice(): boolean;
  /** Side panel to page: end the marking, show all marks, and tell the reader's. Null where nothing was begun. */
  comparePractice(): readonly ReaderMark[] | null;
  /** Side panel to page: take the reader's marks away. */
  endPractice(): void;
  /** Worker to page: hide all marks, or show them again. */
  toggleMarks(): void;
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
