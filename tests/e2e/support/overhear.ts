import type { Driven } from '../../../drive/launch.ts';

/** What pages have sent to the worker so far, by name, oldest first. */
export type Overheard = () => Promise<readonly string[]>;

/** Opens a bare page of the extension, behind the page in front, that hears the messages of pages and answers none. */
export async function overhear(driven: Driven): Promise<Overheard> {
  const own = await driven.context.newPage();
  await own.goto(`chrome-extension://${driven.extensionId}/manifest.json`);
  await own.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    chrome.runtime.onMessage.addListener(({ type }) => void heard.push(type));
  });
  return () => own.evaluate(() => [...(window as unknown as { heard: string[] }).heard]);
}
