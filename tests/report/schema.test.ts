import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printReportSchema } from '../../cli/print-report-schema.ts';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { jsonReport } from '../../lib/report/export/json.ts';
import { fitReport } from '../../lib/report/fit.ts';
import type { Report } from '../../lib/report/report.ts';
import { MAX_REPORT_FILE, parseReport, REPORT_FORMAT_VERSION, ReportFileError } from '../../lib/report/schema.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { flag, flagged, portrayal, reportOf, source } from './made.ts';

const PATIENCE = 60_000;
const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();
const published = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'report.schema.json'), 'utf8');
const isValid = new Ajv2020().compile(JSON.parse(published));

const TEXT = `Harbour talks fail
The Veldt regime infuriated its “partners”, of course. Critics say it was a farce.
“Nine protesters were killed,” said Oren Pohl. Pohl claimed that the ministers were thugs and raised taxes.`;
const REAL = analyze(plainArticle(TEXT, { url: 'https://news.example/harbour' }), lexicons, { frames });

/** A report in which every list has something in it. */
const FULL = flagged([[flag('thugs', { start: 4 }), 'The thugs of Veldt left.']], {
  blocks: [{ start: 0, end: 24, kind: 'paragraph' }],
  scores: [{ lexicon: 'all', flags: 1, rate: 1.5, percentile: 40 }],
  frames: [{ id: 'crime', share: 1, present: true, sentences: [{ start: 0, end: 3, text: 'The' }] }],
  tone: [{ start: 0, end: 24, tone: -0.2 }],
  portrayals: [portrayal('Veldt', ['epithet thugs: The thugs of Veldt left.'])],
  sources: [source('Oren Pohl', 12)],
  headline: { text: 'Harbour talks fail', unsupported: [{ start: 0, end: 7, text: 'Harbour' }], stronger: [] },
  practices: [{ id: 'named-sources', times: 1, examples: [] }],
});

/** JSON as it comes: of no known shape. */
type Loose = ReturnType<typeof JSON.parse>;

/** The file of a report with one thing changed. */
function fileWith(change: (file: Loose) => void): string {
  const file = JSON.parse(jsonReport(FULL));
  change(file);
  return JSON.stringify(file);
}

function problemOf(json: string): ReportFileError {
  try {
    parseReport(json);
  } catch (error) {
    if (error instanceof ReportFileError) return error;
    throw error;
  }
  throw new Error('it was read');
}

test('the published schema is up to date: npm run schema', () => {
  expect(published).toBe(printReportSchema());
});

describe('what is exported can be read again, and is as published', { timeout: PATIENCE }, () => {
  test.each<[string, Report]>([
    ['a real report', REAL],
    ['a report with something in every list', FULL],
    ['the report of no text', analyze(plainArticle(''), lexicons, { frames })],
    ['lone surrogates and controls', analyze(plainArticle('\ud800 \0 The \u202efarce\u202c ended.'), lexicons)],
    ['a text file without an address', reportOf({ url: '' })],
    ['a saved page', reportOf({ url: 'pages/harbour: the talks.html' })],
    ['prototype words for names', reportOf({ title: '__proto__', sources: [source('constructor', 1)] })],
  ])('%s', (_, report) => {
    const json = jsonReport(report);
    expect(parseReport(json)).toEqual(report);
    isValid(JSON.parse(json));
    expect(isValid.errors).toBeNull();
  });

  test('a very long one is cut as in the browser', () => {
    const long = analyze(plainArticle('The fiasco was a betrayal. '.repeat(6000)), lexicons, { frames });
    expect(parseReport(jsonReport(long))).toEqual(fitReport(long));
  });

  test('any text', () => {
    const piece = fc.constantFrom(
      'The Veldt regime ',
      '“farce”',
      '. ',
      '\n\n',
      'said Oren Pohl',
      '\ud83d',
      '\u202e',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (parts) => {
        const report = analyze(plainArticle(parts.join('')), lexicons, { frames });
        expect(parseReport(jsonReport(report))).toEqual(report);
      }),
      { seed: 20_260_501, numRuns: 100 },
    );
  });

  test('a byte order mark is passed over', () => {
    expect(parseReport(`\ufeff${jsonReport(FULL)}`)).toEqual(FULL);
  });
});

describe('a file that is no report is refused, with its problem and field', () => {
  test.each<[string, string, string, string | null]>([
    ['nothing', '', 'not-json', null],
    ['a picture', '\x89PNG\r\n', 'not-json', null],
    ['JSON that was cut', jsonReport(FULL).slice(0, 200), 'not-json', null],
    ['brackets without end', '['.repeat(100_000), 'not-json', null],
    ['deep brackets', '['.repeat(10_000) + ']'.repeat(10_000), 'not-a-report', 'format'],
    ['null', 'null', 'not-a-report', 'format'],
    ['other JSON', '{"name":"framelight"}', 'not-a-report', 'format'],
    ['a report without its wrapping', JSON.stringify(FULL), 'not-a-report', 'format'],
    ['a format inherited', '{"__proto__":{"format":"framelight-report","formatVersion":1}}', 'not-a-report', 'format'],
    ['more than 5 MB', ' '.repeat(MAX_REPORT_FILE + 1), 'too-large', null],
    [
      'a newer format',
      fileWith((file) => Object.assign(file, { formatVersion: REPORT_FORMAT_VERSION + 1 })),
      'newer',
      'formatVersion',
    ],
    ['an older format', fileWith((file) => Object.assign(file, { formatVersion: 0 })), 'field', 'formatVersion'],
    ['no report', fileWith((file) => delete file.report), 'field', 'report'],
  ])('%s', (_, json, problem, field) => {
    expect(problemOf(json)).toMatchObject({ problem, field });
  });
});

