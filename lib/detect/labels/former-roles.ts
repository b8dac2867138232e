import { cueSpans, hasCapital, nextIn, previousIn } from '../reading.ts';
import { ID, isJoined, isPhrase, type LabelRule, label, wordAt } from './rule.ts';

const REASON = 'Calls somebody by an old trade in place of the name or the office held now.';

/** *ex-comedian*, *the former reality TV star*: an old trade put where the office stands. */
export const formerRoles: LabelRule = (reading) => {
  const roles = cueSpans(reading, ID, 'roles');
  return (t) => {
    const to = roles.after(t + 1);
    if (to === t + 1 || !isPhrase(reading, t, to - 1)) return null;
    const word = wordAt(reading, t);
    if (word === 'ex' && isJoined(reading, t + 1)) return label(reading, t, to, { weight: 0.7, reason: REASON });
    const alone =
      word === 'former' &&
      wordAt(reading, previousIn(reading, t)) === 'the' &&
      !hasCapital(reading, nextIn(reading, to - 1));
    return alone ? label(reading, t, to, { weight: 0.5, reason: REASON }) : null;
  };
};
