import type { Page } from '@playwright/test';
import type { ExtensionView } from '../drive/view.ts';
import { marksOf } from '../tests/e2e/support/marks.ts';

export type Scheme = 'light' | 'dark';

/** Takes a picture of popup or side panel; they take their colours from the system, not from the page beside them. */
export async function takeView(view: ExtensionView, scheme: Scheme, file: string): Promise<void> {
  await view.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await view.until('document.querySelector(".strip")');
  await view.screenshot(file);
}

/** Rests the pointer on the phrase until the card, the one element that is ever added, is there. */
export async function openCard(page: Page, phrase: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 64));
  const before = await page.evaluate(() => document.documentElement.children.length + document.body.children.length);
  const mark = (await marksOf(page)).find(({ text }) => text === phrase);
  if (!mark) throw new Error(`“${phrase}” is not marked in the sample article`);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForFunction(
    (count) => document.documentElement.children.length + document.body.children.length > count,
    before,
  );
}
