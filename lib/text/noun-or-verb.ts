import type { NameContext, NameRun } from './names.ts';
import { COUNTING, testsOf } from './noun-phrase.ts';
import { JOINED, NUMBER } from './tokens.ts';
import type { UnnamedRun } from './unnamed.ts';

/** Words before an amount. */
const AMOUNTS = new Set('about around nearly almost more another up to over'.split(' '));
/** Many people, without an -s. */
const BODIES = new Set(['police']);
/**
 * Nouns as well as verbs of saying: *voter fears*, *police report*. They say something where people stand before them,
 * many for the base form, one with an article or number for the form with -s.
 */
const NOUNS = new Set(
  'state report claim question note post detail estimate forecast signal request comment joke demand protest fear hope worry promise answer stress tweet boast pledge reply'.split(
    ' ',
  ),
);

/** The word after one in its sentence, which ends before the token `end`; empty for the last. */
const wordAfter = (context: NameContext, t: number, end: number) => (t + 1 < end ? testsOf(context).word(t + 1) : '');

/** Whether the word at `verb`, right after an unnamed source, is a verb: no noun, no passive, no part of a compound. */
export function isVerbOf(context: NameContext, run: UnnamedRun, verb: number, end: number): boolean {
  const { word, is } = testsOf(context);
  if (wordAfter(context, verb, end) === 'by' || (context.tokens.flags[verb]! & JOINED) !== 0) return false;
  const form = word(verb);
  const isMany = /s$|men$|people$/.test(word(run.head)) && !BODIES.has(word(run.head));
  if (NOUNS.has(form)) return isMany && run.to === verb;
  const counted = run.from < run.head && (is('determiner', run.from) || COUNTING.has(word(run.from)));
  return !NOUNS.has(form.replace(/s$/, '')) || (counted && run.to === verb);
}

const DEEDS = new Set(
  'continue continues continued respond responds responded decline declines declined expect expects expected'.split(
    ' ',
  ),
);

/** *Continued to pay*, *responded to the fire*: before *to* these verbs tell what somebody does. */
export function isDeed(context: NameContext, verb: number, end: number): boolean {
  return wordAfter(context, verb, end) === 'to' && DEEDS.has(testsOf(context).word(verb));
}

/** *Veldt added 300 jobs*: nothing is said. */
function isAmount(context: NameContext, t: number): boolean {
  const isNumber = ((context.tokens.flags[t] ?? 0) & NUMBER) !== 0;
  return isNumber || AMOUNTS.has(testsOf(context).word(t));
}

/** Whether a word right after one name cannot be a verb: *a Lind comment*, but *Lind comments*, *the Greens comment*. */
export function isNounAfterName(context: NameContext, name: NameRun, verb: number, end: number): boolean {
  const { word } = testsOf(context);
  if (/^add(?:s|ed)?$/.test(word(verb)) && verb + 1 < end && isAmount(context, verb + 1)) return true;
  if (word(verb) === 'states') return wordAfter(context, verb, end) !== 'that'; // Republican states, but: Ana Lind states that
  return name.to === verb && NOUNS.has(word(verb)) && !word(name.to - 1).endsWith('s');
}
