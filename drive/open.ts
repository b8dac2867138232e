import type { Driven } from './launch.ts';
import { attachView, type ExtensionView } from './view.ts';

/** Opens the real popup over the active tab, without the gesture of a user: `activeTab` is not granted by it. */
export async function openPopup(driven: Driven): Promise<ExtensionView> {
  const worker = await driven.worker();
  await worker.evaluate(() => chrome.action.openPopup());
  const popup = await attachView(driven.context, 'popup.html');
  await popup.until('document.querySelector("main")');
  return popup;
}

/** Opens the real side panel by its button in the popup. */
export async function openPanel(driven: Driven, popup: ExtensionView): Promise<ExtensionView> {
  await popup.click('.open-panel');
  const panel = await attachView(driven.context, 'sidepanel.html');
  await panel.until('document.querySelector("main")');
  return panel;
}