describe('a field that is not as a report has it is named', () => {
  test.each<[string, string, (report: Loose) => void]>([
    ['missing', 'report.outlet', (r) => delete r.outlet],
    ['unknown', 'report.verdict', (r) => Object.assign(r, { verdict: 'biased' })],
    ['unknown deep down', 'report.flags.0.grade', (r) => Object.assign(r.flags[0], { grade: 'F' })],
    ['named as a part of every object', 'report.toString', (r) => Object.assign(r, { toString: 1 })],
    ['a number for a string', 'report.title', (r) => Object.assign(r, { title: 7 })],
    ['a string for a number', 'report.words', (r) => Object.assign(r, { words: '7' })],
    ['a list for an object', 'report.headline', (r) => Object.assign(r, { headline: 'x' })],
    ['an object for a list', 'report.flags', (r) => Object.assign(r, { flags: { length: 1 } })],
    ['a very long string', 'report.title', (r) => Object.assign(r, { title: 'x'.repeat(10_001) })],
    ['a link that runs code', 'report.url', (r) => Object.assign(r, { url: 'javascript:alert(1)' })],
    ['one with a space before', 'report.url', (r) => Object.assign(r, { url: ' \njavascript://x/alert(1)' })],
    ['a link of data', 'report.url', (r) => Object.assign(r, { url: 'data:text/html,x' })],
    [
      'a lexicon that there is not',
      'report.flags.0.lexicon',
      (r) => Object.assign(r.flags[0], { lexicon: 'constructor' }),
    ],
    ['a weight over 1', 'report.flags.0.weight', (r) => Object.assign(r.flags[0], { weight: 1.1 })],
    ['a part of an offset', 'report.flags.0.start', (r) => Object.assign(r.flags[0], { start: 4.5 })],
    ['an offset below 0', 'report.flags.0.start', (r) => Object.assign(r.flags[0], { start: -1 })],
    ['a flag that is not as long as its text', 'report.flags.0', (r) => Object.assign(r.flags[0], { end: 10 })],
    ['flags out of order', 'report.flags', (r) => r.flags.push({ ...r.flags[0], start: 0, end: 5 })],
    ['a flag without a context', 'report', (r) => r.contexts.pop()],
    ['too many flags', 'report.flags', (r) => Object.assign(r, { flags: Array(2001).fill(r.flags[0]) })],
    ['blocks that overlap', 'report.blocks', (r) => r.blocks.push({ ...r.blocks[0], start: 20 })],
    ['a block that ends before it starts', 'report.blocks', (r) => Object.assign(r.blocks[0], { start: 30 })],
    ['sentences out of order', 'report.tone', (r) => r.tone.unshift({ ...r.tone[0], start: 9 })],
    [
      'a passage that ends before it starts',
      'report.frames.0.sentences.0',
      (r) => Object.assign(r.frames[0].sentences[0], { end: -0, start: 1 }),
    ],
    ['a lexicon with two scores', 'report.scores', (r) => r.scores.push(r.scores[0])],
    ['a frame twice', 'report.frames', (r) => r.frames.push(r.frames[0])],
    ['a practice twice', 'report.practices', (r) => r.practices.push(r.practices[0])],
    ['a percentile over 100', 'report.scores.0.percentile', (r) => Object.assign(r.scores[0], { percentile: 101 })],
    ['null for a share', 'report.quotedShare', (r) => Object.assign(r, { quotedShare: null })],
  ])('%s: %s', (_, field, change) => {
    const problem = problemOf(fileWith((file) => change(file.report)));
    expect(problem).toMatchObject({ problem: 'field', field });
    expect(problem.message).toContain(field);
    expect(problem.message).toMatch(/^[^\n]{1,200}\.$/);
  });

  test('a number without end', () => {
    const json = jsonReport(FULL).replace('"rate": 1.5', '"rate": 1e400');
    expect(problemOf(json)).toMatchObject({ field: 'report.scores.0.rate' });
  });

  test('__proto__ is a field like any other, and not known', () => {
    const json = jsonReport(FULL).replace('"report": {', '"report": {"__proto__": {"admin": true},');
    expect(problemOf(json)).toMatchObject({ field: 'report.__proto__' });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('the name of an unknown field is cut and cleaned', () => {
    const name = `\u202e<b>\n${'x'.repeat(500)}`;
    const { message } = problemOf(fileWith((file) => Object.assign(file.report, { [name]: 1 })));
    expect(message).toMatch(/^The field report\.\?\?b\?\?x+… is not/);
    expect(message.length).toBeLessThan(200);
  });
});
