import { watchOwn } from './own-lexicons.ts';
import { tabsWithState } from './page-state.ts';
import { sendMessage } from './protocol.ts';

/** Has every page that was read read again when the reader's own lexicons change: other words are found then. */
export function followOwn(): void {
  watchOwn(() => void readAllAgain());
}

async function readAllAgain(): Promise<void> {
  // A page that was left or closed has no one to answer, and nothing to mark.
  for (const tab of await tabsWithState()) await sendMessage('reread', undefined, tab).catch(() => {});
}
