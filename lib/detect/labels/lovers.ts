import { cueTest } from '../reading.ts';
import { ID, isJoined, type LabelRule, label } from './rule.ts';

/** *science-hating*, *cash-obsessed*: a compound that says what somebody craves or scorns. *Fun-loving* is praise. */
export const lovers: LabelRule = (reading) => {
  const craving = cueTest(reading, ID, 'belittling-suffix');
  const harmless = cueTest(reading, ID, 'belittling-suffix-except');
  return (t) =>
    isJoined(reading, t + 1) && craving(t + 1) && !harmless(t) ? label(reading, t, t + 2, { weight: 0.6 }) : null;
};
