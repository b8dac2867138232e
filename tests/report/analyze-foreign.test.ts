import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import reference from '../../lexicons/reference.json' with { type: 'json' };
import { ownTermSchema } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../lib/lexicon/own-draft.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { reportSchema } from '../../lib/report/schema/report.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();

/** German with English words in it that every lexicon would mark, and enough of them for a percentile. */
const TEXT = `Der Hafen und sein Vertrag
Die „Experten“ des Senders haben den Hafen nie besucht. Das Regime war total brutal, the regime infuriated critics, Oren Pohl said.
${'Der Rat hat am Dienstag in der Halle am Fluss getagt, und die Sitzung dauerte etwa zwei Stunden. '.repeat(15)}
„Wir haben lange genug gewartet“, sagte Oren Pohl.`;

const read = (lang: string) => analyze(plainArticle(TEXT, { lang }), lexicons, { reference, frames });

describe('an article in another language', () => {
  test('has scare quotes and no other flag, in the writer’s words', () => {
    const { flags, contexts } = read('de-AT');
    expect(flags).toMatchObject([
      { lexicon: 'scare-quotes', exact: '„Experten“', voice: 'author', speaker: null, term: null },
    ]);
    expect(contexts).toEqual(['Die „Experten“ des Senders haben den Hafen nie besucht.']);
    expect(TEXT.slice(flags[0]!.start, flags[0]!.end)).toBe('„Experten“');
  });

  test('has the terms of own lexicons in its language, whose words they are, and none of the others', () => {
    const terms = ['Hafen', 'lange'].map((term) => v.parse(ownTermSchema, { term }));
    const own = ['de', 'fr', 'en'].map((lang) => ({
      ...EMPTY_DRAFT,
      id: `own-${lang}` as const,
      name: lang,
      lang,
      terms,
    }));
    const { flags, scores, own: read } = analyze(plainArticle(TEXT, { lang: 'de-AT' }), lexicons, { own });
    const found = flags.filter(({ lexicon }) => lexicon !== 'scare-quotes');
    expect(found.map(({ lexicon, exact, voice }) => [lexicon, exact, voice])).toEqual([
      ['own-de', 'Hafen', 'author'],
      ['own-de', 'Hafen', 'author'],
      ['own-de', 'lange', 'quoted'],
    ]);
    expect(read?.map(({ id }) => id)).toEqual(['own-de']);
    expect(scores.map(({ lexicon }) => lexicon)).toEqual(['all', 'scare-quotes', 'own-de']);
  });

  test('claims nothing that was not looked for', () => {
    const { frames: found, tone, portrayals, sources, headline, practices, scores } = read('de');
    expect({ found, tone, portrayals, sources, headline, practices }).toEqual({
      found: [],
      tone: [],
      portrayals: [],
      sources: [],
      headline: null,
      practices: [],
    });
    expect(scores.map(({ lexicon, percentile }) => [lexicon, percentile])).toEqual([
      ['all', null],
      ['scare-quotes', null],
    ]);
  });

  test('has its words counted, and what stands in marks of its own', () => {
    const words = TEXT.match(/\p{L}+/gu)!.length;
    expect(read('de')).toMatchObject({ lang: 'de', words });
    expect(read('de').quotedShare).toBeCloseTo(6 / words, 2);
    expect(read('eo').quotedShare).toBe(0);
  });

  test('gives a report as the schema has it', () => {
    expect(v.safeParse(reportSchema, JSON.parse(JSON.stringify(read('de')))).success).toBe(true);
  });

  test.each(['en', 'en-GB', 'EN_us', 'und', ''])('is none where it is English or nobody knows: %s', (lang) => {
    expect(read(lang).flags.some(({ lexicon }) => lexicon !== 'scare-quotes')).toBe(true);
    expect(read(lang).scores.length).toBeGreaterThan(10);
  });
});
