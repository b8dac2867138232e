/** A part of the window, in CSS pixels of the layout viewport. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Along which edge a sheet lies, and how high it may be, in CSS pixels. */
export interface SheetPlace {
  readonly edge: 'top' | 'bottom';
  readonly most: number;
}

/** Share of the window that a sheet takes at most. */
const MOST = 0.6;
/** A sheet lower than this, in CSS pixels or as a share of the window, is of no use: then it goes where there is more room. */
const LEAST = { height: 180, share: 0.4 };
/** Room between sheet and phrase, in CSS pixels. */
const GAP = 8;

/** The part of the window that is seen: less than the whole where the reader has zoomed in with two fingers. */
export function seenPart(window: Window): Part {
  const view = window.visualViewport;
  if (!view) return { left: 0, top: 0, width: window.innerWidth, height: window.innerHeight };
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height };
}

/**
 * Along the bottom, where thumbs are, and no higher than the phrase lets it be; along the top where the phrase stands so
 * low that the sheet would cover it.
 * @param height of the sheet if nothing limits it, in CSS pixels
 * @param phrase its upper and its lower end
 */
export function sheetPlace(height: number, phrase: { top: number; bottom: number }, seen: Part): SheetPlace {
  const most = MOST * seen.height;
  const least = Math.min(height, LEAST.height, LEAST.share * seen.height);
  const below = seen.top + seen.height - phrase.bottom - GAP;
  const above = phrase.top - seen.top - GAP;
  if (below >= least) return { edge: 'bottom', most: Math.min(most, below) };
  if (above >= least) return { edge: 'top', most: Math.min(most, above) };
  return { edge: 'bottom', most }; // the phrase fills the window
}

/** Lays a sheet along its edge of what is seen. */
export function laySheet(sheet: HTMLElement, { edge, most }: SheetPlace, seen: Part): void {
  const { style } = sheet;
  style.setProperty('left', `${seen.left}px`);
  style.setProperty('width', `${seen.width}px`);
  style.setProperty('max-height', `${Math.min(most, MOST * seen.height)}px`);
  // A sheet that need not scroll can be swiped away from anywhere on it.
  style.setProperty('touch-action', sheet.scrollHeight > sheet.clientHeight ? 'pan-y pinch-zoom' : 'pinch-zoom');
  const { height } = sheet.getBoundingClientRect();
  style.setProperty('top', `${edge === 'top' ? seen.top : seen.top + seen.height - height}px`);
}
