import type { Page, Worker } from '@playwright/test';

/*
 * Functions that run inside the browser, as text goes: they may use nothing from around them.
 */

/** Counts every change of the document after it was parsed. To be added before the page loads. */
export function watchMutations() {
  const seen = { count: 0 };
  Object.assign(window, { __mutations: seen });
  const watch = () => {
    const observer = new MutationObserver((records) => {
      seen.count += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', watch, { once: true });
}

/** What the page itself can see of us. */
export function probePage(page: Page): Promise<{ mutations: number; marks: string[] }> {
  return page.evaluate(() => {
    const marks: string[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        marks.push(range.toString());
      }
    }
    const { __mutations } = window as unknown as { __mutations: { count: number } };
    return { mutations: __mutations.count, marks };
  });
}

/** A page's state in the extension's session storage, as far as the measure needs it. */
export interface StoredState {
  readonly status: 'done' | 'none';
  readonly url?: string;
  readonly problem?: string;
  readonly report?: { readonly url: string; readonly flags: readonly StoredFlag[] };
}
export interface StoredFlag {
  readonly exact: string;
  readonly lexicon: string;
  readonly weight: number;
}

/** Keeps the texts that pages send to be analysed: the report itself holds none. */
export function keepTexts(worker: Worker): Promise<void> {
  return worker.evaluate(() => {
    const texts = new Map<string, string>();
    Object.assign(globalThis, { __texts: texts });
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { onMessage: { addListener(f: unknown): void } } } }
    ).chrome;
    runtime.onMessage.addListener((message: { type?: string; data?: { article?: { url: string; text: string } } }) => {
      const article = message.type === 'analyze' ? message.data?.article : undefined;
      if (article) texts.set(article.url, article.text);
    });
  });
}

/** The state of the page at this address and the text that it sent; null until there is one. */
export function readState(worker: Worker, url: string): Promise<{ state: StoredState; text: string } | null> {
  return worker.evaluate(async (address) => {
    const { chrome, __texts } = globalThis as unknown as {
      chrome: { storage: { session: { get(keys: null): Promise<Record<string, StoredState>> } } };
      __texts: Map<string, string>;
    };
    const states = Object.values(await chrome.storage.session.get(null));
    const state = states.find((one) => (one.report?.url ?? one.url) === address);
    return state ? { state, text: __texts.get(address) ?? '' } : null;
  }, url);
}
