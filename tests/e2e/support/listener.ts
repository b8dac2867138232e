import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { tabOf } from '../../../drive/report.ts';
import type { ReadingPlace } from '../../../lib/report/page-reading.ts';

interface Listening {
  heard: { tab: number; place: ReadingPlace }[];
  isDeaf: boolean;
}

/** A bare page of the extension that does what the side panel does to follow a page. */
export interface Listener {
  /** Asks the page to tell where its reader is. */
  follow(page: Page): Promise<void>;
  /** Has the page read. */
  read(page: Page): Promise<void>;
  /** Everything that was heard from a page so far. */
  heardFrom(page: Page): Promise<readonly ReadingPlace[]>;
  goToOffset(page: Page, offset: number): Promise<boolean>;
  /** Hears on, and answers nothing any more. */
  turnDeaf(): Promise<void>;
}

/** Opens one, behind the page that is in front. */
export async function openListener(driven: Driven): Promise<Listener> {
  const own = await driven.context.newPage();
  await own.goto(`chrome-extension://${driven.extensionId}/manifest.json`);
  await own.evaluate(() => {
    const listening: Listening = { heard: [], isDeaf: false };
    Object.assign(window, { listening });
    chrome.runtime.onMessage.addListener(({ type, data }, sender, answer) => {
      if (type !== 'at') return;
      listening.heard.push({ tab: sender.tab!.id!, place: data });
      if (!listening.isDeaf) answer({ res: true });
    });
  });
  const ask = async <T>(page: Page, type: string, data: unknown): Promise<T> =>
    own.evaluate(
      async ([tab, name, value]) => {
        const message = { id: 1, type: name, data: value, timestamp: 1 };
        return (await chrome.tabs.sendMessage(tab, message)).res;
      },
      [await tabOf(driven, page), type, data] as const,
    );
  return {
    follow: (page) => ask(page, 'follow', null),
    read: (page) => ask(page, 'read', null),
    goToOffset: (page, offset) => ask(page, 'goToOffset', offset),
    heardFrom: async (page) => {
      const tab = await tabOf(driven, page);
      const all = await own.evaluate(() => (window as unknown as { listening: Listening }).listening.heard);
      return all.filter((one) => one.tab === tab).map(({ place }) => place);
    },
    turnDeaf: () =>
      own.evaluate(() => {
        (window as unknown as { listening: Listening }).listening.isDeaf = true;
      }),
  };
}
