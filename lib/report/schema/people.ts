import * as v from 'valibot';
import { RELATIONS } from '../../score/portrayals.ts';
import { MAX_PORTRAYAL_WORDS } from '../fit.ts';
import { fitsItsText, voiceEntries } from './flag.ts';
import { count, line, lines, passage, span } from './parts.ts';

/** Most other forms of one name, and most verbs of one source: more than any article has. */
const MOST_FORMS = 1_000;

const wordSchema = v.pipe(
  v.strictObject({ ...span, ...voiceEntries, exact: line, relation: v.picklist(RELATIONS), sentence: passage }),
  v.check((one) => fitsItsText(one), 'a span as long as its text'),
);

/** The words that an article gives one name. */
export const portrayalSchema = v.strictObject({
  name: line,
  named: v.boolean(),
  also: lines(MOST_FORMS),
  perhaps: lines(MOST_FORMS),
  mentions: count,
  words: v.pipe(v.array(wordSchema), v.maxLength(MAX_PORTRAYAL_WORDS)),
});

/** One source, and how the article words what it says. */
export const sourceSchema = v.strictObject({
  name: line,
  named: v.boolean(),
  verbs: v.pipe(v.array(v.strictObject({ verb: line, times: count, coloured: v.boolean() })), v.maxLength(MOST_FORMS)),
  words: count,
  mentions: count,
});
