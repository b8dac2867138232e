import { expect } from 'vitest';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import { DEFAULT_VIEW, type View } from '../../../lib/report/view.ts';
import { currentIn, type Mark, markWith, phrasesIn, readMarks, scrollToMark } from '../../in-page-marks.ts';
import { badgeOf, doneOf, type Reader } from './reader.ts';
import { shownTexts } from './shown.ts';

export type { Mark };

/** Every mark on the page, highlight by highlight. */
export const marksOf = (page: FirefoxPage): Promise<Mark[]> => page.evaluate(readMarks);

/** Marks that stand under a phrase all the time; not those that make one stand out. */
export const phrasesOf = async (page: FirefoxPage): Promise<string[]> => phrasesIn(await marksOf(page));

/** Phrases that stand out just now: the current one, or one that was jumped to. */
export const currentOf = async (page: FirefoxPage): Promise<string[]> => currentIn(await marksOf(page));

/** The first mark with this text, scrolled into view. */
export async function markOn(page: FirefoxPage, text: string): Promise<Mark> {
  await page.evaluate(scrollToMark, text);
  return markWith(text, await marksOf(page));
}

export const marked = (page: FirefoxPage): Promise<void> => page.until(() => CSS.highlights.size > 0);

/** Opens an article and waits until it is marked. */
export async function openMarked(page: FirefoxPage, url: string): Promise<void> {
  await page.goto(url);
  await marked(page);
}

/** Waits until page and badge show what a view of the report shows. */
export async function expectShown(reader: Reader, view: View = DEFAULT_VIEW): Promise<void> {
  const { report } = await doneOf(reader);
  const texts = shownTexts(report, view).sort();
  await expect.poll(() => phrasesOf(reader.page)).toEqual(texts);
  await expect.poll(() => badgeOf(reader)).toBe(String(texts.length));
}
