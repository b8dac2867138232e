import type { NameContext, NameRun } from './names.ts';
import { BINDING, MAX_MODIFIERS, NEAR, SPEAKS_FOR, testsOf } from './noun-phrase.ts';
import { CAPITAL } from './tokens.ts';

/** The words for an unnamed source, tokens [from, to): *a person familiar with the matter*. */
export interface UnnamedRun extends NameRun {
  /** The token that says what kind of source it is: *person*. */
  readonly head: number;
}

/** Most nouns that hang on one another: *members of the board of the bank*. */
const MAX_DEPTH = 3;
/** Longest relative clause without commas, in words: *an official who asked not to be named said*. */
const MAX_CLAUSE = 14;

/**
 * The unnamed source whose words end with the token `last`, right before a verb of saying; null where a name or
 * anything else stands there. “Critics of Ana Lind” are no Ana Lind, but a spokesman for her speaks for her.
 */
export function unnamedEndingAt(context: NameContext, last: number, first: number): UnnamedRun | null {
  return phraseEndingAt(context, last, first) ?? clauseEndingAt(context, last, first);
}

function phraseEndingAt(context: NameContext, last: number, first: number): UnnamedRun | null {
  const { isHead, isModifier, isPreposition, word, touchesNext } = testsOf(context);
  const isBound = (t: number) =>
    isPreposition(t) && BINDING.has(word(t)) && touchesNext(t) && touchesNext(t - 1) && !isInfinitive(context, t);
  let found: UnnamedRun | null = null;
  let noun = last;
  for (let depth = 0; depth < MAX_DEPTH && (isHead(noun) || isModifier(noun)); depth++) {
    const from = nounPhraseStart(context, noun, first);
    if (isHead(noun)) found = { from, to: last + 1, head: noun };
    if (from - 2 < first || !isBound(from - 1)) break;
    noun = from - 2;
    if (NEAR.has(word(noun)) && noun > first && touchesNext(noun - 1)) noun--;
  }
  if (found && found.head < last && SPEAKS_FOR.test(word(found.head))) return null;
  return found && withCount(context, found, first);
}

/** *A prosecutor to look into it*, but *an aide to the mayor*, *people close to Oren Pohl*. */
function isInfinitive(context: NameContext, to: number): boolean {
  const { word, is } = testsOf(context);
  const isNoun = is('determiner', to + 1) || (context.tokens.flags[to + 1]! & CAPITAL) !== 0;
  return word(to) === 'to' && !isNoun && !NEAR.has(word(to - 1));
}

/** Where the noun phrase begins whose last word is `noun`: with its modifiers, and an article or number before them. */
function nounPhraseStart(context: NameContext, noun: number, first: number): number {
  const { is, isModifier, isCounting, touchesNext, isClitic, word } = testsOf(context);
  let from = noun;
  const reaches = () => from > first && touchesNext(from - 1);
  while (noun - from < MAX_MODIFIERS && reaches() && (isModifier(from - 1) || isClitic(from - 1))) from--;
  if (from < noun && isClitic(from)) from++;
  while (reaches() && isCounting(from - 1)) from--;
  return reaches() && is('determiner', from - 1) && word(from - 1) !== 'that' ? from - 1 : from;
}

/** *Some Liberals*, *two Veldtians*: the members of a named group who speak have no names. */
export function someOf(context: NameContext, name: NameRun, first: number): UnnamedRun | null {
  const { word, isCounting, touchesNext } = testsOf(context);
  const before = name.from - 1;
  const isSome = before >= first && isCounting(before) && touchesNext(before) && word(name.to - 1).endsWith('s');
  return isSome ? { from: before, to: name.to, head: name.to - 1 } : null;
}

/** Takes in *one of* before *the officials*. */
function withCount(context: NameContext, run: UnnamedRun, first: number): UnnamedRun {
  const { word, isCounting, touchesNext } = testsOf(context);
  const from = run.from - 2;
  const counts = from >= first && word(from + 1) === 'of' && isCounting(from) && touchesNext(from);
  return counts && touchesNext(from + 1) ? { ...run, from } : run;
}

/** *An official who asked not to be named (said)*: the noun before the last *who*. */
function clauseEndingAt(context: NameContext, last: number, first: number): UnnamedRun | null {
  const { word, isHead, touchesNext, is } = testsOf(context);
  for (let t = last; t > first && last - t < MAX_CLAUSE && (t === last || touchesNext(t)); t--) {
    if (!is('conjunction', t) && !is('reporting', t)) continue;
    if (word(t) === 'who') return isHead(t - 1) && touchesNext(t - 1) ? headAlone(context, t - 1, first) : null;
    if (word(t) === 'that' || is('reporting', t)) return null;
  }
  return null;
}

/** A noun with its article or number; what else stands before it may be a verb: *angered critics who say*. */
function headAlone(context: NameContext, head: number, first: number): UnnamedRun {
  const { is, isCounting, touchesNext } = testsOf(context);
  const before = head > first && touchesNext(head - 1) && (is('determiner', head - 1) || isCounting(head - 1));
  return { from: before ? head - 1 : head, to: head + 1, head };
}
