import { DIGIT, isWordChar, kindOf, LETTER } from './chars.ts';

/** Words that begin with an apostrophe, folded: no quotation opens before them. */
const ELIDED = new Set(['em', 'tis', 'twas', 'til', 'till', 'cause', 'bout', 'round', 'n', 'cuz', 'neath', 'im']);
/** No elided word is longer, in characters. */
const LONGEST = 8;

/** Whether the mark at an offset stands for letters or figures that are left out: ’em, ’90s. `end` is that of the block. */
export function isElision(text: string, at: number, end: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  if (next === DIGIT) return isDecade(text, at + 1, end);
  if (next !== LETTER) return false;
  let to = at + 1;
  while (to < end && to - at < LONGEST && isWordChar(text.charCodeAt(to))) to++;
  return ELIDED.has(text.slice(at + 1, to).toLowerCase());
}

/** ’90s, ’68: two digits, then an s or no more word. */
function isDecade(text: string, at: number, end: number): boolean {
  const isWord = (offset: number) => offset < end && isWordChar(text.charCodeAt(offset));
  if (kindOf(text.charCodeAt(at + 1)) !== DIGIT) return false;
  return text[at + 2] === 's' ? !isWord(at + 3) : !isWord(at + 2);
}
