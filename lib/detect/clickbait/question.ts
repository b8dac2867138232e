import { cueTest } from '../reading.ts';
import { bait, endingOf, type HeadlineRule, ID } from './headline.ts';

/** *Is this the end of …?*: a question that the headline could have answered. */
export const question: HeadlineRule = (reading, headline) => {
  const opener = cueTest(reading, ID, 'question_openers');
  if (!endingOf(reading, headline).endsWith('?') || !opener(headline.from)) return null;
  return bait(reading, headline.from, headline.to, 0.5, 'Asks a question that the headline could have answered.');
};
