import { browser } from 'wxt/browser';
import { openPanel } from './open-panel.ts';
import { sendMessage } from './protocol.ts';

/** What each command asks of the page of the active tab. */
const ASKS: ReadonlyMap<string, (tab: number) => Promise<unknown>> = new Map([
  ['next-flag', (tab: number) => sendMessage('step', 1, tab)],
  ['previous-flag', (tab: number) => sendMessage('step', -1, tab)],
  ['toggle-marks', (tab: number) => sendMessage('toggleMarks', undefined, tab)],
]);

/** Keyboard shortcuts: to walk from flag to flag, to hide the marks, to open the side panel. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    // Browsers open it on a gesture only: nothing may be waited for before.
    if (command === 'open-panel') return openPanel(tab?.windowId ?? browser.windows.WINDOW_ID_CURRENT).catch(() => {});
    const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A page that was not read has no flags to go to.
    if (active?.id !== undefined) await ASKS.get(command)?.(active.id).catch(() => {});
  });
}
