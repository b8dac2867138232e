import { browser } from 'wxt/browser';

/** A command of the extension and the keys that call it. */
export interface Shortcut {
  /** What it does, in the reader's language; null for the one that opens the popup, which browsers do not describe. */
  readonly does: string | null;
  /** Such as `Alt+Shift+G`, as the browser writes it; empty where none is set. */
  readonly keys: string;
}

/** The commands of the extension with the keys that are really set: a reader, or another extension, may have them. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ description, shortcut }) => ({ does: description || null, keys: shortcut ?? '' }));
}
