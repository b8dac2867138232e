import { tokenAt } from '../../text/doc.ts';
import { nameStartingAt } from '../../text/names.ts';
import type { Finding } from '../flag.ts';
import { cueTest, hasCapital, isTitleCase, type Reading, sentenceOf } from '../reading.ts';
import { ID, isPhrase, type LabelRule, label } from './rule.ts';

const REASON = 'A mocking nickname in place of a name.';

/** *“Sleepy Joe”*, *«Crooked Hillary»*: a mocking nickname in quotation marks. */
export function quotedNicknames(reading: Reading): Finding[] {
  const { tokens, quotations } = reading.doc;
  const mocking = ['judging', 'nicknames'].map((cue) => cueTest(reading, ID, cue));
  return quotations.flatMap(({ inner }) => {
    const from = tokenAt(tokens, inner.start);
    const to = tokenAt(tokens, inner.end);
    const isName = to - from === 2 && hasCapital(reading, from) && hasCapital(reading, from + 1);
    return isName && mocking.some((test) => test(from))
      ? [label(reading, from, to, { weight: 0.75, reason: REASON })]
      : [];
  });
}

/** *Lyin’ Karin*, *Crooked Jonas* in the running text: only words that are in no name but as mockery. */
export const nicknames: LabelRule = (reading) => {
  const mocking = cueTest(reading, ID, 'mocking-names');
  return (t) => {
    if (!mocking(t) || !hasCapital(reading, t) || !hasCapital(reading, t + 1) || !isPhrase(reading, t, t + 1))
      return null;
    const { first, end } = sentenceOf(reading, t);
    if (t === first || isTitleCase(reading, t) || !nameStartingAt(reading.doc, t + 1, end)) return null;
    return label(reading, t, t + 2, { weight: 0.75, reason: REASON });
  };
};
