/** How far a sheet is swiped to be put away, in CSS pixels. */
const FAR = 56;

/**
 * Calls back when a finger pushes a sheet over the edge that it lies along. The sheet goes with the finger, and goes
 * back when the finger stops short. Where the browser scrolls the sheet instead, it takes the finger away.
 */
export function onSwipeAway(sheet: HTMLElement, edge: 'top' | 'bottom', away: () => void): void {
  let from: { readonly id: number; readonly y: number } | null = null;
  /** How far the finger has pushed the sheet out, in CSS pixels. */
  const pushed = ({ clientY }: PointerEvent) => Math.max(0, (clientY - from!.y) * (edge === 'bottom' ? 1 : -1));
  const move = (distance: number) => {
    sheet.style.setProperty('transition', distance > 0 ? 'none' : ''); // it goes with the finger, and slides back
    sheet.style.setProperty(
      'transform',
      distance > 0 ? `translateY(${edge === 'bottom' ? '' : '-'}${distance}px)` : '',
    );
  };
  sheet.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'touch' && event.isPrimary) from = { id: event.pointerId, y: event.clientY };
  });
  sheet.addEventListener('pointermove', (event) => {
    if (from?.id === event.pointerId) move(pushed(event));
  });
  sheet.addEventListener('pointerup', (event) => {
    if (from?.id !== event.pointerId) return;
    const isAway = pushed(event) >= FAR;
    from = null;
    if (isAway) away();
    else move(0);
  });
  sheet.addEventListener('pointercancel', () => {
    from = null;
    move(0);
  });
}
