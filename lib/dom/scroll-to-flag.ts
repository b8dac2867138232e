import type { Article, TextSpan } from '../text/article.ts';
import { rectsOf } from './flag-rects.ts';
import type { TextMap } from './text-map.ts';

/** The part of the window, from top to bottom, in which a phrase is well in view. */
const TOP = 0.15;
const BOTTOM = 0.7;
/** So many letters from a place on are looked at to find one that is drawn. */
const NEARBY = 200;

/**
 * Brings a span into view, at once or smoothly as the reader prefers. Scrolls whatever box holds it. Returns false
 * where the span is not drawn.
 */
export function scrollToSpan(document: Document, map: TextMap, span: TextSpan): boolean {
  const [rect] = rectsOf(document, map, span);
  const element = map.elementAt(span);
  if (!rect || !element) return false;
  const { innerHeight } = window;
  if (rect.top > innerHeight * TOP && rect.bottom < innerHeight * BOTTOM) return true;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isStill ? 'instant' : 'smooth';
  // The middle of a long element may be far from the phrase: then the window is scrolled by hand.
  if (element.getBoundingClientRect().height > innerHeight * (BOTTOM - TOP)) {
    window.scrollBy({ top: rect.top - innerHeight * 0.35, behavior });
  } else element.scrollIntoView({ block: 'center', behavior });
  return true;
}

/** Brings the text at an offset of the article into view, or what follows it. False where nothing of it is drawn. */
export function scrollToOffset(document: Document, map: TextMap, blocks: Article['blocks'], offset: number): boolean {
  const block = blocks.find(({ end }) => end > offset) ?? blocks.at(-1);
  if (!block) return false;
  const start = Math.max(block.start, Math.min(offset, block.end - 1));
  const near = { start, end: Math.min(block.end, start + NEARBY) };
  return scrollToSpan(document, map, near) || scrollToSpan(document, map, block);
}
