import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { jsonReport } from '../../lib/report/export/json.ts';
import { keptReport, summaryOf } from '../../lib/report/kept.ts';
import { isFoundBy } from '../../lib/report/kept-search.ts';
import type { Report } from '../../lib/report/report.ts';
import { parseReport } from '../../lib/report/schema.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { flag, flagged, portrayal, reportOf, source } from './made.ts';

const PATIENCE = 60_000;
const WHEN = '2020-05-02T08:00:00.000Z';
const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();

const FLAGGED =
  'The thugs of Veldt, who had come down from the hills in the night, left by the first boat in the morning.';
const PLAIN =
  'The harbour of Veldt, which had been shut for repairs since the storms of March, opened again on Tuesday.';
const passage = (text: string) => ({ start: 0, end: text.length, text });

/** A report with a flagged and a plain sentence wherever it keeps sentences. */
const REPORT = flagged([[flag('thugs', { start: 4 }), FLAGGED]], {
  blocks: [{ start: 0, end: 210, kind: 'paragraph' }],
  tone: [{ start: 0, end: 105, tone: -0.2 }],
  scores: [{ lexicon: 'all', flags: 1, rate: 1.5, percentile: 40 }],
  frames: [{ id: 'crime', share: 1, present: true, sentences: [passage(FLAGGED), passage(PLAIN)] }],
  portrayals: [portrayal('Veldt', [`epithet thugs: ${FLAGGED}`, `patient opened: ${PLAIN}`])],
  sources: [source('Oren Pohl', 3)],
  headline: { text: PLAIN, unsupported: [passage('harbour'), passage(PLAIN)], stronger: [] },
  practices: [{ id: 'uncertainty', times: 2, examples: [passage(PLAIN), passage(FLAGGED)] }],
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Strings of more than 80 characters that are neither of a flag nor what the page calls itself. */
function strays(report: Report): string[] {
  const { report: kept, ...rest } = keptReport(report, WHEN);
  const known = new Set([report.title, report.url, ...report.contexts, ...report.flags.map(({ reason }) => reason)]);
  const flagTexts = report.flags.map(({ exact }) => exact);
  return stringsIn([kept, rest]).filter((text) => text.length > 80 && !known.has(text) && !flagTexts.includes(text));
}

describe('what is kept of a report', { timeout: PATIENCE }, () => {
  const kept = keptReport(REPORT, WHEN);
  test('has what a list shows', () => {
    expect(summaryOf(kept)).toEqual({
      id: kept.id,
      when: WHEN,
      url: REPORT.url,
      title: REPORT.title,
      outlet: 'The Example',
      published: '2020-05-01',
      genre: null,
      words: 400,
      version: REPORT.version,
      flags: 1,
      rate: 1.5,
      lang: REPORT.lang,
    });
  });
  test('keeps flags, figures and offsets', () => {
    const { flags, contexts, scores, tone, blocks, sources } = kept.report;
    expect({ flags, contexts, scores, tone, blocks, sources }).toEqual({
      flags: REPORT.flags,
      contexts: REPORT.contexts,
      scores: REPORT.scores,
      tone: REPORT.tone,
      blocks: REPORT.blocks,
      sources: REPORT.sources,
    });
  });
  test('keeps of sentences the flagged ones alone', () => {
    expect(kept.report.frames[0]!.sentences).toEqual([passage(FLAGGED)]);
    expect(kept.report.practices[0]).toMatchObject({ times: 2, examples: [passage(FLAGGED)] });
    expect(kept.report.portrayals[0]!.words.map(({ exact, sentence }) => [exact, sentence.text])).toEqual([
      ['thugs', FLAGGED],
      ['opened', 'opened'],
    ]);
    expect(kept.report.headline).toMatchObject({ unsupported: [passage('harbour')] });
    expect(JSON.stringify(kept)).not.toContain(PLAIN);
    expect(strays(REPORT)).toEqual([]);
  });
  test('has an id of article and time', () => {
    expect(keptReport(REPORT, WHEN).id).toBe(kept.id);
    expect(keptReport(REPORT, '2020-05-03T08:00:00.000Z').id).not.toBe(kept.id);
    expect(keptReport({ ...REPORT, url: 'https://news.example/other' }, WHEN).id).not.toBe(kept.id);
  });
  test('can be exported and read again', () => {
    expect(parseReport(jsonReport(kept.report))).toEqual(kept.report);
  });
  test('is plain data, and leaves the report as it is', () => {
    const before = structuredClone(REPORT);
    expect(JSON.parse(JSON.stringify(keptReport(REPORT, WHEN)))).toEqual(kept);
    expect(REPORT).toEqual(before);
  });
  test.each<[string, Report]>([
    ['a long byline', reportOf({ byline: 'Ana Lind and '.repeat(20) })],
    [
      'a long name',
      reportOf({ portrayals: [portrayal('Veldt '.repeat(30))], sources: [source('Pohl '.repeat(30), 1)] }),
    ],
    ['a long speaker', flagged([[flag('thugs', { voice: 'quoted', speaker: 'Pohl '.repeat(30) }), FLAGGED]])],
    [
      'a long word',
      reportOf({ portrayals: [portrayal('Veldt', [`epithet ${'x'.repeat(90)}: ${'x'.repeat(90)} left.`])] }),
    ],
  ])('cuts %s', (_, report) => {
    expect(strays(report)).toEqual([]);
  });
  test('keeps no other text of any article (seed 20260501)', () => {
    const sentence = fc.constantFrom(
      FLAGGED,
      PLAIN,
      'Prosecutors said on Monday that the court would hear the case of the three sailors in the second week of June.',
      'According to Oren Pohl, who runs the port, taxes on fuel rose by 4.5 percent in May and would rise again soon.',
      '“Nine protesters were killed on the bridge over the Marsh in the night of the vote,” said Ana Lind of the council.',
      'Perhaps the talks on trade and tariffs between Veldt and its neighbours will go on, the ministers were told there.',
    );
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (list) => {
        expect(strays(analyze(plainArticle(`Harbour talks\n${list.join('\n\n')}`), lexicons, { frames }))).toEqual([]);
      }),
      { seed: 20_260_501, numRuns: 60 },
    );
  });
});

describe('a kept report is found', () => {
  const kept = keptReport(REPORT, WHEN);
  test.each([
    ['by its headline', 'harbour talks'],
    ['by its outlet', 'the example'],
    ['by the beginning of a word', 'harb'],
    ['by a name', 'Pohl'],
    ['with ’s', 'Veldt’s'],
    ['by a flagged word', 'THUGS'],
    ['by its sentence', 'hills boat'],
    ['without accents', 'hárbour'],
    ['by nothing', '  '],
  ])('%s', (_, query) => {
    expect(isFoundBy(kept, query)).toBe(true);
  });
  test.each([
    ['by words of other sentences', 'storms'],
    ['by the end of a word', 'arbour'],
    ['if one word is missing', 'harbour parliament'],
    ['by parts of every object', 'constructor'],
  ])('but not %s', (_, query) => {
    expect(isFoundBy(kept, query)).toBe(false);
  });
});
