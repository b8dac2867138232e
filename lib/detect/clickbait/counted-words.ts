import { JOINED, NUMBER } from '../../text/tokens.ts';
import { cueTest, knownWord } from '../reading.ts';
import { bait, type HeadlineRule, ID } from './headline.ts';

const REASON = 'Counts the words or the lines in place of saying them.';

/** Words before the number that point to what is not told. */
const POINTING = new Set([
  'with',
  'in',
  'by',
  'these',
  'those',
  'the',
  'his',
  'her',
  'their',
  'uses',
  'used',
  'says',
  'said',
]);

/** *a 4-word reply*, *in three words*, *with one sentence*: the words themselves are for those who click. */
export const countedWords: HeadlineRule = (reading, { from, to }) => {
  const speech = cueTest(reading, ID, 'speech_nouns');
  const counting = cueTest(reading, ID, 'numbers');
  const { flags } = reading.doc.tokens;
  for (let t = from; t + 1 < to; t++) {
    const isNumber = (flags[t]! & NUMBER) !== 0 || counting(t);
    const head = [t + 1, t + 2].find((at) => at < to && speech(at));
    const points =
      head !== undefined && ((flags[head]! & JOINED) !== 0 || (t > from && POINTING.has(knownWord(reading, t - 1))));
    if (isNumber && points) return bait(reading, t, head + 1, 0.6, REASON);
  }
  return null;
};
