import { groupName } from '../../lexicon/engine.ts';
import { knownWord, type Reading } from '../reading.ts';
import { bait, type HeadlineRule, ID } from './headline.ts';

const REASON = 'Says that something has this moment happened: urgency, where a date would do.';

/** *The mayor just gave tenants …*: *just* before a past verb. *Just under half*, *just one seat* measure. */
export const immediacy: HeadlineRule = (reading, { from, to }) => {
  const isPast = pastTest(reading);
  for (let t = from + 1; t + 1 < to; t++) {
    if (knownWord(reading, t) === 'just' && isPast(t + 1)) return bait(reading, t, t + 2, 0.6, REASON);
  }
  return null;
};

function pastTest({ doc, engine }: Reading) {
  const past = engine.vocabulary.group(`${groupName(ID, 'news_verbs')}:past`);
  return (t: number): boolean => past[doc.words[t] ?? -1] === 1;
}
