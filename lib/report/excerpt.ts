import type { Flag } from '../detect/flag.ts';
import type { TextSpan } from '../text/article.ts';

/** A sentence parted at its flag. The three joined are the sentence, shortened by `…` where it is long. */
export interface Excerpt {
  readonly before: string;
  readonly phrase: string;
  readonly after: string;
}

/** Longest text that an excerpt keeps on either side of the phrase, in UTF-16 code units. */
const SIDE = 160;

/**
 * Parts the sentence around a flag. Where the phrase occurs in it more than once, the span of the sentence tells which
 * is meant; without one it is the first.
 */
export function excerptOf(flag: Flag, sentence: string, spans: readonly TextSpan[]): Excerpt {
  const at = placeIn(flag, sentence, spans);
  if (at < 0) return { before: '', phrase: flag.exact, after: '' };
  const before = sentence.slice(0, at).trimStart();
  const after = sentence.slice(at + flag.exact.length).trimEnd();
  return { before: shortenStart(before), phrase: flag.exact, after: shortenEnd(after) };
}

function placeIn(flag: Flag, sentence: string, spans: readonly TextSpan[]): number {
  const span = spans.find(({ start, end }) => start <= flag.start && flag.end <= end);
  const at = span ? flag.start - span.start : -1;
  return at >= 0 && sentence.startsWith(flag.exact, at) ? at : sentence.indexOf(flag.exact);
}

function shortenStart(text: string): string {
  if (text.length <= SIDE) return text;
  return `…${text.slice(text.indexOf(' ', text.length - SIDE) + 1 || text.length - SIDE)}`;
}

function shortenEnd(text: string): string {
  if (text.length <= SIDE) return text;
  const space = text.lastIndexOf(' ', SIDE);
  return `${text.slice(0, space > 0 ? space : SIDE)}…`;
}
