import { writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession } from '@playwright/test';

/** A page of the extension that the driver does not see as a page: the real popup, the real side panel. */
export interface ExtensionView {
  /** Value of an expression in the view; promises are waited for. */
  evaluate<T>(expression: string): Promise<T>;
  /** Waits until an expression is true. */
  until(expression: string): Promise<void>;
  /** Clicks what the selector finds with a real mouse event: a user's gesture to the browser. */
  click(selector: string): Promise<void>;
  /** Presses a key, such as `Tab`, `Enter` or `j`. */
  press(key: string): Promise<void>;
  screenshot(file: string): Promise<void>;
  /** Any call of the debugging protocol, such as `Accessibility.getFullAXTree`. */
  send<T>(method: string, params?: object): Promise<T>;
}

const LIMIT = 15_000;

/** Repeats a question until it is answered with something. Conditions are waited for, never time. */
export async function eventually<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const end = Date.now() + LIMIT;
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${LIMIT} ms in vain: ${what}`);
    await new Promise((next) => setTimeout(next, 50));
  }
}

/** Attaches to the view whose address ends like this, such as `popup.html`. */
export async function attachView(context: BrowserContext, ending: string): Promise<ExtensionView> {
  const root = await context.browser()!.newBrowserCDPSession();
  const targetId = await eventually(`a view of ${ending}`, async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.split(/[?#]/)[0]!.endsWith(ending))?.targetId;
  });
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
  return viewOf(nestedSession(root, sessionId));
}

type Send = <T>(method: string, params?: object) => Promise<T>;

/** A session inside the browser's session: its messages are passed as text. */
function nestedSession(root: CDPSession, sessionId: string): Send {
  let last = 0;
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  root.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, result, error } = JSON.parse(event.message);
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(error.message));
    else call?.resolve(result as never);
  });
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(reject);
    });
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
}

function viewOf(send: Send): ExtensionView {
  const evaluate = async <T>(expression: string) => {
    const { result, exceptionDetails: failed } = await send<Evaluated>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true, userGesture: true });
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value as T;
  };
  const until = async (expression: string) => void (await eventually(expression, () => evaluate<boolean>(`Boolean(${expression})`)));
  return {
    evaluate,
    until,
    send,
    click: async (selector) => {
      const { x, y } = await eventually(`something at ${selector}`, () => evaluate<{ x: number; y: number }>(centreOf(selector)));
      for (const type of ['mousePressed', 'mouseReleased']) await send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
    },
    press: async (key) => {
      const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
      await send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', key, code: codeOf(key), windowsVirtualKeyCode: KEY_CODES[key] ?? key.toUpperCase().charCodeAt(0), ...(text ? { text } : {}) });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: codeOf(key) });
    },
    screenshot: async (file) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
  };
}

const KEY_CODES: Record<string, number> = { Tab: 9, Enter: 13, Escape: 27, ' ': 32, ArrowLeft: 37, ArrowUp: 38, ArrowRight: 39, ArrowDown: 40 };

const codeOf = (key: string) => (key === ' ' ? 'Space' : key.length === 1 ? `Key${key.toUpperCase()}` : key);

/** An expression: scrolls the element into view and tells its centre, or null. */
const centreOf = (selector: string) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
})()`;
