import type { NameContext } from './names.ts';
import { CLITIC } from './tokens.ts';

/** Most words before a noun that count to it: *three senior intelligence officials*. */
export const MAX_MODIFIERS = 3;
/** Words that bind a source to what it is near, before the preposition. */
export const NEAR = new Set(
  'familiar close briefed involved working speaking living present loyal opposed linked'.split(' '),
);
/** Words that count people, and stand before them. */
export const COUNTING = new Set(
  'one two three four five six seven eight nine ten several many most some both few'.split(' '),
);
/** Prepositions that say which source. */
export const BINDING = new Set('of in at from with to for on inside within near against outside behind'.split(' '));
/** They speak for somebody, whose words theirs are. */
export const SPEAKS_FOR = /^spokes|^representatives?$/;
const TIMES = new Set('today yesterday tonight week month year night morning afternoon evening'.split(' '));
/** Words that no modifier of a noun is. */
const NO_MODIFIERS = 'preposition conjunction pronoun be have modal negation reporting weekday month opener'.split(' ');

/** What reading noun phrases asks about the tokens of one context. */
export function testsOf({ text, tokens, words, vocabulary }: NameContext) {
  const is = (name: string, t: number) => vocabulary.group(name)[words[t] ?? -1] === 1;
  const word = (t: number) => (tokens.end[t] ? text.slice(tokens.start[t], tokens.end[t]).toLowerCase() : '');
  return {
    is,
    word,
    isHead: (t: number) => is('unnamed-head', t),
    isCounting: (t: number) => COUNTING.has(word(t)),
    isPreposition: (t: number) => is('preposition', t),
    /** Whether only space, a hyphen or a ’s parts a token from the next. */
    touchesNext: (t: number) => {
      for (let at = tokens.end[t]!; at < tokens.start[t + 1]!; at++)
        if (!' -\u00a0\n'.includes(text[at]!)) return false;
      return t + 1 < tokens.count;
    },
    isModifier: (t: number) =>
      !NO_MODIFIERS.some((name) => is(name, t)) && !is('determiner', t) && !TIMES.has(word(t)) && !/ly$/.test(word(t)),
    isClitic: (t: number) => (tokens.flags[t]! & CLITIC) !== 0,
  };
}
