import type { Flag } from '../detect/flag.ts';
import type { View } from '../report/view.ts';
import type { Article } from '../text/article.ts';

/** A flag with the words of its lexicon, since the page carries none. */
export type PageFlag = Flag & { readonly name: string; readonly fine: string };

/** What the page asks to be analysed, once for each reading. */
export interface ReadRequest {
  readonly id: string;
  readonly article: Article;
  readonly partial: boolean;
}

/** What it needs to paint. */
export interface ReadReply {
  readonly flags: readonly PageFlag[];
  readonly view: View;
}

/** Why a page was not read. */
export type ReadProblem = 'no-article' | 'language' | 'document-type' | 'failed';
