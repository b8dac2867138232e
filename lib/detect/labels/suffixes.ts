import { cueTest, hasCapital, isTitleCase, type Reading, sentenceOf } from '../reading.ts';
import { ID, type LabelRule, label, wordAt } from './rule.ts';

/** Last parts that make a word a name for an opponent. Trades such as fishmonger are no labels. */
const SUFFIX = /(?:.{3}mongers?|.{3}mongering|.{3}phobes?|.{3}tards?)$/;

/** *fearmonger*, *Russophobe*: built on the spot for an opponent. */
export const suffixes: LabelRule = (reading) => {
  const neutral = cueTest(reading, ID, 'belittling-suffix-except');
  const { start, end } = reading.doc.tokens;
  return (t) => {
    if (end[t]! - start[t]! < 7 || end[t]! - start[t]! > 24) return null;
    if (neutral(t) || !SUFFIX.test(wordAt(reading, t)) || isSurname(reading, t)) return null;
    return label(reading, t, t + 1, { weight: 0.6 });
  };
};

/** A capital in mid-sentence: *Senator Pittard* is no label. Names of peoples keep theirs: *Russophobe*. */
const isSurname = (reading: Reading, t: number) =>
  hasCapital(reading, t) &&
  t > sentenceOf(reading, t).first &&
  !/phobes?$/.test(wordAt(reading, t)) &&
  !isTitleCase(reading, t);
