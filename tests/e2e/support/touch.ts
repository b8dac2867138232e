import type { Page } from '@playwright/test';

/** Draws a finger over the page from one place to another, in CSS pixels of the viewport. */
export async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = (share: number) => [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (const share of [0.25, 0.5, 0.75, 1])
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Zooms in as two fingers do, and waits until less of the page is seen. */
export async function zoomIn(page: Page, factor: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: factor });
  await session.detach();
  await page.waitForFunction((scale) => visualViewport!.scale >= scale, factor);
}

/** What is seen of the page, in CSS pixels of the layout viewport. */
export const seenOf = (page: Page) =>
  page.evaluate(() => {
    const { offsetLeft, offsetTop, width, height } = visualViewport!;
    return { left: offsetLeft, top: offsetTop, width, height, bottom: offsetTop + height };
  });
