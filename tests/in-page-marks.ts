/** One mark as the page itself can see it. */
export interface Mark {
  /** Name of its highlight. */
  readonly name: string;
  readonly text: string;
  /** Colour and style of its line, as the browser computes them. */
  readonly line: string;
  readonly colour: string;
  /** Whether it has a line or a background at all. */
  readonly isDrawn: boolean;
  /** Whether it stands out just now: the current one, or one that was jumped to. */
  readonly isCurrent: boolean;
  /** Centre of its first line, in CSS pixels of the viewport. */
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page: every mark on it, highlight by highlight; not what is left of those whose words have gone. Like
 * whatever runs in a page, it can call nothing that stands outside it.
 */
export const readMarks = (): Mark[] =>
  [...CSS.highlights].flatMap(([name, highlight]) =>
    [...highlight]
      .filter(({ startContainer }) => startContainer.isConnected)
      .map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const style = getComputedStyle(part.startContainer.parentElement!, `::highlight(${name})`);
        const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
        const isCurrent = style.backgroundColor !== 'rgba(0, 0, 0, 0)';
        return {
          name,
          text: range.toString(),
          line: style.textDecorationStyle,
          colour: style.textDecorationColor,
          isDrawn: style.textDecorationLine !== 'none' || isCurrent,
          isCurrent,
          x: x + width / 2,
          y: y + height / 2,
        };
      }),
  );

/** Runs in the page: scrolls the first mark with this text into view. */
export function scrollToMark(wanted: string): void {
  const parts = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  const part = parts.find((p) => p.startContainer.textContent?.slice(p.startOffset, p.endOffset) === wanted);
  part?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Phrases that are marked all the time, sorted; not those that stand out just now. */
export const phrasesIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap(({ text, isCurrent }) => (isCurrent ? [] : [text])).sort();

/** Phrases that stand out just now. */
export const currentIn = (marks: readonly Mark[]): string[] => [
  ...new Set(marks.flatMap(({ text, isCurrent }) => (isCurrent ? [text] : []))),
];

/** The first mark with this text; throws where there is none. */
export function markWith(text: string, marks: readonly Mark[]): Mark {
  const mark = marks.find((one) => one.text === text);
  if (!mark) throw new Error(`“${text}” is not marked`);
  return mark;
}

/** Runs in the page: what is drawn under and behind a phrase; null where it is not marked. */
export function readDrawing(wanted: string) {
  for (const [name, highlight] of CSS.highlights)
    for (const { startContainer: node, startOffset, endOffset } of highlight) {
      if (node.textContent?.slice(startOffset, endOffset) !== wanted) continue;
      const style = getComputedStyle(node.parentElement!, `::highlight(${name})`);
      return {
        line: style.textDecorationLine,
        thickness: style.textDecorationThickness,
        colour: style.textDecorationColor,
        background: style.backgroundColor,
      };
    }
  return null;
}

/** Runs in the page: where the first place of some words begins and ends on the screen, scrolled into view. */
export function findWords(wanted: string): { left: number; right: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.textContent!.indexOf(wanted);
    if (at < 0) continue;
    node.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    const { left, right, top, height } = range.getClientRects()[0]!;
    return { left, right, y: top + height / 2 };
  }
  throw new Error(`no ${wanted}`);
}

/** Runs in the page: the colours of text and of faint text that the reader has forced. */
export const readForcedColours = (): string[] =>
  ['CanvasText', 'GrayText'].map((name) => {
    const probe = document.createElement('i');
    probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });

/**
 * Runs in the page: selects the first place of some words, across elements too, scrolls there, and gives the middle of
 * its first line, in CSS pixels of the viewport.
 */
export function selectWords(wanted: string): { x: number; y: number } {
  getSelection()!.removeAllRanges();
  document.body.focus();
  if (!(window as unknown as { find(text: string): boolean }).find(wanted)) throw new Error(`no ${wanted}`);
  const range = getSelection()!.getRangeAt(0);
  range.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = range.getClientRects()[0]!;
  return { x: x + width / 2, y: y + height / 2 };
}
