import type { LiveBlock } from './collect-blocks.ts';
import { attributeOf, collapseSpace, textOf, upFrom } from './nodes.ts';
import { UNREAD } from './number-elements.ts';
import { isSideElement } from './side-elements.ts';

/** Names that pages give to the sentence or two between headline and text. */
const NAMES = [
  'standfirst',
  'dek',
  'deck',
  'subtitle',
  'sub-headline',
  'subheadline',
  'subhead',
  'strapline',
  'lede',
  'summary',
];
const SELECTOR = NAMES.map((name) => `[class*="${name}" i]`).join(', ');
const MIN_CHARS = 25;
const MAX_CHARS = 400;
/** How far up a class name is believed. */
const NAMED_LEVELS = 2;

function isNamed(element: Element): boolean {
  let level = 0;
  for (const around of upFrom(element)) {
    const name = (attributeOf(around, 'class') ?? '').toLowerCase();
    if (NAMES.some((part) => name.includes(part))) return true;
    if (++level > NAMED_LEVELS) return false;
  }
  return false;
}

const hasLength = (text: string) => text.length >= MIN_CHARS && text.length <= MAX_CHARS;

/** Whether a block among the first of an article is its standfirst: the page calls it so, or describes itself by it. */
export function isStandfirst(block: LiveBlock, description: string | null): boolean {
  const text = collapseSpace(block.text);
  if (!hasLength(text) || (block.kind !== 'paragraph' && block.kind !== 'heading')) return false;
  return isNamed(block.element) || (block.kind === 'heading' && text === description);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING` */
const FOLLOWING = 4;
/** Levels above a standfirst on which a page may say that it is none: a box about the author, a newsletter. */
const SIDE_LEVELS = 4;

function isShown(element: Element): boolean {
  if (!hasLength(collapseSpace(textOf(element))) || element.closest(UNREAD)) return false;
  let level = 0;
  for (const around of upFrom(element)) {
    if (++level > SIDE_LEVELS) break;
    if (isSideElement(around)) return false;
  }
  return true;
}

/** The element after the headline, and before the text, that the page names as the standfirst. */
export function findStandfirst(document: Document, headline: Element, firstBlock: Element): Element | null {
  for (const element of document.querySelectorAll(SELECTOR)) {
    const isBetween =
      (headline.compareDocumentPosition(element) & FOLLOWING) !== 0 &&
      (element.compareDocumentPosition(firstBlock) & FOLLOWING) !== 0 &&
      !element.contains(firstBlock);
    if (isBetween && isShown(element)) return element;
  }
  return null;
}
