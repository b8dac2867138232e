/** What the reader does over the page, as far as the card needs to know. */
export interface PointerHandlers {
  /** The pointer rests here. */
  rest(x: number, y: number): void;
  /** A finger tapped here, on something that does nothing by itself. */
  tap(x: number, y: number): void;
  /** A finger tapped a link, a button or the like of the page. */
  used(): void;
  /** The pointer is on the card (or moved off the window: false). */
  isOnCard(target: EventTarget | null): boolean;
  /** The page was scrolled, or another part of it is seen. */
  scrolled(): void;
  escaped(): void;
  /** The page is left or hidden. */
  left(): void;
}

/** How long the pointer must rest, in ms: long enough not to ask for the layout while it moves. */
const REST_MS = 120;
/** Taps on these do something of their own. */
const ACTIVE = 'a[href], button, input, select, textarea, summary, label, [role="button"], [role="link"]';

const isActive = (target: EventTarget | null) => target instanceof Element && target.closest(ACTIVE) !== null;

/**
 * Listens to the page without ever standing in its way: on the document, while capturing, passive. Returns its undo.
 */
export function listenToPointer(document: Document, handlers: PointerHandlers): () => void {
  const stopped = new AbortController();
  const options = { capture: true, passive: true, signal: stopped.signal };
  let resting = 0;
  let frame = 0;
  const wait = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return;
    clearTimeout(resting);
    if (handlers.isOnCard(event.target)) return;
    resting = window.setTimeout(() => handlers.rest(event.clientX, event.clientY), REST_MS);
  };
  document.addEventListener('pointermove', wait, options);
  document.addEventListener(
    'click',
    (event) => {
      if (event.pointerType !== 'touch' || handlers.isOnCard(event.target)) return;
      if (isActive(event.target)) handlers.used();
      else handlers.tap(event.clientX, event.clientY);
    },
    options,
  );
  const scrolled = (event: Event) => {
    if (handlers.isOnCard(event.target)) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => handlers.scrolled());
  };
  document.addEventListener('scroll', scrolled, options);
  // What is seen of the window when two fingers zoom, and when bars or a keyboard slide in.
  for (const sign of ['scroll', 'resize']) window.visualViewport?.addEventListener(sign, scrolled, options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && handlers.escaped(), options);
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'hidden' && handlers.left(),
    options,
  );
  window.addEventListener('pagehide', () => handlers.left(), options);
  return () => {
    stopped.abort();
    clearTimeout(resting);
    cancelAnimationFrame(frame);
  };
}
