import { parseHTML } from 'linkedom';
import { findArticle } from '../lib/dom/find-article.ts';
import type { Article } from '../lib/text/article.ts';

/** Finds the article of a saved page as the content script does on the live one; null where there is none. */
export function htmlArticle(html: string, url: string): Article | null {
  const { document } = parseHTML(html);
  return findArticle(document as unknown as Document, url)?.article ?? null;
}
