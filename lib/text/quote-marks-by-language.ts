import { isForeign, languageOf } from './language.ts';
import { CLOSED_BY, DOUBLED, type QuoteMarks } from './quote-marks.ts';

/**
 * The quotation marks of other languages, each opening mark with the one that closes it. Single ones are left out where
 * the apostrophe is a letter of many words. Straight double marks are typed in all of them.
 */
const MARKS: Readonly<Record<string, string>> = {
  be: '«» „“',
  bg: '„“ «»',
  bs: '„“ „” »«',
  ca: '«» “”',
  cs: '„“ »« ‚‘',
  da: '»« „“ ””',
  de: '„“ „” »« «» ‚‘ ›‹ ‹›',
  el: '«» “”',
  es: '«» “” ‘’',
  et: '„“ «»',
  eu: '«» “”',
  fi: '”” »»',
  fr: '«» “” ‹›',
  gl: '«» “”',
  hr: '„“ „” »«',
  hu: '„” »«',
  is: '„“ ‚‘',
  it: '«» “”',
  lb: '„“ »« ‚‘',
  lt: '„“',
  lv: '„” «» “”',
  mk: '„“',
  nb: '«» „“',
  nl: '“” ‘’ „”',
  nn: '«» „“',
  no: '«» „“',
  pl: '„” «» »«',
  pt: '“” «» ‘’',
  ro: '„” «»',
  ru: '«» „“',
  sk: '„“ »« ‚‘',
  sl: '„“ »«',
  sq: '„“ «» “”',
  sr: '„“ „” »«',
  sv: '”” »»',
  tr: '“” ‘’',
  uk: '«» „“ „” “”',
};

const known = new Map(Object.entries(MARKS).map(([language, pairs]) => [language, marksOf(pairs)]));
const NONE: QuoteMarks = new Map();

function marksOf(pairs: string): QuoteMarks {
  const marks = new Map<string, string>();
  for (const [open, close] of `${pairs} "" ${DOUBLED}${DOUBLED}`
    .split(' ')
    .map((pair) => [...pair] as [string, string]))
    marks.set(open, (marks.get(open) ?? '') + close);
  return marks;
}

/** The quotation marks of the language that a text is in (BCP 47); none where it is a language whose marks are not known. */
export const quoteMarksIn = (tag: string): QuoteMarks =>
  isForeign(tag) ? (known.get(languageOf(tag)) ?? NONE) : CLOSED_BY;

/** The languages of which articles are read, as BCP 47 tags. */
export const READABLE_LANGUAGES: readonly string[] = ['en', ...known.keys()];

/** Whether anything at all can be said of a text in a language: the lexicons are English, quotation marks are not. */
export const isReadable = (tag: string): boolean => READABLE_LANGUAGES.includes(languageOf(tag));
