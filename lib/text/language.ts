import { isWordChar } from './chars.ts';

/**
 * Function words that English has and its neighbours do not, or hardly: *in, is, was, for, at, had* are left out, since
 * Dutch, German, Danish or Swedish have them too.
 */
const ENGLISH = new Set(
  (
    'the and of to that with this from have has are were not but they their which would could should been being by an ' +
    'it its his her she you your our there what when who how will than then these those into about because while after'
  ).split(' '),
);

/** Share of such words that English text has and no other language reaches; ordinary prose has .2 to .4. */
const MIN_SHARE = 0.1;
/** Enough to tell, in UTF-16 code units. */
const MAX_CHARS = 20_000;
const MAX_WORD = 8;

/** Whether a text is English: by the share of English function words among its words. `und` for all else. */
export function guessLanguage(text: string): 'en' | 'und' {
  const end = Math.min(text.length, MAX_CHARS);
  let words = 0;
  let english = 0;
  let from = 0;
  for (let at = 0; at <= end; at++) {
    if (at < end && isWordChar(text.charCodeAt(at))) continue;
    if (at > from) words++;
    if (at > from && at - from <= MAX_WORD && ENGLISH.has(text.slice(from, at).toLowerCase())) english++;
    from = at + 1;
  }
  return english > words * MIN_SHARE ? 'en' : 'und';
}

/** The language of a BCP 47 tag without script and region, in small letters: `de` of `de-AT`. */
export const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0]!.trim();

/** English, and tags that name no language. */
const READ_AS_ENGLISH = new Set(['en', 'und', 'mul', 'zxx']);

/**
 * Whether a text is in a language that the lexicons, which are English, say nothing of: only its quotation marks are
 * read. Where a tag names no language, as pages’ own words may not, nothing better is known than to read it as English.
 */
export function isForeign(tag: string): boolean {
  const language = languageOf(tag);
  return /^[a-z]{2,3}$/.test(language) && !READ_AS_ENGLISH.has(language);
}

/** The language that a text is read as, without script and region: English where its tag names none. */
export const readAs = (tag: string): string => (isForeign(tag) ? languageOf(tag) : 'en');
