import type { Article } from '../text/article.ts';
import { plainArticle } from '../text/plain-article.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { FoundArticle } from './find-article.ts';
import { joinArticle } from './join-article.ts';

/** An article that is known to stand in an element of a page of our own: nothing has to be searched for. */
export function foundIn(document: Document, root: Element, title: string): FoundArticle {
  const holders = new Set([root, ...root.querySelectorAll('*')]);
  const { text, blocks, map, partial } = joinArticle(collectBlocks(document, holders));
  const article: Article = { ...plainArticle(text, { url: document.location.href, title }), blocks };
  return { article, map, partial };
}
