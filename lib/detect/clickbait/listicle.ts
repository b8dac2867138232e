import { NUMBER } from '../../text/tokens.ts';
import { classTest, cueTest } from '../reading.ts';
import { bait, type HeadlineRule, ID } from './headline.ts';

/** *17 reasons …*, *five little ways …*; *three things are certain* says what they are. */
export const listicle: HeadlineRule = (reading, { from, to }) => {
  const noun = cueTest(reading, ID, 'list_nouns');
  const counting = cueTest(reading, ID, 'numbers');
  const be = classTest(reading, 'be');
  const { text, tokens } = reading.doc;
  const isPlural = (t: number) => text[tokens.end[t]! - 1]?.toLowerCase() === 's';
  const isNumber = (tokens.flags[from]! & NUMBER) !== 0 || counting(from);
  const head = [from + 1, from + 2].find((t) => t < to && noun(t) && isPlural(t));
  if (!isNumber || head === undefined || (head + 1 < to && be(head + 1))) return null;
  return bait(reading, from, head + 1, 0.55, 'Promises a list instead of saying what happened.');
};
