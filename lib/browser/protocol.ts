import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Flag } from '../detect/flag.ts';
import type { View } from '../report/view.ts';
import type { Article } from '../text/article.ts';
import type { Problem } from './page-state.ts';

/** What a page sends to be analysed. */
export interface AnalyzeRequest {
  /** Made by the page, one for each reading: a repeated request is answered alike and stored once. */
  readonly id: string;
  readonly article: Article;
  /** The text is not the whole article (limits of time or size were reached). */
  readonly partial: boolean;
}

/** What a page needs to paint. The order of the flags is that of the report: their places name them in `goTo`. */
export interface AnalyzeReply {
  readonly flags: readonly PageFlag[];
  readonly view: View;
}

/** A flag as the page and its card need it: with the words of its lexicon, since the page carries none. */
export type PageFlag = Flag & { readonly name: string; readonly fine: string };

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
