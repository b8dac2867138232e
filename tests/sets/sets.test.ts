import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

// Sentences of our own, written before the term lists were read: they measure what a list misses and what it marks
// without cause. A lexicon must not fall below the floor that its set names.

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sentence = v.pipe(v.string(), v.minLength(1));
const setSchema = v.strictObject({
  id: v.picklist(LEXICON_IDS),
  floor: v.strictObject({ flag: share, pass: share }),
  flag: v.array(v.strictObject({ text: sentence, find: v.pipe(v.array(sentence), v.minLength(1)) })),
  pass: v.array(sentence),
});
type SentenceSet = v.InferOutput<typeof setSchema>;

const { lexicons } = readLexiconFolder();
const sets = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => v.parse(setSchema, parse(readFileSync(join(import.meta.dirname, name), 'utf8'))));

/** Flags of the set's lexicon in one sentence at the default sensitivity; a clickbait text is the headline of an article. */
function flagsOf({ id }: SentenceSet, text: string) {
  const article = plainArticle(id === 'clickbait' ? `${text}\nThe port was shut for repairs on Monday.` : text);
  return analyze(article, lexicons).flags.filter(({ lexicon, weight }) => lexicon === id && weight >= 0.5);
}

/** Does a flag overlap one of the named phrases, wherever it stands in the sentence? */
function isFound(set: SentenceSet, { text, find }: SentenceSet['flag'][number]): boolean {
  const flags = flagsOf(set, text);
  return find.some((phrase) => {
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (flags.some(({ start, end }) => start < at + phrase.length && end > at)) return true;
    }
    return false;
  });
}

const results = sets.map((set) => {
  const missed = set.flag.filter((one) => !isFound(set, one));
  const alarms = set.pass.flatMap((text) => {
    const exact = flagsOf(set, text).map((flag) => flag.exact);
    return exact.length > 0 ? [{ text, exact }] : [];
  });
  const flag = 1 - missed.length / set.flag.length;
  const pass = 1 - alarms.length / set.pass.length;
  return { set, missed, alarms, flag, pass };
});

afterAll(() => {
  for (const { set, missed, alarms } of results) {
    const misses = missed.map(({ text, find }) => `  missed  ${find.join(' / ')}  | ${text}`);
    const others = alarms.map(({ text, exact }) => `  alarm   ${exact.join(' / ')}  | ${text}`);
    if (misses.length + others.length > 0) console.log([set.id, ...misses, ...others].join('\n'));
  }
  console.table(
    Object.fromEntries(
      results.map(({ set, flag, pass }) => [
        set.id,
        {
          'must flag': set.flag.length,
          flagged: flag.toFixed(3),
          'must pass': set.pass.length,
          passed: pass.toFixed(3),
        },
      ]),
    ),
  );
});

describe.each(results)('$set.id', ({ set, flag, pass }) => {
  test('is large enough', () => {
    expect(set.flag.length).toBeGreaterThanOrEqual(40);
    expect(set.pass.length).toBeGreaterThanOrEqual(40);
  });
  test('names phrases that stand in their sentences', () => {
    expect(set.flag.filter(({ text, find }) => !find.every((phrase) => text.includes(phrase)))).toEqual([]);
  });
  test('flags what it must', () => expect(flag).toBeGreaterThanOrEqual(set.floor.flag));
  test('passes what it must', () => expect(pass).toBeGreaterThanOrEqual(set.floor.pass));
});
