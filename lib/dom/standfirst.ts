import type { LiveBlock } from './collect-blocks.ts';
import { attributeOf, collapseSpace, SHOW_ELEMENT, tagOf, textOf, upFrom } from './nodes.ts';
import { UNREAD } from './number-elements.ts';
import { isSideElement } from './side-elements.ts';

/** Names that pages give to the sentence or two between headline and text. */
const NAMES = 'standfirst dek deck subtitle sub-headline subheadline subhead strapline lede summary'.split(' ');
const MIN_CHARS = 25;
const MAX_CHARS = 400;
/** How far up a class name is believed. */
const NAMED_LEVELS = 2;
/** How far up a page may say that a text is no standfirst: a box about the author, a newsletter. */
const SIDE_LEVELS = 4;

const hasLength = (text: string) => text.length >= MIN_CHARS && text.length <= MAX_CHARS;

function isNamed(element: Element): boolean {
  const name = (attributeOf(element, 'class') ?? '').toLowerCase();
  return NAMES.some((part) => name.includes(part));
}

/** The element and the nearest around it, within the article. */
function* nearest(element: Element, levels: number): Generator<Element> {
  let level = 0;
  for (const around of upFrom(element)) {
    if (level++ > levels || tagOf(around) === 'article') return;
    yield around;
  }
}

/** Whether a block among the first of an article is its standfirst: the page calls it so, or describes itself by it. */
export function isStandfirst(block: LiveBlock, description: string | null): boolean {
  const text = collapseSpace(block.text);
  if (!hasLength(text) || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  return [...nearest(block.element, NAMED_LEVELS)].some(isNamed) || (block.kind === 'heading' && text === description);
}

const isShown = (element: Element): boolean =>
  hasLength(collapseSpace(textOf(element))) &&
  !element.closest(UNREAD) &&
  ![...nearest(element, SIDE_LEVELS)].some(isSideElement);

/** The element after the headline, and before the text, that the page names as the standfirst. */
export function findStandfirst(document: Document, headline: Element, firstBlock: Element): Element | null {
  const walker = document.createTreeWalker(document.body, SHOW_ELEMENT);
  let isAfterHeadline = false;
  for (let node = walker.nextNode(); node && node !== firstBlock; node = walker.nextNode()) {
    const element = node as Element;
    isAfterHeadline ||= element === headline;
    if (isAfterHeadline && isNamed(element) && !element.contains(firstBlock) && isShown(element)) return element;
  }
  return null;
}
