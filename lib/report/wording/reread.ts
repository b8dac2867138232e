import type { Engine } from '../../lexicon/engine.ts';
import { type Article, BLOCK_SEPARATOR, type Block } from '../../text/article.ts';
import type { BlockRun } from '../../text/pieces.ts';
import { type BlockRange, tiedBlocks } from '../../text/tied-blocks.ts';
import { joinWordings } from './join-wordings.ts';
import { readWording, type Wording } from './wording.ts';

/**
 * Reads an article that has changed. A block that stood in it before, here or elsewhere, is not read again; blocks that
 * are tied by a quotation are known or new together.
 * @param before what was read of it last, with the same engine
 */
export function rereadWording(article: Article, before: Wording, engine: Engine): Wording {
  if (article.lang !== before.doc.article.lang) return readWording(article, engine);
  const known = rangesByText(before.doc.article);
  const ranges = tiedBlocks(article).map((range) => ({ ...range, place: known.get(keyOf(article, range)) }));
  const added = ranges.filter(({ place }) => place === undefined);
  if (added.length === ranges.length) return readWording(article, engine);
  const fresh = readWording(articleOf(article, added), engine);
  return joinWordings(article, longRuns(article, runsOf(ranges, before, fresh)));
}

/** A range of the new article, with its first block in the old one; undefined where it was not there. */
type FoundRange = BlockRange & { readonly place: number | undefined };

/** Where each range was read: at its place in the old wording, or one after the other in the fresh one. */
function runsOf(ranges: readonly FoundRange[], before: Wording, fresh: Wording): BlockRun<Wording>[] {
  let next = 0;
  return ranges.map(({ from, to, place }) => {
    const length = to - from;
    if (place !== undefined) return { read: before, from: place, to: place + length };
    next += length;
    return { read: fresh, from: next - length, to: next };
  });
}

/** The first block of each range, by kinds and text. */
function rangesByText(article: Article): ReadonlyMap<string, number> {
  return new Map(tiedBlocks(article).map((range) => [keyOf(article, range), range.from]));
}

function keyOf({ text, blocks }: Article, { from, to }: BlockRange): string {
  const kinds = blocks.slice(from, to).map(({ kind }) => kind);
  return `${kinds.join(' ')}\n${text.slice(blocks[from]!.start, blocks[to - 1]!.end)}`;
}

/** An article of some ranges of another one. */
function articleOf(article: Article, ranges: readonly BlockRange[]): Article {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { from, to } of ranges) {
    const { start } = article.blocks[from]!;
    const { end } = article.blocks[to - 1]!;
    for (const block of article.blocks.slice(from, to))
      blocks.push({ ...block, start: block.start - start + length, end: block.end - start + length });
    texts.push(article.text.slice(start, end));
    length += end - start + BLOCK_SEPARATOR.length;
  }
  return { ...article, text: texts.join(BLOCK_SEPARATOR), blocks };
}

/** Puts runs together that follow one another in what was read as they do in the article. */
function longRuns({ blocks }: Article, runs: readonly BlockRun<Wording>[]): BlockRun<Wording>[] {
  const long: BlockRun<Wording>[] = [];
  let place = 0;
  let moved = 0;
  for (const run of runs) {
    const last = long.at(-1);
    const by = blocks[place]!.start - run.read.doc.article.blocks[run.from]!.start;
    if (last?.read === run.read && last.to === run.from && by === moved)
      long[long.length - 1] = { ...last, to: run.to };
    else long.push(run);
    moved = by;
    place += run.to - run.from;
  }
  return long;
}
