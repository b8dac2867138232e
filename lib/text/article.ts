/** A half-open range [start, end) of UTF-16 code units in `Article.text`. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export const overlap = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** A span with its text, for views, which have no text of the article. */
export interface Passage extends TextSpan {
  readonly text: string;
}

/** What a block is to the reader of the page. `quote` is a block quotation: other people's words throughout. */
export const BLOCK_KINDS = ['headline', 'standfirst', 'heading', 'paragraph', 'quote', 'caption', 'list'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** One piece of the article with a role. Blocks are in order, never overlap, and are parted by `\n\n`. */
export interface Block extends TextSpan {
  readonly kind: BlockKind;
}

/** What kind of article the page says that it is. Opinion may be worded strongly. */
export const GENRES = ['news', 'analysis', 'opinion', 'review', 'live', 'satire', 'sponsored'] as const;
export type Genre = (typeof GENRES)[number];

/** The text of one page that a reader came to read, and what the page says of it. */
export interface Article {
  /** Address of the page, empty for text that has none. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as the page gives it. */
  readonly published: string | null;
  /** Null where the page does not say. */
  readonly genre: Genre | null;
  /** The page says that a part of the article is for subscribers only: it may not have been read. */
  readonly paywalled: boolean;
  /** BCP 47; `und` where it is not known. */
  readonly lang: string;
  /** Node data unchanged; blocks parted by `\n\n` that belongs to no node. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** What parts two blocks in `Article.text`. */
export const BLOCK_SEPARATOR = '\n\n';
