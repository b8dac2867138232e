import type { Article } from '../text/article.ts';
import type { Doc } from '../text/doc.ts';

/** What a report says of its article before anything is judged: where it is from, how long it is, how much is quoted. */
export function aboutArticle(article: Article, doc: Doc) {
  const { url, title, byline, outlet, published, genre, paywalled, lang, blocks } = article;
  const quoted = doc.quoted.reduce((sum, one) => sum + one, 0);
  const quotedShare = doc.tokens.count === 0 ? 0 : Math.round((1000 * quoted) / doc.tokens.count) / 1000;
  return {
    url,
    title,
    byline,
    outlet,
    published,
    genre,
    paywalled,
    lang,
    blocks,
    words: doc.wordCount,
    sentences: doc.sentences.count,
    quotedShare,
  };
}
