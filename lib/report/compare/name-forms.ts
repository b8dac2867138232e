import { isUpper } from '../../text/chars.ts';
import { foldSpan, splitWords } from '../../text/tokens.ts';

/** Words before a name that are no part of it. What stands before the last of them is none either. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady president vice prime foreign defence defense finance ' +
    'interior minister chancellor premier king queen prince princess pope general colonel major captain senator sen ' +
    'secretary governor gov mayor judge justice chief deputy acting former congressman congresswoman representative ' +
    'rep ambassador commissioner spokesman spokeswoman spokesperson chairman chairwoman leader director gen'
  ).split(' '),
);

/** Last words of so many names that one alone stands for none: the House, the Ministry, the Party. */
const GENERIC = new Set(
  (
    'house ministry party government council court bank union department agency office states nations kingdom ' +
    'republic street times news post university institute group committee commission assembly parliament army force ' +
    'forces police city county state company service association north south east west'
  ).split(' '),
);

/** Longest form of a name that is read, in UTF-16 code units. */
const MAX_FORM = 200;

/**
 * The folded words of a name, without titles and ’s: `president`, `oren`, `pohl` become `oren`, `pohl`. Empty for what
 * is only a title, and for a description in small letters, such as *the former comedian*, which others may bear too.
 */
export function nameForm(name: string): readonly string[] {
  const written = splitWords(name.slice(0, MAX_FORM)).filter((word) => !/^['’]s?$/i.test(word));
  const folded = written.map((word) => foldSpan(word, 0, word.length));
  const from = folded.findLastIndex((word) => TITLES.has(word)) + 1;
  const form = folded.slice(folded[from] === 'the' ? from + 1 : from);
  return form.length > 0 && hasCapital(written.at(-1)!) ? form : [];
}

/** Whether a word is written as part of a name: d’Arc and Pohl, not comedian. */
export function hasCapital(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isUpper(word.charCodeAt(at))) return true;
  return false;
}

/** A form as one string, to look it up by. */
export const formKey = (form: readonly string[]): string => form.join(' ');

export const isFull = (form: readonly string[]): boolean => form.length > 1;

/** Whether the last word of a name alone may stand for it. */
export const standsAlone = (word: string): boolean => !GENERIC.has(word);

/** Whether two full forms may be of one name: the words of the shorter are in the longer, in order, with the same end. */
export function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (at < short.length && word === short[at]) at++;
  return at === short.length;
}
