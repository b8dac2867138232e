import * as v from 'valibot';

/** Longest string of a report, in UTF-16 code units, as for what a page sends. */
const MAX_LINE = 10_000;

/** One string of a report. */
export const line = v.pipe(v.string(), v.maxLength(MAX_LINE));
/** 0–1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
/** How many; also an offset in UTF-16 code units. Never more than a text can be long. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000_000));
/** The entries of a span: spread into what has a place in the article. */
export const span = { start: count, end: count };

interface Span {
  readonly start: number;
  readonly end: number;
}

const runsForward = ({ start, end }: Span) => start <= end;

/** A span with its text. */
export const passage = v.pipe(
  v.strictObject({ ...span, text: line }),
  v.check((one) => runsForward(one), 'start before end'),
);

/** At most `most` strings. */
export const lines = (most: number) => v.pipe(v.array(line), v.maxLength(most));

/** At most `most` passages, in any order. */
export const passages = (most: number) => v.pipe(v.array(passage), v.maxLength(most));

/** Whether spans start in reading order, and none ends before it starts. */
export function areInOrder(spans: readonly Span[]): boolean {
  return spans.every((one, i) => runsForward(one) && (i === 0 || spans[i - 1]!.start <= one.start));
}

/** Whether spans are in reading order and none begins before the last has ended. */
export function arePartedInOrder(spans: readonly Span[]): boolean {
  return spans.every((one, i) => runsForward(one) && (i === 0 || spans[i - 1]!.end <= one.start));
}

/** Whether every value of a key comes up once at most. */
export function areUnlike<T, K>(list: readonly T[], keyOf: (one: T) => K): boolean {
  return new Set(list.map(keyOf)).size === list.length;
}
