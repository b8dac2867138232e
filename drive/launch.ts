import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

/** A real browser with the extension in it. */
export interface Driven {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The worker that runs now; a new one after it was stopped. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** What kind of device the reader has: a touch screen, dark colours, colours of their own. */
export type Device = Pick<ContextOptions, 'hasTouch' | 'colorScheme' | 'forcedColors' | 'reducedMotion'>;

export interface LaunchOptions {
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  readonly device?: Device;
  /** What the browser speaks, such as `de`: English unless told, and with `null` what this machine speaks. */
  readonly language?: string | null;
  readonly args?: readonly string[];
  /** Variables for the browser besides those of this process, such as its `DISPLAY`. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Browsers look for updates and hosts of their own at every start; the extension asks for none. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
];

/**
 * The suggestions below the address bar are a page of the browser's own: it takes a third of the work of each start, and
 * nobody types an address here. The other names are those that Playwright turns off, whose flag this one replaces.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** On Linux the variable counts, elsewhere the flag. */
const inLanguage = (language: string | null) =>
  language ? { args: [`--lang=${language}`], env: { LANGUAGE: language } } : { args: [], env: {} };

/** Starts a browser with a new profile and the extension. */
export async function launch(options: LaunchOptions): Promise<Driven> {
  const { browser, extension, headless, device = {}, args = [], env = {} } = options;
  const speaks = inLanguage(options.language === undefined ? 'en' : options.language);
  const profile = mkdtempSync(join(tmpdir(), 'framelight-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser,
    headless,
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: null,
    viewport: null,
    ...device,
    env: { ...process.env, ...speaks.env, ...env } as Record<string, string>,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      '--window-size=1280,900',
      `--disable-features=${OFF.join(',')}`,
      ...QUIET,
      ...speaks.args,
      ...args,
    ],
  });
  const first = await loadedWorker(context, extension);
  const extensionId = new URL(first.url()).host;
  const isOurs = (worker: Worker) => worker.url().includes(extensionId);
  return {
    context,
    extensionId,
    worker: async () =>
      context.serviceWorkers().filter(isOurs).at(-1) ?? context.waitForEvent('serviceworker', { predicate: isOurs }),
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chrome itself no longer takes `--load-extension`: there it is loaded by the debugging protocol. */
async function loadedWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const waiting = context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 4000 });
  try {
    return await waiting;
  } catch {
    const session = await context.browser()!.newBrowserCDPSession();
    const started = context.waitForEvent('serviceworker');
    await session.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extension } as never);
    return started;
  }
}
