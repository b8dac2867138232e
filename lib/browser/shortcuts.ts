import { browser } from 'wxt/browser';

/** A command of the extension and the keys that call it. */
export interface Shortcut {
  /** What it does, in the reader's language. */
  readonly does: string;
  /** Such as `Alt+Shift+F`, as the browser writes it; empty where none is set. */
  readonly keys: string;
}

/**
 * The commands of the extension with the keys that are really set: a reader, or another extension, may have them.
 * Browsers keep no description for the command that opens the popup.
 */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) => {
    const does = name === '_execute_action' ? browser.i18n.getMessage('extension_read') : description;
    return does ? [{ does, keys: shortcut ?? '' }] : [];
  });
}
