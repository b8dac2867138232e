import type { Article } from '../text/article.ts';
import { guessLanguage } from '../text/language.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import { collectBlocks, type LiveBlock } from './collect-blocks.ts';
import { findHeadline } from './headline.ts';
import { isArticle } from './is-article.ts';
import { joinArticle } from './join-article.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { collapseSpace } from './nodes.ts';
import { runReadability } from './run-readability.ts';
import { findStandfirst, isStandfirst } from './standfirst.ts';
import type { TextMap } from './text-map.ts';
import { measureTree } from './tree-size.ts';

/** The article of a page with the way back to its text nodes. */
export interface FoundArticle {
  readonly article: Article;
  readonly map: TextMap;
  /** The text is not the whole article: a limit of size was reached. */
  readonly partial: boolean;
}

const withKind = (blocks: readonly LiveBlock[], kind: LiveBlock['kind']) => blocks.map((block) => ({ ...block, kind }));

/** The blocks of one element, all of its text. */
const blocksIn = (document: Document, element: Element): LiveBlock[] =>
  collectBlocks(document, new Set([element, ...element.querySelectorAll('*')]));

/** How many blocks at the beginning may be the standfirst. */
const OPENING_BLOCKS = 3;

/** The headline and standfirst first, wherever they stand in the page, and once. */
function withOpening(document: Document, body: readonly LiveBlock[], metadata: Metadata): LiveBlock[] {
  const element = findHeadline(document, metadata.headlines);
  const headline = element ? withKind(blocksIn(document, element), 'headline') : [];
  const title = collapseSpace(headline.map((block) => block.text).join(' '));
  const rest = body
    .filter(
      (block) =>
        !element?.contains(block.element) && !(block.kind === 'heading' && collapseSpace(block.text) === title),
    )
    .map((block, i) =>
      i < OPENING_BLOCKS && isStandfirst(block, metadata.description)
        ? { ...block, kind: 'standfirst' as const }
        : block,
    );
  const first = rest[0];
  if (!element || !first || rest.some((block) => block.kind === 'standfirst')) return [...headline, ...rest];
  const standfirst = findStandfirst(document, element, first.element);
  return [...headline, ...(standfirst ? withKind(blocksIn(document, standfirst), 'standfirst') : []), ...rest];
}

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
  const size = document.body ? measureTree(document) : null;
  const page = size && runReadability(document, size);
  if (!page) return null;
  const found = collectBlocks(document, page.holders);
  const body = withoutBoilerplate(found);
  if (!isArticle(found, body)) return null;
  const metadata = readMetadata(document, page);
  const blocks = withOpening(document, body, metadata);
  const { text, blocks: spans, map, partial } = joinArticle(blocks);
  const { byline, outlet, published } = metadata;
  const headline = collapseSpace(
    blocks
      .filter((b) => b.kind === 'headline')
      .map((b) => b.text)
      .join(' '),
  );
  const title = headline || metadata.title || '';
  return {
    article: { url, title, byline, outlet, published, lang: languageOf(text, metadata.lang), text, blocks: spans },
    map,
    partial,
  };
}
