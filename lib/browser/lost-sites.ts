import { storage } from 'wxt/utils/storage';

/**
 * What was read without a click until somebody took the permission back in the browser. It is no wish any more, and
 * the reader is told of it until it is asked for again or forgotten.
 */
export interface LostSites {
  readonly sites: readonly string[];
  readonly everywhere: boolean;
}

export const NOTHING_LOST: LostSites = { sites: [], everywhere: false };

const item = storage.defineItem<LostSites>('local:lost', { fallback: NOTHING_LOST });

export const getLost = (): Promise<LostSites> => item.getValue();
export const watchLost = (callback: (lost: LostSites) => void): (() => void) =>
  item.watch((lost) => callback(lost ?? NOTHING_LOST));

/** Notes what was lost, beside what was lost before. */
export async function noteLost(sites: readonly string[], everywhere: boolean): Promise<void> {
  const lost = await getLost();
  await item.setValue({ sites: [...new Set([...lost.sites, ...sites])], everywhere: lost.everywhere || everywhere });
}

/** These are allowed again: they are lost no longer. */
export async function foundAgain(hosts: readonly string[], everywhere: boolean): Promise<void> {
  const lost = await getLost();
  const sites = lost.sites.filter((host) => !everywhere && !hosts.includes(host));
  await item.setValue({ sites, everywhere: lost.everywhere && !everywhere });
}

export const forgetLost = (): Promise<void> => item.removeValue();
