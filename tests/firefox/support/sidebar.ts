import type { FirefoxView } from '../../../drive/firefox/view.ts';
import type { Reader } from './reader.ts';

/** Opens the sidebar as a reader does, by the button in the popup: Firefox opens it on a gesture only. */
export async function openSidebar({ firefox }: Reader): Promise<FirefoxView> {
  const popup = await firefox.chrome.openPopup();
  await popup.click('.open-panel');
  await popup.closed();
  const sidebar = await firefox.chrome.sidebar();
  await sidebar.until(() => document.querySelector('h1') !== null);
  return sidebar;
}
