import { writeFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { eventually } from './eventually.ts';
import { pressKey } from './keys.ts';
import { attachTo, type Send, type Session } from './session.ts';

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
  readonly send: Send;
  /** Errors that its console has shown and exceptions that nobody caught, so far. */
  readonly errors: readonly string[];
  readonly isClosed: boolean;
  /** Closes the view and waits until it is gone. */
  close(): Promise<void>;
}

/** Attaches to the view whose address ends like this, such as `popup.html`. */
export async function attachView(context: BrowserContext, ending: string): Promise<ExtensionView> {
  const root = await context.browser()!.newBrowserCDPSession();
  const targetId = await eventually(`a view of ${ending}`, async () => {
    const { targetInfos } = await root.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.split(/[?#]/)[0]!.endsWith(ending))?.targetId;
  });
  await root.detach();
  const session = await attachTo(context, targetId);
  const errors = await listenForErrors(session);
  return viewOf(session, errors);
}

interface Reported {
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
  readonly entry?: { readonly level: string; readonly text: string };
}

/** Both domains also tell what happened before they were asked. */
async function listenForErrors(session: Session): Promise<string[]> {
  const errors: string[] = [];
  session.onEvent((method, params: Reported) => {
    const { exceptionDetails: thrown, entry } = params;
    if (method === 'Runtime.exceptionThrown') errors.push(thrown?.exception?.description ?? thrown?.text ?? method);
    if (method === 'Log.entryAdded' && entry?.level === 'error') errors.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return errors;
}

interface Evaluated {
  readonly result: { readonly value: unknown };
  readonly exceptionDetails?: { readonly exception?: { readonly description?: string }; readonly text: string };
}

function viewOf(session: Session, errors: readonly string[]): ExtensionView {
  const { send } = session;
  const evaluate = async <T>(expression: string) => {
    const params = { expression, returnByValue: true, awaitPromise: true, userGesture: true };
    const { result, exceptionDetails: failed } = await send<Evaluated>('Runtime.evaluate', params);
    if (failed) throw new Error(failed.exception?.description ?? failed.text);
    return result.value as T;
  };
  return {
    evaluate,
    send,
    errors,
    until: async (expression) => void (await eventually(expression, () => evaluate(`Boolean(${expression})`))),
    press: (key) => pressKey(send, key),
    click: async (selector) => {
      const at = await eventually(`something at ${selector}`, () => evaluate<object | null>(centreOf(selector)));
      const press = { ...at, button: 'left', clickCount: 1 };
      await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
      await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press }).catch((error) => {
        if (!session.isClosed) throw error; // a click may close the view
      });
    },
    screenshot: async (file) => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    get isClosed() {
      return session.isClosed;
    },
    close: async () => {
      evaluate('window.close()').catch(() => {}); // it may be gone before it answers
      await eventually('the view is closed', async () => session.isClosed);
    },
  };
}

/** An expression: scrolls the element into view and tells its centre once it stands still, or null. */
const centreOf = (selector: string) => `(async () => {
  const centre = () => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return null;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
  };
  const before = centre();
  await new Promise((next) => setTimeout(next, 50));
  const now = centre();
  return before && now && before.x === now.x && before.y === now.y ? now : null;
})()`;
