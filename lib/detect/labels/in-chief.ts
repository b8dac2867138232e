import { isJoined, type LabelRule, label, wordAt } from './rule.ts';

/** Who is really so called. */
const OFFICES = new Set(['editor', 'editors', 'commander', 'commanders', 'joint', 'colonel']);

/** *liar-in-chief*: a mock title after the model of a real one. */
export const inChief: LabelRule = (reading) => (t) => {
  if (!isJoined(reading, t + 1) || !isJoined(reading, t + 2) || OFFICES.has(wordAt(reading, t))) return null;
  const isTitle = wordAt(reading, t + 1) === 'in' && wordAt(reading, t + 2) === 'chief';
  return isTitle ? label(reading, t, t + 3, { weight: 0.7, reason: 'A mock title in place of the real one.' }) : null;
};
