import { isReadable } from '../text/quote-marks-by-language.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import type { ReadProblem } from './read-problem.ts';

const TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** The article of a page, or why there is none. Never throws: whatever a page is made of, it must not be disturbed. */
export function readArticle(document: Document): FoundArticle | ReadProblem {
  try {
    if (!TYPES.has(document.contentType)) return 'document-type';
    const found = findArticle(document, document.location.href);
    if (!found) return 'no-article';
    return isReadable(found.article.lang) ? found : 'language';
  } catch {
    return 'failed';
  }
}
