import type { Page } from '@playwright/test';

/** One mark as the page itself can see it. */
export interface Mark {
  /** Name of its highlight. */
  readonly name: string;
  readonly text: string;
  /** Colour and style of its line, and its background, as the browser computes them. */
  readonly line: string;
  readonly colour: string;
  readonly background: string;
  /** Whether it has a line or a background at all. */
  readonly isDrawn: boolean;
  /** Centre of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/** Every mark on the page, highlight by highlight; not what is left of those whose words have gone. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
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
            name,
            text: range.toString(),
            line: style.textDecorationStyle,
            colour: style.textDecorationColor,
            background: style.backgroundColor,
            isDrawn: style.textDecorationLine !== 'none' || style.backgroundColor !== 'rgba(0, 0, 0, 0)',
            x: x + width / 2,
            y: y + height / 2,
          };
        }),
    ),
  );
}

const CLEAR = 'rgba(0, 0, 0, 0)';

/** Marks that stand under a phrase all the time; not those that make one stand out. */
export async function phrasesOf(page: Page): Promise<string[]> {
  return (await marksOf(page))
    .filter(({ background }) => background === CLEAR)
    .map(({ text }) => text)
    .sort();
}

/** Phrases that stand out just now: the current one, or one that was jumped to. */
export async function currentOf(page: Page): Promise<string[]> {
  return [...new Set((await marksOf(page)).filter(({ background }) => background !== CLEAR).map(({ text }) => text))];
}

/** The first mark with this text, scrolled into view. */
export async function markOn(page: Page, text: string): Promise<Mark> {
  await page.evaluate((wanted) => {
    const parts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const part = parts.find((p) => p.startContainer.textContent?.slice(p.startOffset, p.endOffset) === wanted);
    part?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, text);
  const mark = (await marksOf(page)).find((one) => one.text === text);
  if (!mark) throw new Error(`“${text}” is not marked`);
  return mark;
}

/** Waits until the page is marked. */
export const marked = (page: Page) => page.waitForFunction(() => CSS.highlights.size > 0);

/** Opens an article and waits until it is marked. */
export async function openMarked(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await marked(page);
}
