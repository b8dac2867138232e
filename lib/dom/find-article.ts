import type { Article } from '../text/article.ts';
import { guessLanguage } from '../text/language.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { collectBlocks } from './collect-blocks.ts';
import { readGenre } from './genre.ts';
import { isArticle } from './is-article.ts';
import { joinArticle } from './join-article.ts';
import { readMetadata } from './metadata.ts';
import { lineOf, withOpening } from './opening.ts';
import { isPaywalled } from './paywall.ts';
import { runReadability } from './run-readability.ts';
import type { TextMap } from './text-map.ts';
import { measureTree } from './tree-size.ts';

/** The article of a page with the way back to its text nodes. */
export interface FoundArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The text is not the whole article: a limit of size was reached. */
  readonly partial: boolean;
}

/** Longest field, in characters, that a page may put into its article. */
const MAX_FIELD = 1_000;

/** The language that the text is in, which pages often declare wrongly. */
function languageOf(text: string, declared: string | null): string {
  const isDeclaredEnglish = (declared ?? '').toLowerCase().startsWith('en');
  if (guessLanguage(text) === 'en') return isDeclaredEnglish ? declared! : 'en';
  return declared && !isDeclaredEnglish ? declared : 'und';
}

/**
 * Finds the article of a page without touching the page. Null where there is none: on front pages, in search results
 * and apps, and in documents too large to look through (`MAX_ELEMENTS`, `MAX_DEPTH`).
 */
export function findArticle(document: Document, url: string): FoundArticle | null {
  const size = document.documentElement && document.body ? measureTree(document) : null;
  const page = size && runReadability(document, size);
  if (!page) return null;
  const found = collectBlocks(document, page.holders);
  const body = withoutBoilerplate(found);
  if (!isArticle(found, body)) return null;
  const metadata = readMetadata(document, page);
  const blocks = withOpening(document, body, metadata);
  const { text, blocks: spans, map, partial } = joinArticle(blocks);
  const { byline, outlet, published } = metadata;
  const title = (lineOf(blocks, 'headline') || metadata.title || '').slice(0, MAX_FIELD);
  return {
    article: {
      url,
      title,
      byline,
      outlet,
      published,
      genre: readGenre(document, url, blocks, metadata),
      paywalled: isPaywalled(document, text, metadata.linked),
      lang: languageOf(text, metadata.lang),
      text,
      blocks: spans,
    },
    map,
    partial,
  };
}
