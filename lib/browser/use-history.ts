import { useCallback, useEffect, useState } from 'react';
import { removeAllKept, removeKept } from './history.ts';
import { type HistoryState, historyState, noteChange, watchHistory } from './history-state.ts';
import { latest } from './use-stored.ts';

/** How the reader changes the history. What could not be done is the state's problem. */
export interface HistoryActions {
  readonly remove: (id: string) => void;
  readonly removeAll: () => void;
}

/**
 * The newest kept reports that hold the words of the search, at most `limit`, followed; undefined until they are known.
 * Whether any are being kept is `Settings.keepHistory`.
 */
export function useHistory(search = '', limit = 100): [HistoryState | undefined, HistoryActions] {
  const [state, setState] = useState<HistoryState>();
  useEffect(() => latest(() => historyState(search, limit), watchHistory, setState), [search, limit]);
  const remove = useCallback((id: string) => void noteChange(removeKept(id)), []);
  const removeAll = useCallback(() => void noteChange(removeAllKept()), []);
  return [state, { remove, removeAll }];
}
