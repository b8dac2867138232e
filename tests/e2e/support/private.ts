import type { Page } from '@playwright/test';
import type { Driven } from '../../../drive/launch.ts';
import { readsByItself } from '../../../drive/ready.ts';
import { demoBuild } from './builds.ts';

/** Lets the extension into private windows, as readers do in the browser’s list of extensions. It is loaded anew. */
export async function allowPrivate(driven: Driven): Promise<void> {
  const session = await driven.context.browser()!.newBrowserCDPSession();
  const call = 'Extensions.loadUnpacked' as 'Browser.getVersion';
  await session.send(call, { path: demoBuild(), enableInIncognito: true } as never);
  await session.detach();
  await readsByItself(driven);
}

/** Opens an address in a private window of its own. */
export async function openPrivate(driven: Driven, url: string): Promise<Page> {
  const worker = await driven.worker();
  const opened = driven.context.waitForEvent('page');
  await worker.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  return opened;
}
