import type { LinkedData } from './json-ld.ts';
import { metaOf } from './metadata.ts';
import { attributeOf, collapseSpace, textOf } from './nodes.ts';

/** An article is short up to this many characters, some 250 words: teasers of paid ones are shorter. */
const SHORT = 1_500;
/** Longest selector of a page that is tried, in characters. */
const MAX_SELECTOR = 200;
const MAX_PARTS = 50;
/** Text of a paid part that is looked for in what was read, in characters: from its middle, where no label stands. */
const SAMPLE = 80;
/** By these pages mark what only subscribers read. */
const MARKS = '[data-paywall], [data-paywalled], .paywall, #paywall, .paywall-container, .paywall-message';

/**
 * Whether a part of the article is for subscribers only, and was not read: the page says so, and either what stands
 * in that part is not in the text, or the text is short.
 */
export function isPaywalled(document: Document, text: string, linked: LinkedData): boolean {
  if (linked.isPaid || isLocked(document)) {
    const parts = paidTexts(document, linked.paidParts);
    if (parts.length > 0) return !wasRead(text, parts);
    return text.length < SHORT;
  }
  return text.length < SHORT && hasMark(document);
}

const isLocked = (document: Document): boolean =>
  ['locked', 'metered'].includes(metaOf(document, 'article:content_tier')?.toLowerCase() ?? '');

/** Attributes such as `data-paywall="false"` say that there is none. */
function hasMark(document: Document): boolean {
  const marked = [...document.querySelectorAll(MARKS)];
  return marked.some((element) => {
    const value = attributeOf(element, 'data-paywall') ?? attributeOf(element, 'data-paywalled') ?? '';
    return !['false', '0', 'no', 'none'].includes(value.toLowerCase());
  });
}

/** The paragraphs for subscribers that the page holds, without those too short to be found again. */
function paidTexts(document: Document, selectors: readonly string[]): string[] {
  const short = selectors.filter(({ length }) => length <= MAX_SELECTOR);
  const elements = short.flatMap((selector) => paragraphsIn(document, selector));
  const texts = elements.slice(0, MAX_PARTS).map((element) => collapseSpace(textOf(element)));
  return texts.filter(({ length }) => length > SAMPLE);
}

/** The paragraphs in what a selector finds, or that itself: its text may hold scripts as well. */
function paragraphsIn(document: Document, selector: string): Element[] {
  try {
    const paragraphs = [...document.querySelectorAll(`:is(${selector}) p`)];
    return paragraphs.length > 0 ? paragraphs : [...document.querySelectorAll(selector)];
  } catch {
    return []; // pages do write selectors that are none
  }
}

/** Whether the middle of at least half of the parts is in the text. */
function wasRead(text: string, parts: readonly string[]): boolean {
  const read = collapseSpace(text);
  const found = parts.filter((part) => {
    const middle = (part.length - SAMPLE) >> 1;
    return read.includes(part.slice(middle, middle + SAMPLE));
  });
  return 2 * found.length >= parts.length;
}
