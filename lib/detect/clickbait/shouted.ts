import { ALL_CAPS } from '../../text/tokens.ts';
import { cueTest, isTitleCase } from '../reading.ts';
import { bait, type HeadlineRule, ID } from './headline.ts';

const REASON = 'Shouts a word in capitals to raise a feeling before the news is told.';

/** *Something BIG*, *She is going to HATE it*: an ordinary word in capitals among words that are not. */
export const shouted: HeadlineRule = (reading, { from, to }) => {
  const shoutable = cueTest(reading, ID, 'shouted');
  const { flags } = reading.doc.tokens;
  const isShouted = (t: number) => (flags[t]! & ALL_CAPS) !== 0;
  let capitals = 0;
  for (let t = from; t < to; t++) if (isShouted(t)) capitals++;
  if (capitals * 2 > to - from && isTitleCase(reading, from)) return null;
  for (let t = from; t < to; t++) if (isShouted(t) && shoutable(t)) return bait(reading, t, t + 1, 0.6, REASON);
  return null;
};
