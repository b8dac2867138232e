import type { BlockKind } from '../text/article.ts';
import { attributeOf, tagOf, upFrom } from './nodes.ts';

/** Elements that stand on lines of their own. By name: asking for the computed style would force layout. */
const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);

const KIND_BY_TAG = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['li', 'list'],
]);

export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

/** The nearest block element around an element, or the element itself. */
export function blockElementOf(element: Element): Element {
  let last = element;
  for (const around of upFrom(element)) {
    if (isBlockTag(tagOf(around))) return around;
    last = around;
  }
  return last;
}

/** Many pages caption their pictures in elements without a meaning of their own. */
function isNamedCaption(element: Element): boolean {
  return (attributeOf(element, 'class') ?? '').toLowerCase().includes('caption');
}

/** How far up a class name is believed. */
const NAMED_LEVELS = 2;

/** The role of a block by the elements around it, the nearest that has one. The headline is found elsewhere. */
export function kindOfBlock(block: Element): BlockKind {
  let level = 0;
  for (const around of upFrom(block)) {
    const kind = KIND_BY_TAG.get(tagOf(around));
    if (kind) return kind;
    if (level++ < NAMED_LEVELS && isNamedCaption(around)) return 'caption';
  }
  return 'paragraph';
}
