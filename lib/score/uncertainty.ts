import type { Doc } from '../text/doc.ts';
import { boundsOf, isAuthors } from './folded-words.ts';

const BE = new Set('is are was were be been being remain remains remained'.split(' '));
const NOT = new Set("not cannot can't couldn't isn't wasn't aren't weren't hasn't haven't".split(' '));
/** May stand between *not* and what was not done, beside words in -ly. */
const BETWEEN = new Set('be been yet'.split(' '));
const CHECKED = new Set('verified confirmed corroborated authenticated determined established ascertained'.split(' '));
const CHECK = new Set('verify confirm corroborate authenticate determine ascertain'.split(' '));
const QUESTIONS = new Set('who what why how whether when where if which'.split(' '));
/** *Not known for his humour* is no doubt. */
const NO_DOUBT = new Set('for as by'.split(' '));
/** Two or three words that say so by themselves. */
const PHRASES = new Map(
  [
    'margin of error',
    'estimates vary',
    'estimates differ',
    'accounts differ',
    'conflicting accounts',
    'conflicting reports',
    'preliminary results',
    'preliminary figures',
    'preliminary findings',
    'too early to',
    'yet to be confirmed',
    'yet to be verified',
  ].map((phrase) => {
    const [first, ...rest] = phrase.split(' ');
    return [phrase, { first: first!, rest }] as const;
  }),
);

/** Where the writer says that something is not known, or not known for sure; not where somebody else says so. */
export function findUncertainty(doc: Doc, words: readonly string[]): number[] {
  const starts = new Set([...PHRASES.values()].map(({ first }) => first));
  const found: number[] = [];
  for (let t = 0; t < words.length; t++) {
    const word = words[t]!;
    const isHit =
      (word === 'unclear' && isOpen(doc, words, t)) ||
      (NOT.has(word) && isUnchecked(doc, words, t)) ||
      (word === 'unable' && words[t + 1] === 'to' && CHECK.has(afterAdverbs(words, t + 2))) ||
      (starts.has(word) && isPhrase(words, t));
    if (isHit && isAuthors(doc, t)) found.push(t);
  }
  return found;
}

/** *It remains unclear*, *unclear whether*; no *unclear writing*. */
function isOpen(doc: Doc, words: readonly string[], t: number): boolean {
  const { first, end } = boundsOf(doc, t);
  const before = words.slice(Math.max(first, t - 3), t);
  return before.some((word) => BE.has(word)) || (t + 1 < end && QUESTIONS.has(words[t + 1]!));
}

/** *Could not be independently verified*, *was not immediately clear*, *could not confirm*. */
function isUnchecked(doc: Doc, words: readonly string[], not: number): boolean {
  const { first, end } = boundsOf(doc, not);
  let t = not + 1;
  while (t < end && (BETWEEN.has(words[t]!) || words[t]!.endsWith('ly'))) t++;
  const isPassive = words.slice(not + 1, t).some((word) => word === 'be' || word === 'been');
  if (t >= end) return false;
  const before = not > first ? words[not - 1]! : '';
  if (isPassive) return CHECKED.has(words[t]!);
  if (CHECK.has(words[t]!)) return before === 'could' || words[not] === "couldn't";
  const isState = BE.has(before) || ["isn't", "wasn't", "aren't", "weren't"].includes(words[not]!);
  return isState && (words[t] === 'clear' || words[t] === 'known') && !NO_DOUBT.has(words[t + 1] ?? '');
}

function afterAdverbs(words: readonly string[], from: number): string {
  let t = from;
  while (words[t]?.endsWith('ly') && t < from + 2) t++;
  return words[t] ?? '';
}

function isPhrase(words: readonly string[], t: number): boolean {
  for (const { first, rest } of PHRASES.values())
    if (first === words[t] && rest.every((word, i) => words[t + 1 + i] === word)) return true;
  return false;
}
