import { useEffect, useState } from 'react';
import { forgetLost, getLost, type LostSites, NOTHING_LOST, watchLost } from './lost-sites.ts';
import { requestEverywhere, requestHosts } from './sites.ts';
import { latest } from './use-stored.ts';

/** What was lost, and what can be done about it. */
export interface Lost extends LostSites {
  /** Asks the browser for all of it again. Call it first in a click handler. */
  onAsk(): Promise<boolean>;
  onForget(): void;
}

/** The permissions that were taken back in the browser, followed; null where none were. */
export function useLost(): Lost | null {
  const [lost, setLost] = useState(NOTHING_LOST);
  useEffect(() => latest(getLost, watchLost, setLost), []);
  if (!lost.everywhere && lost.sites.length === 0) return null;
  return {
    ...lost,
    onAsk: () => (lost.everywhere ? requestEverywhere() : requestHosts(lost.sites)),
    onForget: () => void forgetLost(),
  };
}
