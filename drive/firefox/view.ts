import { eventually } from '../eventually.ts';
import type { Chrome } from './chrome.ts';

/** A page of the extension that is no tab: the real popup, the real sidebar. */
export interface FirefoxView {
  /** Runs a function in the view; it knows nothing but its arguments, which are plain JSON, as is what it gives back. */
  evaluate<A extends readonly unknown[], T>(run: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Runs a script in the view; what it adds to `window` stays. */
  load(script: string): Promise<void>;
  /** Waits until a function in the view gives something true. */
  until<A extends readonly unknown[]>(isSo: (...args: A) => unknown, ...args: A): Promise<void>;
  /** Clicks what the selector finds with trusted mouse events: a reader’s gesture to the browser. */
  click(selector: string): Promise<void>;
  /** Presses a key, such as `Tab`, `Enter`, ` ` or `j`. */
  press(key: string): Promise<void>;
  /** Waits until the view is gone. */
  closed(): Promise<void>;
  /** Closes a popup and waits until it is gone. */
  close(): Promise<void>;
}

type Run = Chrome['run'];

/**
 * Statements that look for the view in the browser’s window and in its sidebar. A popup is loaded in one element and
 * shown in another: only the one that shows is the view.
 */
const FIND = `
  const inside = (root) => [...root.querySelectorAll('browser:not(.webextension-preload-browser)')];
  const shows = (one) => one.isConnected && (one.closest('panel')?.state ?? 'open') === 'open';
  const view = inside(document)
    .flatMap((one) => [one, ...(one.contentDocument ? inside(one.contentDocument) : [])])
    .find((one) => !gBrowser.browsers.includes(one) && one.currentURI?.spec.endsWith(given.ending) && shows(one));`;

/** A frame script does its work in the process of the view and sends back what came of it. */
const ASK = `${FIND}
  if (!view) return { error: 'the view is not there' };
  const messages = view.messageManager;
  return new Promise((done) => {
    const end = (answer) => {
      clearInterval(watching);
      messages.removeMessageListener(given.name, listener);
      done(answer);
    };
    const listener = ({ data }) => end(data);
    const watching = setInterval(() => shows(view) || end({ error: 'the view was closed' }), 50);
    messages.addMessageListener(given.name, listener);
    messages.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(given.code), false);
  })`;

const CLOSE = `${FIND}
  view?.closest('panel')?.hidePopup()`;

interface Answer {
  readonly value?: string;
  readonly error?: string;
}

let asked = 0;

/** Waits for the view whose address ends like this. */
export async function viewAt(run: Run, ending: string): Promise<FirefoxView> {
  const isThere = () => run<boolean>(`${FIND} return Boolean(view)`, { ending });
  const inFrame = async (statements: string) => {
    const name = `framelight:${++asked}`;
    const code = `(async () => { ${statements} })().then(
      (value) => sendAsyncMessage('${name}', { value }),
      (error) => sendAsyncMessage('${name}', { error: String(error) }));`;
    const { value, error } = await run<Answer>(ASK, { ending, name, code });
    if (error) throw new Error(error);
    return value ?? 'null';
  };
  const evaluate: FirefoxView['evaluate'] = async (run, ...args) => JSON.parse(await inFrame(evaluated(run, args)));
  await eventually(`a view of ${ending}`, isThere);
  const closed = async () => void (await eventually(`${ending} is gone`, async () => !(await isThere())));
  return {
    evaluate,
    closed,
    load: async (script) => void (await inFrame(inSandbox(`${script};null`))),
    until: async (isSo, ...args) => void (await eventually(`${isSo}`, () => evaluate(isSo, ...args))),
    click: async (selector) => {
      const isClicked = () =>
        inFrame(clicked(selector)).then(
          (answer) => answer === 'true',
          async (error) => {
            if (await isThere()) throw error;
            return true; // a click may close the view
          },
        );
      await eventually(`something at ${selector}`, isClicked);
    },
    press: async (key) => void (await inFrame(pressed(key))),
    close: async () => {
      await run(CLOSE, { ending });
      await closed();
    },
  };
}

/** Runs in the view: scrolls an element into view and tells its centre, in CSS pixels of the viewport; or null. */
export function centreOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return width > 0 ? { x: x + width / 2, y: y + height / 2 } : null;
}

/** In a sandbox, since the policy of the extension’s pages lets no text become code. */
const inSandbox = (script: string) => `
  const page = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  return await Cu.evalInSandbox(${JSON.stringify(script)}, page)`;

const evaluated = (run: unknown, args: readonly unknown[]) =>
  inSandbox(`(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`);

/** Found and clicked in one go: what stands there may move. */
const clicked = (selector: string) => `
  const { document } = content;
  const at = (${centreOf})(${JSON.stringify(selector)});
  if (!at) return 'false';
  const send = (type, more) => content.synthesizeMouseEvent(type, at.x, at.y, { button: 0, ...more });
  send('mousemove', {});
  send('mousedown', { clickCount: 1 });
  send('mouseup', { clickCount: 1 });
  return 'true'`;

const pressed = (key: string) => `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(content);
  const event = new content.KeyboardEvent('', { key: ${JSON.stringify(key)} });
  keyboard.keydown(event);
  keyboard.keyup(event)`;
