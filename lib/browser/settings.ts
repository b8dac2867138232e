import { storage } from 'wxt/utils/storage';
import { DEFAULT_VIEW, type View } from '../report/view.ts';

/** Everything that the reader has chosen. Written by pages of the extension only. */
export interface Settings {
  readonly view: View;
  /** Hosts that are read without a click, such as `news.example`. */
  readonly sites: readonly string[];
  /** Every article is read without a click. */
  readonly everywhere: boolean;
}

export const DEFAULT_SETTINGS: Settings = { view: DEFAULT_VIEW, sites: [], everywhere: false };

const item = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

export const getSettings = (): Promise<Settings> => item.getValue();

/** Changes some settings and keeps the rest. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...change });
}

/** Calls back with each new value. Returns its undo. */
export const watchSettings = (callback: (settings: Settings) => void): (() => void) => item.watch(callback);
