import type { Page } from '@playwright/test';
import { currentIn, type Mark, markWith, phrasesIn, readMarks, scrollToMark } from '../../in-page-marks.ts';

export type { Mark };

/** Every mark on the page, highlight by highlight. */
export const marksOf = (page: Page): Promise<Mark[]> => page.evaluate(readMarks);

/** Marks that stand under a phrase all the time; not those that make one stand out. */
export const phrasesOf = async (page: Page): Promise<string[]> => phrasesIn(await marksOf(page));

/** Phrases that stand out just now: the current one, or one that was jumped to. */
export const currentOf = async (page: Page): Promise<string[]> => currentIn(await marksOf(page));

/** The first mark with this text, scrolled into view. */
export async function markOn(page: Page, text: string): Promise<Mark> {
  await page.evaluate(scrollToMark, text);
  return markWith(text, await marksOf(page));
}

/** Waits until the page is marked. */
export const marked = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0);

/** Opens an article and waits until it is marked. */
export async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await marked(page);
}
