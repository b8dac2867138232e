import { overlap, type TextSpan } from '../text/article.ts';
import type { PlacedFlag } from './count.ts';

/** What a reader marked in practice: a span of the article with its words and some of the text around it. */
export interface ReaderMark extends TextSpan {
  readonly exact: string;
  readonly before: string;
  readonly after: string;
}

/** The reader's marks and Framelight's laid side by side, in reading order. */
export interface PracticeComparison {
  /** Marked by both: each mark of the reader with the flags that it touches. */
  readonly both: readonly { readonly mark: ReaderMark; readonly flags: readonly PlacedFlag[] }[];
  readonly onlyReader: readonly ReaderMark[];
  readonly onlyFramelight: readonly PlacedFlag[];
}

/** Lays marks side by side. A mark is met by a flag that shares at least a character with it. */
export function comparePractice(marks: readonly ReaderMark[], flags: readonly PlacedFlag[]): PracticeComparison {
  const met = marks.map((mark) => ({ mark, flags: flags.filter(({ flag }) => overlap(mark, flag)) }));
  return {
    both: met.filter((one) => one.flags.length > 0),
    onlyReader: met.flatMap((one) => (one.flags.length === 0 ? [one.mark] : [])),
    onlyFramelight: flags.filter(({ flag }) => !marks.some((mark) => overlap(mark, flag))),
  };
}

/** What is kept of one practice, where the reader wants it: counts, the site and the day. */
export interface PracticeResult {
  /** ISO 8601. */
  readonly when: string;
  readonly host: string;
  readonly both: number;
  readonly onlyReader: number;
  readonly onlyFramelight: number;
}

/** Most results that are kept; the oldest go first. */
export const MAX_RESULTS = 200;

export const resultOf = (when: string, host: string, comparison: PracticeComparison): PracticeResult => ({
  when,
  host,
  both: comparison.both.length,
  onlyReader: comparison.onlyReader.length,
  onlyFramelight: comparison.onlyFramelight.length,
});

/**
 * The marks with a span added, in reading order; marks that it touches become one with it. A span within a mark takes
 * that mark away: marked twice is unmarked.
 */
export function toggleSpan(spans: readonly TextSpan[], span: TextSpan): TextSpan[] {
  const around = spans.find(({ start, end }) => start <= span.start && end >= span.end);
  if (around) return spans.filter((one) => one !== around);
  const touched = spans.filter((one) => overlap(one, span));
  const joined = {
    start: Math.min(span.start, ...touched.map(({ start }) => start)),
    end: Math.max(span.end, ...touched.map(({ end }) => end)),
  };
  return [...spans.filter((one) => !touched.includes(one)), joined].sort((a, b) => a.start - b.start);
}
