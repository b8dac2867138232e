import { storage } from 'wxt/utils/storage';
import { completeLooks } from '../report/looks.ts';
import { DEFAULT_VIEW, type View } from '../report/view.ts';
import { oneByOne } from './one-by-one.ts';

/** Everything that the reader has chosen. Written by pages of the extension only, and by the worker for them. */
export interface Settings {
  readonly view: View;
  /** Hosts that are read without a click, such as `news.example`. */
  readonly sites: readonly string[];
  /** Every article is read without a click. */
  readonly everywhere: boolean;
  /** Hosts whose pages are not read at all, not even on a click. They have no place in `sites`. */
  readonly never: readonly string[];
  /** Reports are kept beyond their page. */
  readonly keepHistory: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  view: DEFAULT_VIEW,
  sites: [],
  everywhere: false,
  never: [],
  keepHistory: false,
};

/** As they are stored: those of an older version know nothing of what came later. */
type StoredSettings = Partial<Omit<Settings, 'view'>> & { readonly view?: Partial<View> };

const item = storage.defineItem<StoredSettings>('local:settings', { fallback: {}, version: 1 });

/** What an older version did not know is as at first. Nothing needs to be written for it, nor unwritten to go back. */
function complete(stored: StoredSettings): Settings {
  const view = { ...DEFAULT_VIEW, ...stored.view, looks: completeLooks(stored.view?.looks) };
  return { ...DEFAULT_SETTINGS, ...stored, view };
}

export const getSettings = async (): Promise<Settings> => complete(await item.getValue());

/** Changes some settings and keeps the rest. */
export const changeSettings = (change: Partial<Settings>): Promise<void> => updateSettings(() => change);

/**
 * Changes settings by what they are. Changes are made one after the other, also by different pages of the extension,
 * so that none is lost. Rejects where they cannot be stored.
 */
export const updateSettings = (changeOf: (now: Settings) => Partial<Settings>): Promise<void> =>
  oneByOne('settings', async () => {
    const now = await getSettings();
    await item.setValue({ ...now, ...changeOf(now) });
  });

/** Forgets everything that the reader has chosen. Rejects where it cannot be done. */
export const resetSettings = (): Promise<void> => oneByOne('settings', () => item.removeValue());

/** Calls back with each new value. Returns its undo. */
export const watchSettings = (callback: (settings: Settings) => void): (() => void) =>
  item.watch((stored) => callback(complete(stored)));
