import { collapseSpace, textOf } from './nodes.ts';
import { UNREAD } from './number-elements.ts';

/** Share of a heading's words that must stand in a title of the page, and the other way round, to call it the headline. */
const MIN_OVERLAP = 0.7;
const MAX_HEADLINE = 400;

const wordsOf = (text: string): Set<string> => new Set(collapseSpace(text).toLowerCase().split(' ').filter(Boolean));

/** 0–1, how much of `part` is in `whole`. */
function overlap(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of part) if (whole.has(word)) shared++;
  return part.size === 0 ? 0 : shared / part.size;
}

/** 0–1, how far a heading is the title: titles may carry the outlet's name as well, so the heading counts for more. */
function likeness(heading: string, title: string): number {
  const [words, titleWords] = [wordsOf(heading), wordsOf(title)];
  return 0.7 * overlap(words, titleWords) + 0.3 * overlap(titleWords, words);
}

function isReadHeading(heading: Element): boolean {
  const length = collapseSpace(textOf(heading)).length;
  return length > 0 && length <= MAX_HEADLINE && !heading.closest(UNREAD);
}

/**
 * The element of the live page that is the article's headline, which stands outside of what Readability calls the
 * content, or is dropped by it. By its likeness to the titles that the page gives; else the only h1 there is.
 */
export function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const headings = [...document.querySelectorAll('h1, h2, [itemprop="headline"]')].filter(isReadHeading);
  let best: Element | null = null;
  let bestLikeness = MIN_OVERLAP;
  for (const heading of headings) {
    const text = textOf(heading);
    const like = Math.max(0, ...titles.map((title) => likeness(text, title)));
    if (like > bestLikeness) [best, bestLikeness] = [heading, like];
  }
  const mains = headings.filter((heading) => heading.localName === 'h1');
  return best ?? (mains.length === 1 ? mains[0]! : null);
}
