import { bait, endingOf, type HeadlineRule } from './headline.ts';

/** *And then the lights went out…* */
export const suspense: HeadlineRule = (reading, headline) => {
  const text = endingOf(reading, headline);
  if (!text.endsWith('…') && !text.endsWith('...')) return null;
  return bait(reading, headline.from, headline.to, 0.5, 'Breaks off so that the reader must click to learn the rest.');
};
