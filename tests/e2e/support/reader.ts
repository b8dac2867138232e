import { test as base, expect, type Page } from '@playwright/test';
import { eventually } from '../../../drive/eventually.ts';
import { type Driven, launch } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';
import { attachView, type ExtensionView } from '../../../drive/view.ts';
import { message } from '../../messages.ts';
import { browserPath, storeBuild } from './builds.ts';
import { type Display, openDisplay } from './display.ts';
import { clickChoice, clickSwitch } from './popup.ts';
import { type PageServer, servePages } from './serve.ts';

/** A reader with the shipped build, who can do only what readers do. */
export interface Reader {
  readonly driven: Driven;
  readonly page: Page;
  readonly display: Display;
  /** Presses the shortcut of the toolbar button, which opens the popup and grants `activeTab`. */
  openPopup(): Promise<ExtensionView>;
  /** Turns a switch or a choice of the popup on and answers the browser's own prompt, which closes the popup. */
  ask(popup: ExtensionView, name: string, answer: 'allow' | 'refuse'): Promise<void>;
  /** Sites whose pages the extension may read without a click, as the browser has it. */
  origins(): Promise<string[]>;
}

/** A point of the toolbar, which the browser dims while its prompt waits for an answer. */
const TOOLBAR = { x: 1000, y: 64, width: 1, height: 1 };
/** Where the buttons of the prompt stand, in a window of 1280 × 900. */
const BUTTONS = { x: 680, y: 236, width: 170, height: 44 };

function readerOf(driven: Driven, page: Page, display: Display): Reader {
  return {
    driven,
    page,
    display,
    openPopup: async () => {
      await page.bringToFront();
      display.press('alt+shift+g');
      const popup = await attachView(driven.context, 'popup.html');
      await popup.until('document.querySelector(".summary, .message:not([role=status])")'); // no longer reading
      return popup;
    },
    ask: async (popup, name, answer) => {
      await (name === message('site.on') ? clickChoice : clickSwitch)(popup, name);
      await eventually('the prompt', async () => isDimmed(display));
      if (answer === 'allow') await moveFocus(display);
      await eventually('the prompt is answered', () => pressUntil(display, 'Return', () => !isDimmed(display)));
      await eventually('the popup has made way for it', async () => popup.isClosed);
    },
    origins: async () => {
      const worker = await driven.worker();
      return worker.evaluate(async () => (await chrome.permissions.getAll()).origins ?? []);
    },
  };
}

const isDimmed = (display: Display) => brightness(display) < 150;
const brightness = (display: Display) => Math.max(...display.pixels(TOOLBAR).subarray(0, 3));

/** How long a key may take to have an effect, in ms. */
const KEY_PATIENCE = 700;

/** Presses a key and says whether it had its effect: a prompt that has only just opened takes none yet. */
async function pressUntil(display: Display, key: string, hasEffect: () => boolean): Promise<boolean> {
  if (hasEffect()) return true;
  display.press(key);
  for (const end = Date.now() + KEY_PATIENCE; Date.now() < end && !hasEffect(); )
    await new Promise((next) => setTimeout(next, 25));
  return hasEffect();
}

/** The focus is on “Deny” at first; the tab key moves it to “Allow”, which can be seen. */
async function moveFocus(display: Display): Promise<void> {
  let still = 0;
  await eventually('the prompt is drawn, and stands still', async () => {
    const before = display.pixels(BUTTONS);
    await new Promise((next) => setTimeout(next, 200));
    still = display.pixels(BUTTONS).equals(before) ? still + 1 : 0;
    return still === 3;
  });
  const atFirst = display.pixels(BUTTONS);
  await eventually('the focus has moved', () =>
    pressUntil(display, 'Tab', () => !display.pixels(BUTTONS).equals(atFirst)),
  );
}

/** The page that opens after the installation, once it has its sentences; a reader closes it. */
async function closeWelcome({ context }: Driven): Promise<void> {
  const isWelcome = (one: Page) => one.url().endsWith('/welcome.html');
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await expect(welcome.locator('h1')).toHaveText(message('welcome.heading'));
  const skip = welcome.getByRole('button', { name: message('welcome.skip') });
  await skip.click().catch(() => {}); // the page may be gone before the click has come back
  await eventually('the welcome is closed', async () => welcome.isClosed());
}

interface Fixtures {
  server: PageServer;
  reader: Reader;
  complaints: string[];
}

/** Every name under `example` is this machine. */
const HOSTS = '--host-resolver-rules=MAP *.example 127.0.0.1';

/** Tests of the build that is shipped, on a display, each in a browser of its own. */
export const test = base.extend<Fixtures, { display: Display }>({
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: see above
  server: async ({}, use) => {
    const server = await servePages();
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'complaints in the consoles').toEqual([]);
  },
  reader: async ({ display, complaints, server }, use) => {
    void server; // asked for, so that it outlives the browser: a page that still loads would be refused, and complain
    const env = { DISPLAY: display.name };
    const driven = await launch({
      browser: browserPath(),
      extension: storeBuild(),
      headless: false,
      args: [HOSTS],
      env,
    });
    driven.context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const page = driven.context.pages()[0]!;
    await closeWelcome(driven);
    await page.bringToFront();
    await eventually('the window of the browser', async () => !isDimmed(display));
    await tabOf(driven, page);
    await use(readerOf(driven, page, display));
    await driven.close();
  },
});

export { expect };
