import type { Flag } from '../detect/flag.ts';
import type { LexiconCard } from '../lexicon/lexicon.ts';
import type { Article, TextSpan } from '../text/article.ts';
import type { Scope } from './dismissals.ts';
import type { View } from './view.ts';

/** What a page sends to be analysed, once for each reading. */
export interface AnalyzeRequest {
  /** Made by the page: a repeated request is answered alike and stored once. */
  readonly id: string;
  readonly article: Article;
  /** The text is not the whole article (limits of time or size were reached). */
  readonly partial: boolean;
}

/** What a page needs to paint, in reading order. Flags of private lexicons are left out. */
export interface AnalyzeReply {
  readonly flags: readonly PageFlag[];
  readonly view: View;
}

/** What a page sends when the reader dismisses a flag from the card. */
export interface DismissRequest {
  /** The id of the request whose report the flag is of. */
  readonly id: string;
  /** The place of the flag in that report. */
  readonly flag: number;
  readonly scope: Scope;
}

/**
 * What a page sends when the reader asks why selected words are flagged or not. The whole text, since how heated it is
 * weighs with each scare quote and a quotation may go on from the block before; the worker keeps none of it.
 */
export interface WhyRequest {
  readonly article: Article;
  readonly selection: TextSpan;
}

/** The part of an article that the reader has in view: offsets of `Article.text`, the second behind its last letter. */
export interface ReadingPlace {
  readonly from: number;
  readonly to: number;
}

/** A flag with the words of its lexicon that the explanation card shows: the page carries no lexicon. */
export interface PageFlag extends Flag, Pick<LexiconCard, 'name' | 'fine' | 'inTen' | 'look'> {
  /** The place of the flag in the report: it names the flag in messages. */
  readonly place: number;
}
