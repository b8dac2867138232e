import { foldSpan, foldWords } from '../../text/tokens.ts';
import type { Scene } from './scene.ts';
import type { NearTerm } from './why.ts';

/** Most terms that are named. */
const MOST = 3;
/** Shorter words are near to too many. */
const LEAST_LETTERS = 4;

/** Terms near to some words: the same word in another form first, then phrases that hold it. */
export function nearTerms({ reading: { doc, engine } }: Scene, tokens: readonly number[]): NearTerm[] {
  const words = tokens
    .map((t) => foldSpan(doc.text, doc.tokens.start[t]!, doc.tokens.end[t]!))
    .filter((word) => word.length >= LEAST_LETTERS);
  if (words.length === 0) return [];
  const forms: NearTerm[] = [];
  const phrases: NearTerm[] = [];
  for (const { lexicon, term } of engine.terms) {
    const parts = foldWords(term.term);
    const near = { term: term.term, lexicon: lexicon.id, name: lexicon.name };
    if (parts.length === 1 && words.some((word) => isKin(word, parts[0]!))) forms.push(near);
    else if (parts.length > 1 && parts.some((part) => words.includes(part))) phrases.push(near);
  }
  return [...byLength(forms), ...byLength(phrases)].slice(0, MOST);
}

/** Shorter terms are nearer; of equals the order of the lexicons holds. */
const byLength = (terms: readonly NearTerm[]) => [...terms].sort((a, b) => a.term.length - b.term.length);

/** What makes another word of the same stem: *brutal-ity*, *farc-ical*. Longer rests make a word of their own. */
const SUFFIX =
  /^(?:al|ary|able|ably|ible|dom|er|ful|ic|ically|ion|ise|ish|ism|ist|it|ive|ize|less|ly|ment|ness|or|ous|ship|ation)*$/;
const ENDING = /(?:ly|ities|ity|ies|ied|ing|ed|es|s|y|e)$/;

/** Whether two words are of one stem: *brutality* and *brutal*, *farcical* and *farce*. */
function isKin(a: string, b: string): boolean {
  const [one, other] = [stemOf(a), stemOf(b)];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= LEAST_LETTERS && long.startsWith(short) && SUFFIX.test(long.slice(short.length));
}

function stemOf(word: string): string {
  const stem = word.replace(ENDING, '');
  return stem.length >= LEAST_LETTERS ? stem : word;
}
