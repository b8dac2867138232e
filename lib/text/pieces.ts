import type { Article } from './article.ts';
import { type Doc, tokenAt } from './doc.ts';
import { firstAt } from './first-at.ts';

/** A place in a document: an offset of its text, and how many of each kind of thing stand before it. */
export interface Places {
  /** Characters. */
  readonly text: number;
  readonly block: number;
  readonly token: number;
  readonly sentence: number;
  readonly quotation: number;
  readonly attribution: number;
}

/** Consecutive blocks [from, to) of what was read: a document, or more with one in it. */
export interface BlockRun<R extends { readonly doc: Doc }> {
  readonly read: R;
  readonly from: number;
  readonly to: number;
}

/** Consecutive blocks of what was read, and where they stand in another article. */
export interface Piece<R extends { readonly doc: Doc } = { readonly doc: Doc }> {
  readonly read: R;
  readonly from: Places;
  readonly to: Places;
  /** Added to a place in the old document, this gives the place in the new one. */
  readonly by: Places;
}

const NOWHERE: Places = { text: 0, block: 0, token: 0, sentence: 0, quotation: 0, attribution: 0 };

/**
 * Lays runs of blocks one after the other.
 * @param article whose blocks the runs are, in order; within a run they lie as far apart as in the old document
 */
export function placePieces<R extends { readonly doc: Doc }>(
  article: Article,
  runs: readonly BlockRun<R>[],
): Piece<R>[] {
  let end = NOWHERE;
  return runs.map(({ read, from, to }) => {
    const { doc } = read;
    const first = placesAt(doc, from, doc.article.blocks[from]!.start);
    const last = placesAt(doc, to, doc.article.blocks[to - 1]!.end);
    const start = { ...end, text: article.blocks[end.block]!.start };
    const by = combine(start, first, (a, b) => a - b);
    end = combine(last, by, (a, b) => a + b);
    return { read, from: first, to: last, by };
  });
}

function combine(a: Places, b: Places, one: (a: number, b: number) => number): Places {
  return {
    text: one(a.text, b.text),
    block: one(a.block, b.block),
    token: one(a.token, b.token),
    sentence: one(a.sentence, b.sentence),
    quotation: one(a.quotation, b.quotation),
    attribution: one(a.attribution, b.attribution),
  };
}

/** The places at an edge of a block: nothing of a document crosses one, save for spaces. */
function placesAt({ tokens, sentences, quotations, attributions }: Doc, block: number, text: number): Places {
  const token = tokenAt(tokens, text);
  return {
    text,
    block,
    token,
    sentence: token < tokens.count ? sentences.of[token]! : sentences.count,
    quotation: firstAt(quotations, text, ({ start }) => start),
    attribution: firstAt(attributions, token, ({ verb }) => verb),
  };
}

/** The entries of an ordered list whose places lie in [from, to). */
export const sliceAt = <T>(list: readonly T[], from: number, to: number, placeOf: (one: T) => number): readonly T[] =>
  list.slice(firstAt(list, from, placeOf), firstAt(list, to, placeOf));
