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
/** Words that begin with an apostrophe, folded: no quotation opens before them. */
export const ELIDED = ['em', 'tis', 'twas', 'til', 'till', 'cause', 'bout', 'round', 'n', 'cuz', 'neath', 'im'];
/** Straight marks after a digit are feet and inches unless a quotation is open. */
export const MEASURE = /* same glyphs */ '"\'″′';
