import type { Page } from '@playwright/test';

/** The words on buttons and in headings that are broken in two, since their row is too narrow for them. */
export const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const range = document.createRange();
    const isBroken = (node: Node, start: number, length: number) => {
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const textsIn = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    return [...document.querySelectorAll('button, .button, label, label *, legend, h1, h2, h3, th, summary')]
      .flatMap(textsIn)
      .flatMap((node) =>
        [...node.textContent!.matchAll(/\p{L}+/gu)]
          .filter((word) => isBroken(node, word.index, word[0].length))
          .map(([word]) => word),
      );
  });
