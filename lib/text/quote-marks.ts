/** Opening marks, and the marks that close each; “ also closes „, ‘ closes ‚, and ” opens where it is misused. */
export const CLOSED_BY: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”'],
  ['‟', '”'],
  ['"', '"'],
  ['＂', '＂'],
  ['«', '»'],
  ['‹', '›'],
  ['”', '”'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['‛', '’'],
  ["'", "'"],
]);
export const SINGLE = "‘’‚‛'＇";
/** Straight marks after a digit are feet and inches unless a quotation is open. */
export const MEASURE = /* same glyphs */ '"\'″′';

/**
 * Two straight apostrophes in a row are one double mark, as wire services type it: ''enough,'' she said. They are read
 * as the full-width one, which opens and closes alike too.
 */
export const DOUBLED = '＂';

/** Whether two straight apostrophes in a row, and no more, begin at an offset. */
export const isDoubled = (text: string, at: number): boolean =>
  text[at] === "'" && text[at + 1] === "'" && text[at + 2] !== "'" && text[at - 1] !== "'";

/** The mark at an offset, as it is read. */
export const markAt = (text: string, at: number): string => (isDoubled(text, at) ? DOUBLED : text[at]!);
