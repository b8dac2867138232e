import { cueSpans, hasCapital, sentenceOf } from '../reading.ts';
import { ID, isPhrase, type LabelRule, label, wordAt } from './rule.ts';

/** Heads that turn the name of a country into a label. */
const HEADS = new Set(['regime', 'regimes', 'junta', 'clique', 'puppet', 'puppets']);
const REASON = 'Says that a government is not legitimate, while seeming only to name it.';

/** *Kiev regime*, *Assad regime*, *the North Korean junta*. */
export const governments: LabelRule = (reading) => {
  const demonyms = cueSpans(reading, ID, 'demonyms');
  const places = cueSpans(reading, ID, 'places');
  return (t) => {
    if (!HEADS.has(wordAt(reading, t + 1)) || !isPhrase(reading, t, t + 1)) return null;
    const from = Math.min(demonyms.before(t), places.before(t));
    const isCapital = hasCapital(reading, t) && t > sentenceOf(reading, t).first;
    if (from > t && !isCapital) return null;
    return label(reading, Math.min(from, t), t + 2, { weight: 0.8, instead: ['government'], reason: REASON });
  };
};
