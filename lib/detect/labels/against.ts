import { cueTest } from '../reading.ts';
import { ID, isJoined, type LabelRule, label, wordAt } from './rule.ts';

/** *anti-American*, *anti-science*: a name for opponents that they would not use. *Anti-war* they would. */
export const against: LabelRule = (reading) => {
  const cherished = ['anti', 'demonyms', 'places'].map((cue) => cueTest(reading, ID, cue));
  return (t) => {
    if (!isJoined(reading, t + 1) || wordAt(reading, t) !== 'anti' || !cherished.some((test) => test(t + 1)))
      return null;
    return label(reading, t, t + 2, { weight: 0.52 });
  };
};
