import * as v from 'valibot';
import { VOICES } from '../../detect/flag.ts';
import { lexiconIdSchema } from '../../lexicon/own.ts';
import { count, line, lines, share, span } from './parts.ts';

/** Whose words they are: the entries that flags and the words of portrayals share. */
export const voiceEntries = { voice: v.picklist(VOICES), speaker: v.nullable(line) };

/** Whether a span is as long as its text, as that of a flag always is. */
export const fitsItsText = ({ start, end, exact }: { start: number; end: number; exact: string }): boolean =>
  end - start === exact.length;

/** One flag. */
export const flagSchema = v.pipe(
  v.strictObject({
    ...span,
    ...voiceEntries,
    exact: line,
    lexicon: lexiconIdSchema,
    term: v.nullable(line),
    weight: share,
    reason: line,
    instead: lines(50),
  }),
  v.check((one) => fitsItsText(one), 'a span as long as its text'),
);

/** What the flags of one lexicon, or of all, add up to. */
export const scoreSchema = v.strictObject({
  lexicon: v.union([v.literal('all'), lexiconIdSchema]),
  flags: count,
  rate: v.pipe(v.number(), v.finite(), v.minValue(0)),
  percentile: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});
