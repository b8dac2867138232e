import { isJoined, type LabelRule, label, wordAt } from './rule.ts';

/** First parts of compounds that judge where somebody stands. */
const DEGREES = new Set(['ultra', 'far', 'hard', 'alt', 'pseudo', 'quasi', 'crypto', 'neo', 'arch']);
/** Second parts that make such a compound a political label. */
const STANDS =
  /^(?:right|left|rightist|leftist|conservative|liberal|nationalist|religious|orthodox|woke|feminist|fascist|nazi|marxist|communist|con|colonial|capitalist|rightwing|leftwing|radical|loyalist|unionist|zionist|islamist|imperialist|intellectual|scientist|journalist)s?$/;
const REASON = 'Places somebody at the edge, in the writer’s own measure.';

/** *far-right*, *ultra-nationalist*, *pseudo-scientist*. */
export const compounds: LabelRule = (reading) => (t) => {
  const degree = wordAt(reading, t);
  if (!isJoined(reading, t + 1) || !DEGREES.has(degree) || !STANDS.test(wordAt(reading, t + 1))) return null;
  return label(reading, t, t + 2, { weight: degree === 'far' ? 0.48 : 0.55, reason: REASON });
};
