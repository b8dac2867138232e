import { cueSpans, cueTest, hasCapital, isTitleCase, sentenceOf } from '../reading.ts';
import { ID, isPhrase, type LabelRule, label, wordAt } from './rule.ts';

/** Heads that belittle any group. *Local police* and *Catholic clergy* are what they are. */
const SNEERS = new Set([
  'mob',
  'mobs',
  'cult',
  'cults',
  'mafia',
  'brigade',
  'brigades',
  'machine',
  'apologist',
  'apologists',
  'cultist',
  'cultists',
  'racket',
  'taliban',
]);
const REASON = 'Makes a movement or the people around a name look like a gang, a sect or a factory.';

/**
 * *grievance industry*, *climate cult*, *the Lind machine*: a head that belittles whoever stands before it. *Cotton
 * industry* and *washing machine* do not: what stands before is a cause, a people or a name.
 */
export const factions: LabelRule = (reading) => {
  const heads = cueTest(reading, ID, 'faction-heads');
  const causes = cueSpans(reading, ID, 'faction-causes');
  const groups = cueSpans(reading, ID, 'groups');
  const endOf = (t: number) => {
    const cause = causes.after(t);
    if (cause > t && heads(cause)) return cause;
    const group = groups.after(t);
    return group > t && SNEERS.has(wordAt(reading, group)) ? group : t;
  };
  return (t) => {
    const to = endOf(t);
    if (to === t || !isPhrase(reading, t, to)) return null;
    // *The Cotton Industry Museum*: a name.
    const isName = hasCapital(reading, to) && t > sentenceOf(reading, t).first && !isTitleCase(reading, t);
    return isName ? null : label(reading, t, to + 1, { weight: 0.6, reason: REASON });
  };
};
