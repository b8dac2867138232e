import { defineContentScript } from 'wxt/utils/define-content-script';
import { whyProblemWords, whyWords } from '../../components/why-words.ts';
import { analyzeWithRetries, askWithRetries } from '../../lib/browser/analyze-with-retries.ts';
import { isPrivate } from '../../lib/browser/private-window.ts';
import { onMessage, sendMessage } from '../../lib/browser/protocol.ts';
import { createReader } from '../../lib/dom/reader.ts';
import { createSelectionExplainer } from '../../lib/dom/why-selection.ts';
import { PLACED_SCOPES, SCOPES, type Scope, siteOf } from '../../lib/report/dismissals.ts';
import { cardTexts } from './card-texts.ts';

/** In private windows no address is written down; a page from a file has no site. */
function canDismiss(scope: Scope): boolean {
  if (isPrivate() && PLACED_SCOPES.includes(scope)) return false;
  return scope !== 'site' || siteOf(location.href) !== null;
}

/** A `read` that comes this soon after the script began asks for what the script does by itself, in ms. */
const JUST_BEGUN_MS = 3_000;

/** Signs that somebody looks at the page: then a script whose extension is gone notices, and takes its marks back. */
const SIGNS = ['visibilitychange', 'scroll', 'pointermove', 'keydown'];

/**
 * Registered by the worker for the sites that the reader chose, else put in by the popup; reads the page at once, and
 * again only when the page has changed. Injected a second time, the newer one reads and the older one stops. Only the
 * top frame of a page is read.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const begun = performance.now();
    let request: string | null = null;
    const reader = createReader(document, {
      analyze: (asked) => {
        if (ctx.isInvalid) return Promise.reject(new Error('the extension is gone'));
        request = asked.id;
        return analyzeWithRetries(asked);
      },
      onProblem: (problem) => {
        request = null;
        void sendMessage('noReport', problem).catch(() => {});
      },
      onLeft: () => {
        request = null;
        void sendMessage('left', undefined).catch(() => {});
      },
      onRestless: (id) => void sendMessage('restless', id).catch(() => {}),
      texts: cardTexts(),
      scopes: SCOPES.filter((scope) => canDismiss(scope)),
      // What was not written down shows again when the page is read anew.
      onDismiss: (asked) => void askWithRetries(() => sendMessage('dismiss', asked)).catch(() => {}),
      onPlace: (place) => sendMessage('at', place).catch(() => false),
    });
    const explainer = createSelectionExplainer(document, {
      reader,
      ask: (question) => askWithRetries(() => sendMessage('why', question)),
      say: whyWords,
      sayProblem: whyProblemWords,
    });
    const isBeingRead = () => reader.url === location.href && performance.now() - begun < JUST_BEGUN_MS;
    const unlisten = [
      onMessage('read', () => {
        if (!isBeingRead()) void reader.read();
      }),
      onMessage('reread', () => void (reader.url !== null && reader.read())),
      onMessage('show', ({ data }) => reader.show(data)),
      onMessage('goTo', ({ data }) => reader.goTo(data)),
      onMessage('goToOffset', ({ data }) => reader.goToOffset(data)),
      onMessage('follow', () => reader.follow()),
      onMessage('reading', () => request),
      onMessage('explainSelection', () => void explainer.explain()),
      onMessage('language', async () => {
        const marked = await reader.ready();
        return typeof marked === 'string' ? null : marked.found.article.lang;
      }),
      onMessage('refuseWording', ({ data }) => explainer.refuse(data)),
      onMessage('startPractice', () => reader.startPractice()),
      onMessage('comparePractice', () => reader.comparePractice()),
      onMessage('endPractice', () => reader.endPractice()),
      onMessage('toggleMarks', () => reader.toggleMarks()),
      onMessage('step', ({ data }) => reader.step(data)),
    ];
    const mindExtension = () => void ctx.isInvalid; // asking is enough: it tells those who listen
    for (const sign of SIGNS) ctx.addEventListener(document, sign, mindExtension, { capture: true, passive: true });
    ctx.onInvalidated(() => {
      explainer.close();
      reader.stop();
      for (const stop of unlisten) stop();
    });
    void reader.read();
  },
});
