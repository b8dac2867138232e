import { expect } from 'vitest';
import type { FirefoxPage } from '../../../drive/firefox/page.ts';
import { DEFAULT_VIEW, type View } from '../../../lib/report/view.ts';
import { badgeOf, doneOf, type Reader } from './reader.ts';
import { shownTexts } from './shown.ts';

/** One mark as the page itself can see it. */
export interface Mark {
  readonly text: string;
  /** Style and colour of its line, as Firefox computes them. */
  readonly line: string;
  readonly colour: string;
  /** Whether it stands out just now: the current one, or one that was jumped to. */
  readonly isCurrent: boolean;
  /** Centre of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** Every mark on the page, highlight by highlight. */
export const marksOf = (page: FirefoxPage): Promise<Mark[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight]
        .filter(({ startContainer }) => startContainer.isConnected)
        .map((part) => {
          const range = document.createRange();
          range.setStart(part.startContainer, part.startOffset);
          range.setEnd(part.endContainer, part.endOffset);
          const style = getComputedStyle(part.startContainer.parentElement!, `::highlight(${name})`);
          const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
          return {
            text: range.toString(),
            line: style.textDecorationStyle,
            colour: style.textDecorationColor,
            isCurrent: style.backgroundColor !== 'rgba(0, 0, 0, 0)',
            x: x + width / 2,
            y: y + height / 2,
          };
        }),
    ),
  );

/** Marks that stand under a phrase all the time, sorted. */
export const phrasesOf = async (page: FirefoxPage): Promise<string[]> =>
  (await marksOf(page)).flatMap(({ text, isCurrent }) => (isCurrent ? [] : [text])).sort();

/** Phrases that stand out just now. */
export const currentOf = async (page: FirefoxPage): Promise<string[]> => [
  ...new Set((await marksOf(page)).flatMap(({ text, isCurrent }) => (isCurrent ? [text] : []))),
];

/** The first mark with this text, scrolled into view. */
export async function markOn(page: FirefoxPage, text: string): Promise<Mark> {
  await page.evaluate((wanted) => {
    const parts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const part = parts.find((p) => p.startContainer.textContent?.slice(p.startOffset, p.endOffset) === wanted);
    part?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, text);
  const mark = (await marksOf(page)).find((one) => one.text === text);
  if (!mark) throw new Error(`“${text}” is not marked`);
  return mark;
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
