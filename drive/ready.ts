import { eventually } from './eventually.ts';
import type { Driven } from './launch.ts';

/** Waits until the demo build has registered its content script: pages opened earlier are not read. */
export async function readsByItself(driven: Driven): Promise<void> {
  await eventually('the registered content script', async () => {
    const worker = await driven.worker();
    return worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  });
}
