/** Opening marks, and the marks that close each. */
export type QuoteMarks = ReadonlyMap<string, string>;

/** Of English text and any whose language is not known: opening marks, and the marks that close each; “ also closes „, ‘ closes ‚, and ” opens where it is misused. */
export const CLOSED_BY: QuoteMarks = new Map([
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
/** Marks that close in most languages and open in some, »so« or »so», or by mistake: opening they stand before a word. */
export const TURNED = '”»›';
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
