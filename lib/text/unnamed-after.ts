import { type NameContext, nameStartingAt } from './names.ts';
import { BINDING, MAX_MODIFIERS, NEAR, SPEAKS_FOR, testsOf } from './noun-phrase.ts';
import type { UnnamedRun } from './unnamed.ts';

/** Most words after “said” that are looked at: “…,” said three senior officials close to the talks. */
const MAX_AFTER = 12;

/** The unnamed source that follows a verb of saying at the token `start`: “…,” said one official close to the talks. */
export function unnamedStartingAt(context: NameContext, start: number, end: number): UnnamedRun | null {
  const { isHead, is, isModifier, isCounting, isClitic, word, touchesNext } = testsOf(context);
  const limit = Math.min(end, start + MAX_MODIFIERS + 3);
  for (let t = start; t < limit; t++) {
    if (isHead(t) && !(t + 1 < end && touchesNext(t) && isHead(t + 1))) {
      if (t + 1 < end && touchesNext(t) && namedAfter(context, t, end)) return null;
      return { from: start, to: SPEAKS_FOR.test(word(t)) ? t + 1 : tailEnd(context, t, end), head: t };
    }
    const goesOn = isModifier(t) || isHead(t) || isCounting(t) || isClitic(t) || is('determiner', t);
    if (!goesOn || !touchesNext(t)) return null;
  }
  return null;
}

/** Whether a name follows that the noun is the title of (*police chief Ana Lind*), or that it speaks for. */
function namedAfter(context: NameContext, head: number, end: number): boolean {
  const { isPreposition, word, touchesNext, is } = testsOf(context);
  const speaks = SPEAKS_FOR.test(word(head));
  for (let t = head + 1; t < Math.min(end, head + 5) && touchesNext(t - 1); t++) {
    if (nameStartingAt(context, t, end)) return true;
    if (isPreposition(t) ? !speaks : NEAR.has(word(t)) || is('conjunction', t)) return false;
  }
  return false;
}

/** Where the words after a noun end that say which: *close to the talks*. Days and further clauses are none of them. */
function tailEnd(context: NameContext, head: number, end: number): number {
  const { isPreposition, is, word, touchesNext } = testsOf(context);
  let to = head + 1;
  if (to < end && touchesNext(head) && NEAR.has(word(to))) to++;
  if (to >= end || !touchesNext(to - 1) || !BINDING.has(word(to))) return to > head + 1 ? head + 1 : to;
  to++;
  const stops = (t: number) =>
    isPreposition(t) || ['conjunction', 'pronoun', 'weekday', 'be', 'have', 'reporting'].some((n) => is(n, t));
  while (to < end && to - head < MAX_AFTER && touchesNext(to - 1) && !(stops(to) && !is('determiner', to))) to++;
  return is('determiner', to - 1) || isPreposition(to - 1) ? head + 1 : to;
}
