import type { Page } from '@playwright/test';
import { eventually } from '../../../drive/eventually.ts';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';
import type { Settings } from '../../../lib/browser/settings.ts';

interface Version {
  readonly scriptURL: string;
  readonly runningStatus: string;
}

/**
 * Stops the worker as browsers do, whatever it is busy with. The next message or event wakes a new one; until then a
 * question to it by the driver has no answer.
 */
export async function killWorker({ context, extensionId }: Driven): Promise<void> {
  const session = await context.newCDPSession(context.pages()[0]!);
  let status = '';
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: readonly Version[] }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.includes(extensionId)) status = runningStatus;
  });
  const stopped = new Promise<void>((done) => {
    session.on('ServiceWorker.workerVersionUpdated', () => status === 'stopped' && done());
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}

/** A moment in the work of the worker on one article: the call of the browser that it waits for then. */
export const MOMENTS = {
  'before the article is analysed': ['storage', 'session', 'get'],
  'before the report is stored': ['storage', 'session', 'set'],
  'before the answer is sent': ['action', 'setBadgeText'],
} as const;
export type Moment = keyof typeof MOMENTS;

/** Makes the worker that runs now stand still at a moment, for good: only a new one goes on. */
export async function standStillAt(driven: Driven, moment: Moment): Promise<{ reached(): Promise<void> }> {
  const worker = await driven.worker();
  await worker.evaluate(
    (path) => {
      for (const api of [chrome, (globalThis as { browser?: object }).browser]) {
        const holder = path
          .slice(0, -1)
          .reduce((owner, name) => (owner as Record<string, object>)?.[name], api as object | undefined);
        if (!holder) continue;
        Object.assign(holder, {
          [path.at(-1)!]: () => {
            Object.assign(globalThis, { standsStill: true });
            return new Promise(() => {});
          },
        });
      }
    },
    [...MOMENTS[moment]] as string[],
  );
  const stands = () => worker.evaluate(() => 'standsStill' in globalThis);
  return { reached: async () => void (await eventually(moment, stands)) };
}

/** Text of the badge over a page, and its colours. */
export async function badgeOf(driven: Driven, page: Page) {
  const tab = await tabOf(driven, page);
  const worker = await driven.worker();
  return worker.evaluate(async (tabId) => {
    const [text, background, colour] = await Promise.all([
      chrome.action.getBadgeText({ tabId }),
      chrome.action.getBadgeBackgroundColor({ tabId }),
      chrome.action.getBadgeTextColor({ tabId }),
    ]);
    return { text, background: [...background], colour: [...colour] };
  }, tab);
}

/** Has the worker hear of a shortcut: the browser’s own are pressed in the tests of the store build. */
export async function dispatchCommand(driven: Driven, command: string): Promise<void> {
  const worker = await driven.worker();
  await worker.evaluate(
    (name) => (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(name),
    command,
  );
}

/** What the reader has chosen, as it is stored. */
export async function settingsOf(driven: Driven): Promise<Settings> {
  const worker = await driven.worker();
  return worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Settings);
}
