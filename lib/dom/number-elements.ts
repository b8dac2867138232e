import { isBlank, SHOW_TEXT, TEXT_NODE } from './nodes.ts';
import type { TreeSize } from './tree-size.ts';

/** Beyond this many characters the copy carries only the beginnings of its texts: enough to weigh them. */
const MAX_COPIED_CHARS = 1_000_000;
const BEGINNING = 400;

/** Names an element of the copy, and survives Readability, which renames and re-parses elements. */
const NUMBER = 'data-framelight';

/** What no reader reads, or what the reader is writing. Removed from the copy, so that no article can hold it. */
export const UNREAD =
  'script, style, noscript, template, textarea, select, option, svg, math, canvas, ' +
  'iframe, object, video, audio, [hidden], [aria-hidden="true"], [role="textbox"], [role="alertdialog"], ' +
  '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Elements by whose name or id a form answers in place of its own properties. */
const CLOBBERING = 'form, input, button, fieldset, output, img';

/** A copy of a document that may be destroyed, and the way back to the elements of the live one. */
export interface NumberedCopy {
  readonly copy: Document;
  /** The live element of an element of the copy, or of what became of it; null for what is new in the copy. */
  readonly liveOf: (copied: Element) => Element | null;
}

function shortenTexts(copy: Document) {
  const walker = copy.createTreeWalker(copy, SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.length > BEGINNING) node.data = node.data.slice(0, BEGINNING);
  }
}

function clean(copy: Document) {
  for (const element of copy.querySelectorAll(UNREAD)) element.remove();
  for (const element of copy.querySelectorAll(CLOBBERING)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  // Readability turns such a link into a new text node, which would have no number.
  for (const link of copy.querySelectorAll('a[href^="javascript:"]')) link.removeAttribute('href');
}

/**
 * Puts the texts of divisions into numbered spans: where a division holds nothing else than a paragraph, even one that
 * Readability made itself of a loose text, it puts the paragraph in its place, and the number is gone.
 */
function wrapLooseTexts(copy: Document) {
  for (const parent of copy.querySelectorAll('div, body, p')) {
    for (const child of [...parent.childNodes]) {
      if (child.nodeType !== TEXT_NODE || isBlank((child as Text).data)) continue;
      const span = copy.createElement('span');
      span.setAttribute(NUMBER, parent.getAttribute(NUMBER)!);
      parent.replaceChild(span, child);
      span.append(child);
    }
  }
}

/** Copies a document and numbers the elements of the copy; the live document is not touched. */
export function copyNumbered(document: Document, size: TreeSize): NumberedCopy {
  const live = document.querySelectorAll('*');
  const copy = document.cloneNode(true) as Document;
  copy.querySelectorAll('*').forEach((element, index) => {
    element.setAttribute(NUMBER, String(index));
  });
  clean(copy);
  wrapLooseTexts(copy);
  if (size.chars > MAX_COPIED_CHARS) shortenTexts(copy);
  const liveOf = (copied: Element) => {
    const number = copied.getAttribute(NUMBER);
    return number === null ? null : (live[Number(number)] ?? null);
  };
  return { copy, liveOf };
}
