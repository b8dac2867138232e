import type { HideKey } from '../report/looks.ts';

/** A key that is let go sooner was meant for something else, such as a shortcut, in ms. */
const HOLD_MS = 150;

/** Tells when the reader begins and ends to hold a key. */
export interface KeyWatch {
  setKey(key: HideKey): void;
  stop(): void;
}

/**
 * Watches one modifier. Another key pressed with it makes it a shortcut, which hides nothing. Whatever takes the page
 * out of sight ends the hold, so that marks never stay away. No event is stopped.
 */
export function watchHideKey(document: Document, held: (isHeld: boolean) => void): KeyWatch {
  let key: HideKey = 'none';
  let timer = 0;
  let isHeld = false;
  const end = () => {
    clearTimeout(timer);
    timer = 0;
    if (isHeld) held(false);
    isHeld = false;
  };
  const begin = () => {
    timer = window.setTimeout(() => {
      isHeld = true;
      held(true);
    }, HOLD_MS);
  };
  const onDown = (event: KeyboardEvent) => {
    if (event.key !== key) return isHeld || timer ? end() : undefined;
    if (!event.repeat && !isHeld && event.isTrusted) {
      end();
      begin();
    }
  };
  const onUp = (event: KeyboardEvent) => event.key === key && end();
  const stops = new AbortController();
  const options = { capture: true, passive: true, signal: stops.signal };
  document.addEventListener('keydown', onDown, options);
  document.addEventListener('keyup', onUp, options);
  document.addEventListener('visibilitychange', end, options);
  window.addEventListener('blur', end, options);
  return {
    setKey(next) {
      if (next !== key) end();
      key = next;
    },
    stop() {
      end();
      stops.abort();
    },
  };
}
