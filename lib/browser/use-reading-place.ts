import { useEffect, useState } from 'react';
import * as v from 'valibot';
import type { ReadingPlace } from '../report/page-reading.ts';
import { watchPageState } from './page-state.ts';
import { onMessage, sendMessage } from './protocol.ts';
import { placeSchema } from './protocol-schema.ts';

/**
 * Follows the page in a tab: calls back with the part of the article that is in view, whenever it changes, and with
 * null while another page is read. One at a time in each page of the extension. Returns its undo.
 */
export function followTab(tabId: number, changed: (place: ReadingPlace | null) => void): () => void {
  // A page that has no script, or has lost it, tells nothing: there is no place to show then.
  const ask = () => void sendMessage('follow', undefined, tabId).catch(() => {});
  const unlisten = onMessage('at', ({ data, sender }) => {
    // Pages in other tabs are answered too: another window may follow them. They only speak while they are scrolled.
    if (sender.tab?.id === tabId && (sender.frameId ?? 0) === 0) changed(v.parse(placeSchema, data));
    return true;
  });
  const unwatch = watchPageState(tabId, () => {
    changed(null);
    ask();
  });
  ask();
  return () => {
    unlisten();
    unwatch();
  };
}

/** The part of the article in a tab that its reader has in view, followed; null where it is not known. */
export function useReadingPlace(tabId: number | undefined): ReadingPlace | null {
  const [known, setKnown] = useState<{ readonly tabId: number; readonly place: ReadingPlace | null }>();
  useEffect(() => {
    if (tabId === undefined) return;
    return followTab(tabId, (place) => setKnown({ tabId, place }));
  }, [tabId]);
  return known?.tabId === tabId ? (known?.place ?? null) : null;
}
