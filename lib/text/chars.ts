/**
 * What each UTF-16 code unit is to the reader of words, and what it folds to. Two tables of 65,536 entries, filled by
 * ranges once: a lookup costs one load, and no regular expression or `normalize()` ever sees page text (both have
 * inputs on which they take minutes).
 */

export const SPACE = 0;
/** Part of a word. */
export const LETTER = 1;
export const DIGIT = 2;
/** Invisible inside a word: soft hyphen, zero-width characters, combining marks. Folds to nothing. */
export const IGNORED = 3;
/** ' ’ and their kin: apostrophe or quotation mark, as the neighbours tell. */
export const APOSTROPHE = 4;
/** Quotation marks that are never apostrophes. */
export const QUOTE = 5;
export const HYPHEN = 6;
/** – — ― */
export const DASH = 7;
/** . ! ? … */
export const STOP = 8;
export const OTHER = 9;

/** Set beside LETTER for capitals. */
export const UPPER = 0x80;
export const KIND = 0x0f;

const CODES = 65_536;
/** Kind of each code unit, with UPPER for capitals. */
export const kinds = new Uint8Array(CODES);
/** What each code unit folds to: lower case without accents; 0 is nothing. Ligatures fold in `ligature`. */
export const folds = new Uint16Array(CODES);

const fill = (kind: number, from: number, to: number = from) => kinds.fill(kind, from, to + 1);
const each = (kind: number, chars: string) => {
  for (const char of chars) kinds[char.charCodeAt(0)] = kind;
};

function fillKinds() {
  fill(SPACE, 0, 0x20);
  fill(OTHER, 0x21, 0xbf);
  fill(LETTER, 0x41, 0x5a);
  fill(LETTER, 0x61, 0x7a);
  fill(DIGIT, 0x30, 0x39);
  fill(LETTER, 0xaa);
  fill(LETTER, 0xb5);
  fill(LETTER, 0xba);
  fill(LETTER, 0xc0, 0x2ff);
  each(OTHER, '×÷');
  fill(IGNORED, 0x300, 0x36f);
  fill(LETTER, 0x370, 0x1fff);
  fill(OTHER, 0x2000, 0x2bff);
  fill(LETTER, 0x2c00, 0xd7ff);
  fill(OTHER, 0x2e00, 0x2e7f);
  fill(OTHER, 0x3001, 0x303f);
  fill(OTHER, 0xd800, 0xf8ff);
  fill(LETTER, 0xf900, 0xffff);
  fill(OTHER, 0xfe10, 0xfe6f);
  fill(OTHER, 0xff01, 0xff0f);
  fill(OTHER, 0xff1a, 0xff20);
  fill(OTHER, 0xff3b, 0xff40);
  fill(OTHER, 0xff5b, 0xff65);
  fill(OTHER, 0xffe0, 0xffff);
  fill(DIGIT, 0xff10, 0xff19);
  fill(SPACE, 0x2000, 0x200a);
  each(SPACE, '\u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000');
  each(IGNORED, '\u00ad\u200b\u200c\u200d\u2060\ufeff\u180e');
  fill(IGNORED, 0xfe00, 0xfe0f);
  fill(IGNORED, 0xfe20, 0xfe2f);
  fill(IGNORED, 0x202a, 0x202e);
  fill(IGNORED, 0x2066, 0x2069);
  fill(IGNORED, 0x1ab0, 0x1aff);
  fill(IGNORED, 0x20d0, 0x20ff);
  each(APOSTROPHE, "'\u2018\u2019\u201a\u201b\u02bc\uff07\u2032");
  each(QUOTE, '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033');
  each(HYPHEN, '-\u2010\u2011');
  each(DASH, '\u2012\u2013\u2014\u2015');
  each(STOP, '.!?\u2026\uff0e\uff01\uff1f');
}

/** Unicode decomposition is asked of single characters of our own choice only, never of page text. */
function foldAccented(from: number, to: number) {
  for (let code = from; code <= to; code++) {
    const char = String.fromCharCode(code);
    const base = char.toLowerCase().normalize('NFD').charCodeAt(0);
    folds[code] = base;
    if (char !== char.toLowerCase() && kinds[code] === LETTER) kinds[code] = LETTER | UPPER;
  }
}

function fillFolds() {
  for (let code = 0; code < CODES; code++) folds[code] = kinds[code] === IGNORED ? 0 : code;
  foldAccented(0x41, 0x5a);
  foldAccented(0xc0, 0x24f);
  foldAccented(0x370, 0x52f);
  foldAccented(0x1e00, 0x1eff);
  foldAccented(0x212a, 0x212b);
  kinds[0x212a] = LETTER | UPPER;
  kinds[0x212b] = LETTER | UPPER;
  folds[0x3c2] = 0x3c3; // final sigma is a sigma
  folds[0x17f] = 0x73; // long s is an s
  for (let i = 0; i < 26; i++) {
    folds[0xff41 + i] = 0x61 + i;
    folds[0xff21 + i] = 0x61 + i;
    kinds[0xff21 + i] = LETTER | UPPER;
  }
  for (let i = 0; i < 10; i++) folds[0xff10 + i] = 0x30 + i;
  for (let code = 0; code < CODES; code++) if (kinds[code] === APOSTROPHE) folds[code] = 0x27;
}

fillKinds();
fillFolds();

const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** The letters of the Latin ligatures U+FB00–FB06, which typesetting leaves in text; null for anything else. */
export function ligature(code: number): string | null {
  return code >= 0xfb00 && code <= 0xfb06 ? LIGATURES[code - 0xfb00]! : null;
}

/** Kind of a code unit without the UPPER bit. */
export const kindOf = (code: number): number => kinds[code]! & KIND;

/** Whether the code unit is a letter or a digit. */
export function isWordChar(code: number): boolean {
  const kind = kindOf(code);
  return kind === LETTER || kind === DIGIT;
}

export const isUpper = (code: number): boolean => (kinds[code]! & UPPER) !== 0;
