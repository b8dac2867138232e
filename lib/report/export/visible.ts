/** First and last code of what is drawn as nothing and may turn text around or cut it off. */
const HIDDEN: readonly (readonly [number, number])[] = [
  [0x00, 0x08], // controls; tab, line feed and carriage return are spaces
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c], // marks, embeddings, overrides and isolates of direction
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x2069],
  [0x2028, 0x2029], // separators of lines and paragraphs
  [0xfeff, 0xfeff], // byte order mark
];

const isHidden = (code: number) => HIDDEN.some(([first, last]) => code >= first && code <= last);

/**
 * Text of a page for files that people read: control characters and turns of direction, with which a page could make
 * an export show other than it holds, stand as their names, such as `⟨U+202E⟩`. All else stays as it is.
 */
export function showHidden(text: string): string {
  let shown = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isHidden(text.charCodeAt(at))) continue;
    shown += `${text.slice(from, at)}⟨U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}⟩`;
    from = at + 1;
  }
  return shown + text.slice(from);
}
