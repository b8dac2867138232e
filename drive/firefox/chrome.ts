import { eventually } from '../eventually.ts';
import { type FirefoxView, viewAt } from './view.ts';
import type { Wire } from './wire.ts';

/**
 * The browser around the pages. It is reached by functions inside of Firefox that no standard names: where a later
 * Firefox has changed them, they are mended here and nowhere else.
 */
export interface Chrome {
  /** Runs statements in the browser’s own window, where `extension` is ours and `given` is what was handed over. */
  run<T>(statements: string, given?: unknown): Promise<T>;
  /** Waits until the worker has registered the content script: pages opened earlier are not read. */
  readsByItself(): Promise<void>;
  /** Opens the real popup over the active tab, as its keyboard shortcut does: `activeTab` is granted by it. */
  openPopup(): Promise<FirefoxView>;
  /** The real popup, once it is open. */
  popup(): Promise<FirefoxView>;
  /** The real sidebar, once it is open. */
  sidebar(): Promise<FirefoxView>;
  /** Closes popup and sidebar where they are open. */
  closeViews(): Promise<void>;
  /** Stops the event page, as Firefox does when it is idle. */
  stopEventPage(): Promise<void>;
  /** Whether the event page is `running`, `stopped`, or between. */
  eventPage(): Promise<string>;
  /** Presses Alt+Shift and a letter, on a keyboard that Firefox itself listens to before the page does. */
  pressAltShift(letter: string): Promise<void>;
  /** Chooses an entry of the extension in the menu of the browser, which a page has opened. */
  chooseInMenu(label: string): Promise<void>;
  /** Answers the question about permissions that Firefox asks the reader, once it is asked. */
  answerPrompt(answer: 'allow' | 'refuse'): Promise<void>;
  /** Sets a preference of Firefox; takes effect at once in what is open. */
  prefer(name: string, value: number | boolean): Promise<void>;
  /** Errors in the extension’s own code that nobody caught, so far. */
  complaints(): Promise<string[]>;
}

export function chromeOf(wire: Wire, id: string): Chrome {
  const run: Chrome['run'] = (statements, given = null) => runInChrome(wire, id, statements, given);
  const view = async (ending: string) => {
    const opened = await viewAt(run, ending);
    // A popup has no size at first, and nothing in it can be clicked.
    await opened.until(() => innerHeight > 0 && document.querySelector('main') !== null);
    return opened;
  };
  return {
    run,
    readsByItself: () => eventually('the registered content script', () => run(IS_REGISTERED)),
    openPopup: async () => {
      await run(OPEN_POPUP);
      return view('/popup.html');
    },
    popup: () => view('/popup.html'),
    sidebar: () => view('/sidepanel.html'),
    closeViews: () => run(CLOSE_VIEWS),
    stopEventPage: () => run('await extension.terminateBackground()'),
    eventPage: () => run('return extension.backgroundState'),
    pressAltShift: (letter) => run(PRESS_ALT_SHIFT, letter),
    chooseInMenu: async (label) => void (await eventually(`“${label}” in the menu`, () => run(CHOOSE_IN_MENU, label))),
    answerPrompt: async (answer) => void (await eventually('a question of Firefox', () => run(ANSWER, answer))),
    prefer: (name, value) => run(PREFER, { name, value }),
    complaints: () => run(COMPLAINTS, LEFT),
  };
}

const IS_REGISTERED = 'return extension.registeredContentScripts.size > 0';

const OPEN_POPUP = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)`;

const CLOSE_VIEWS = `
  if (SidebarController.isOpen) SidebarController.hide();
  for (const { parentElement } of document.querySelectorAll('.webextension-popup-browser')) {
    const panel = parentElement.closest('panel');
    if (panel?.state !== 'open') continue;
    const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await hidden;
  }`;

const ANSWER = `
  const question = PopupNotifications.panel.state === 'open' && PopupNotifications.panel.firstElementChild;
  const button = question && (given === 'allow' ? question.button : question.secondaryButton);
  button?.click();
  return Boolean(button)`;

const CHOOSE_IN_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  const item = menu.state === 'open' && [...menu.querySelectorAll('menuitem')].find(({ label }) => label === given);
  if (!item) return false;
  const inner = item.closest('menupopup');
  if (inner !== menu) {
    const shown = new Promise((done) => inner.addEventListener('popupshown', done, { once: true }));
    inner.parentElement.openMenu(true);
    await shown;
  }
  const hidden = new Promise((done) =>
    menu.addEventListener('popuphidden', function closed({ target }) {
      if (target !== menu) return;
      menu.removeEventListener('popuphidden', closed);
      done();
    }));
  inner.activateItem(item);
  await hidden;
  return true`;

const PREFER = `
  const set = typeof given.value === 'boolean' ? 'setBoolPref' : 'setIntPref';
  Services.prefs[set](given.name, given.value)`;

const PRESS_ALT_SHIFT = `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], [given, 'Key' + given]];
  const events = keys.map(([key, code]) => new KeyboardEvent('', { key, code, keyCode: code.startsWith('Key') ? given.charCodeAt(0) : 0 }));
  for (const event of events) keyboard.keydown(event);
  for (const event of events.reverse()) keyboard.keyup(event)`;

/** Firefox’s own words for a page that was left while it waited for an answer; the extension cannot catch them. */
const LEFT = [
  'Promise rejected after context unloaded',
  'Promise resolved after context unloaded',
  'Promise resolved while context is inactive',
];

const COMPLAINTS = `
  return Services.console.getMessageArray()
    .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
    .filter((one) => one.sourceName.includes(extension.uuid) && !given.some((left) => one.errorMessage.startsWith(left)))
    .map((one) => one.errorMessage + ' at ' + one.sourceName + ':' + one.lineNumber)`;

async function runInChrome<T>(wire: Wire, id: string, statements: string, given: unknown): Promise<T> {
  const script = `
    const [id, given] = arguments;
    const { extension } = WebExtensionPolicy.getByID(id);
    return (async () => { ${statements} })()`;
  return wire.inTurn(async () => {
    await wire.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await wire.send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [id, given] });
      return value;
    } finally {
      await wire.send('Marionette:SetContext', { value: 'content' });
    }
  });
}
