/** Room between panel, phrase and the edges of the window, in CSS pixels. */
const GAP = 8;

/** Lays a panel below a phrase, or above it where there is no room; within the window; never over the phrase. */
export function layBeside(panel: HTMLElement, rects: readonly DOMRect[]): void {
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = panel.ownerDocument.documentElement;
  const { width, height } = panel.getBoundingClientRect();
  const [room, roomAbove] = [clientHeight - last.bottom - 2 * GAP, first.top - 2 * GAP];
  const isBelow = height <= room || room >= roomAbove;
  const anchor = isBelow ? last : first;
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP));
  const space = isBelow ? room : roomAbove;
  panel.style.setProperty('max-height', height > space ? `${Math.max(space, 0)}px` : '');
  const shown = Math.min(height, space);
  panel.style.setProperty('left', `${left}px`);
  panel.style.setProperty('top', `${isBelow ? last.bottom + GAP : first.top - GAP - shown}px`);
}
