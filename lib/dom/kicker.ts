import type { LiveBlock } from './collect-blocks.ts';
import { collapseSpace, parentOf, tagOf, textOf } from './nodes.ts';
import { UNREAD } from './number-elements.ts';

/** How far up from the headline a label may stand beside it. */
const LEVELS = 3;
/** How many elements before the headline may be the label. */
const NEIGHBOURS = 2;
/** Longest label, in characters. */
const MAX_LABEL = 40;
/** Labels that are buttons and menus as often as genres. */
const AMBIGUOUS = new Set(['comment', 'live', 'news', 'letters', 'reviews', 'promoted']);
const HEADLINES = 'h1, h2, [itemprop="headline"]';

/** The short text right above the headline, by which pages tell a section or genre; null where there is none. */
export function findKicker(blocks: readonly LiveBlock[]): string | null {
  const block = blocks.find(({ kind }) => kind === 'headline');
  let element: Element | null = block ? (block.element.closest(HEADLINES) ?? block.element) : null;
  for (let level = 0; element && level < LEVELS && tagOf(element) !== 'body'; level++) {
    const label = labelBefore(element);
    if (label) return AMBIGUOUS.has(label.toLowerCase()) ? null : label;
    element = parentOf(element) as Element | null;
  }
  return null;
}

/** The text of the nearest short neighbour before an element. */
function labelBefore(element: Element): string | null {
  let before = element.previousElementSibling;
  for (let seen = 0; before && seen < NEIGHBOURS; seen++, before = before.previousElementSibling) {
    // A form may answer with its fields in place of its methods; none is a label.
    const text =
      tagOf(before) === 'form' || before.matches(UNREAD) ? '' : collapseSpace(textOf(before).slice(0, 10 * MAX_LABEL));
    if (text && text.length <= MAX_LABEL) return text;
  }
  return null;
}
