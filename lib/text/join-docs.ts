import type { Article, TextSpan } from './article.ts';
import type { Attribution } from './attributions.ts';
import { countWords, type Doc, sourcesIn } from './doc.ts';
import type { Piece, Places } from './pieces.ts';
import type { Quotation } from './quotations.ts';
import type { Sentences } from './sentences.ts';
import type { Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The document of an article whose blocks were read before, piece by piece: what `readDoc` gives, without reading.
 * @param pieces all of the article in order, each read with the same vocabulary
 */
export function joinDocs(article: Article, pieces: readonly Piece[], vocabulary: Vocabulary): Doc {
  const tokens = joinTokens(pieces);
  const quotations = pieces.flatMap(({ read: { doc }, from, to, by }) =>
    doc.quotations.slice(from.quotation, to.quotation).map((one) => moveQuotation(one, by)),
  );
  const attributions = pieces.flatMap(({ read: { doc }, from, to, by }) =>
    doc.attributions.slice(from.attribution, to.attribution).map((one) => moveAttribution(one, by)),
  );
  return {
    article,
    text: article.text,
    tokens,
    words: joinInts(pieces, 'token', ({ words }) => words),
    vocabulary,
    sentences: joinSentences(pieces, tokens.count),
    quotations,
    quoted: joinBytes(pieces, ({ quoted }) => quoted),
    attributions,
    ...sourcesIn(attributions),
    outermost: joinInts(pieces, 'token', ({ outermost }) => outermost, 'quotation'),
    credits: joinInts(pieces, 'token', ({ credits }) => credits, 'attribution'),
    wordCount: countWords(tokens),
  };
}

function joinTokens(pieces: readonly Piece[]): Tokens {
  const start = joinInts(pieces, 'token', ({ tokens }) => tokens.start, 'text');
  return {
    count: start.length,
    start,
    end: joinInts(pieces, 'token', ({ tokens }) => tokens.end, 'text'),
    hash: joinInts(pieces, 'token', ({ tokens }) => tokens.hash),
    flags: joinBytes(pieces, ({ tokens }) => tokens.flags),
    block: joinInts(pieces, 'token', ({ tokens }) => tokens.block, 'block'),
  };
}

function joinSentences(pieces: readonly Piece[], tokens: number): Sentences {
  const starts = joinInts(pieces, 'sentence', ({ sentences }) => sentences.first, 'token');
  const first = new Int32Array(starts.length + 1);
  first.set(starts);
  first[starts.length] = tokens;
  return {
    count: starts.length,
    first,
    of: joinInts(pieces, 'token', ({ sentences }) => sentences.of, 'sentence'),
  };
}

/** How many things of a kind the pieces hold together. */
const total = (pieces: readonly Piece[], kind: keyof Places): number =>
  pieces.reduce((sum, { from, to }) => sum + to[kind] - from[kind], 0);

/**
 * Joins a list that has an entry for each thing of a kind.
 * @param placesOf what the entries are themselves places of, so that they move; −1 stands for none and stays
 */
function joinInts(
  pieces: readonly Piece[],
  kind: keyof Places,
  listOf: (doc: Doc) => Int32Array,
  placesOf?: keyof Places,
): Int32Array {
  const joined = new Int32Array(total(pieces, kind));
  for (const {
    read: { doc },
    from,
    to,
    by,
  } of pieces) {
    const [first, last] = [from[kind] + by[kind], to[kind] + by[kind]];
    joined.set(listOf(doc).subarray(from[kind], to[kind]), first);
    const move = placesOf ? by[placesOf] : 0;
    if (move !== 0) for (let i = first; i < last; i++) if (joined[i]! >= 0) joined[i]! += move;
  }
  return joined;
}

/** Joins a list that has a byte for each token. */
function joinBytes(pieces: readonly Piece[], listOf: (doc: Doc) => Uint8Array): Uint8Array {
  const joined = new Uint8Array(total(pieces, 'token'));
  for (const {
    read: { doc },
    from,
    to,
    by,
  } of pieces)
    joined.set(listOf(doc).subarray(from.token, to.token), from.token + by.token);
  return joined;
}

/** A span of characters at its new place. */
export const moveSpan = <T extends TextSpan>(span: T, by: Places): T => ({
  ...span,
  start: span.start + by.text,
  end: span.end + by.text,
});

/** A run of tokens [from, to) at its new place. */
export const moveTokens = <T extends { readonly from: number; readonly to: number }>(run: T, by: Places): T => ({
  ...run,
  from: run.from + by.token,
  to: run.to + by.token,
});

function moveQuotation(quotation: Quotation, by: Places): Quotation {
  const { inner, block } = quotation;
  return { ...moveSpan(quotation, by), inner: moveSpan(inner, by), block: block + by.block };
}

function moveAttribution(attribution: Attribution, by: Places): Attribution {
  const { verb, sentence, unnamed, scope } = attribution;
  return {
    ...attribution,
    verb: verb + by.token,
    sentence: sentence + by.sentence,
    unnamed: unnamed && { ...moveTokens(unnamed, by), head: unnamed.head + by.token },
    scope: scope && moveSpan(scope, by),
  };
}
