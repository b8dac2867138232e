import * as v from 'valibot';
import { SCOPES } from '../report/dismissals.ts';
import { MAX_SELECTION } from '../report/why/why.ts';
import { BLOCK_KINDS, GENRES } from '../text/article.ts';
import { PROBLEMS } from './page-state.ts';

/** More text than this is cut by the page before it is sent; a message that holds more is not ours. */
export const MAX_TEXT = 2_000_000;

const short = v.pipe(v.string(), v.maxLength(10_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const articleSchema = v.pipe(
  v.strictObject({
    url: short,
    title: short,
    byline: v.nullable(short),
    outlet: v.nullable(short),
    published: v.nullable(short),
    genre: v.nullable(v.picklist(GENRES)),
    paywalled: v.boolean(),
    lang: short,
    text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
    blocks: v.pipe(
      v.array(v.strictObject({ kind: v.picklist(BLOCK_KINDS), start: offset, end: offset })),
      v.maxLength(MAX_TEXT),
    ),
  }),
  v.check(({ text, blocks }) => areOrdered(blocks, text.length), 'blocks out of order or out of the text'),
);

/** Whether blocks follow each other within the text, as every reader of an article relies on. */
function areOrdered(blocks: readonly { start: number; end: number }[], length: number): boolean {
  let last = 0;
  for (const { start, end } of blocks) {
    if (start < last || end < start || end > length) return false;
    last = end;
  }
  return true;
}

export const analyzeSchema = v.strictObject({ id: short, article: articleSchema, partial: v.boolean() });
export const dismissSchema = v.strictObject({ id: short, flag: offset, scope: v.picklist(SCOPES) });
export const whySchema = v.pipe(
  v.strictObject({ article: articleSchema, selection: v.strictObject({ start: offset, end: offset }) }),
  v.check(({ article: { text }, selection: { start, end } }) => {
    return start < end && end <= text.length && end - start <= MAX_SELECTION;
  }, 'no selection of the text'),
);
export const placeSchema = v.strictObject({ from: offset, to: offset });
export const idSchema = short;
export const problemSchema = v.picklist(PROBLEMS);
