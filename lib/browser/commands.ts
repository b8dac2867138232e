import { browser } from 'wxt/browser';
import { sendMessage } from './protocol.ts';

const STEPS: ReadonlyMap<string, 1 | -1> = new Map([
  ['next-flag', 1],
  ['previous-flag', -1],
]);

/** Keyboard shortcuts that walk from flag to flag on the page of the active tab. */
export function followCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    const step = STEPS.get(command);
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    // A page that was not read has no flags to go to.
    if (step && tab?.id !== undefined) await sendMessage('step', step, tab.id).catch(() => {});
  });
}
