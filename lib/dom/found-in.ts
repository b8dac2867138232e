import type { Article } from '../text/article.ts';
import { collectBlocks } from './collect-blocks.ts';
import type { FoundArticle } from './find-article.ts';
import { joinArticle } from './join-article.ts';

/** An article that is known to stand in an element of a page of our own: nothing has to be searched for. */
export function foundIn(document: Document, root: Element, title: string): FoundArticle {
  const holders = new Set([root, ...root.querySelectorAll('*')]);
  const { text, blocks, map, partial } = joinArticle(collectBlocks(document, holders));
  const article: Article = {
    url: document.location.href,
    title,
    byline: null,
    outlet: null,
    published: null,
    genre: null,
    paywalled: false,
    lang: 'en',
    text,
    blocks,
  };
  return { article, map, partial };
}
