import { type KeyboardEvent, useCallback, useRef, useState } from 'react';

/** The flag that the reader is at, and the ways to another one. */
export interface Current {
  /** Its place in the report; null before the first. */
  readonly place: number | null;
  /** 1 for the first of the list; null where the current flag is not in the list. */
  readonly position: number | null;
  /** The one flag of the list that the Tab key reaches. */
  readonly tabStop: number | null;
  readonly choose: (place: number) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Keeps the element of a flag, so that it can be focused and brought into view. */
  readonly hold: (place: number, element: HTMLElement | null) => void;
  /** Brings a flag into view without choosing it. */
  readonly reveal: (place: number) => void;
}

const KEYS: ReadonlyMap<string, 'next' | 'previous' | 'first' | 'last'> = new Map([
  ['ArrowDown', 'next'],
  ['j', 'next'],
  ['ArrowUp', 'previous'],
  ['k', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
]);

/**
 * Roving focus over the flags at `places`, in the order of the list.
 * @param report what the places are of: in another report they are of other flags
 */
export function useCurrent(places: readonly number[], onGoTo: (place: number) => void, report: object): Current {
  const [chosen, setChosen] = useState<{ readonly place: number; readonly report: object } | null>(null);
  const place = chosen?.report === report ? chosen.place : null;
  const elements = useRef(new Map<number, HTMLElement>());
  const index = place === null ? -1 : places.indexOf(place);

  const choose = (next: number) => {
    setChosen({ place: next, report });
    onGoTo(next);
  };
  const at = (to: number) => places[Math.max(0, Math.min(places.length - 1, to))];
  const target = (to: number): HTMLElement | undefined => {
    const next = at(to);
    if (next === undefined || next === place) return;
    choose(next);
    return elements.current.get(next);
  };
  const step = (direction: 1 | -1) => {
    target(index + direction)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.ctrlKey || event.altKey || event.metaKey ? undefined : KEYS.get(event.key);
    if (!key) return;
    event.preventDefault();
    target({ next: index + 1, previous: index - 1, first: 0, last: places.length - 1 }[key])?.focus();
  };
  const hold = (of: number, element: HTMLElement | null) => {
    if (element) elements.current.set(of, element);
    else elements.current.delete(of);
  };
  const reveal = useCallback((of: number) => elements.current.get(of)?.scrollIntoView({ block: 'nearest' }), []);
  const position = index < 0 ? null : index + 1;
  return { place, position, tabStop: index < 0 ? (places[0] ?? null) : place, choose, step, onKeyDown, hold, reveal };
}
