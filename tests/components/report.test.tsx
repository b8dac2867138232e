import { describe, expect, test } from 'vitest';
import { ReportPage } from '../../components/report/report-page.tsx';
import type { Report } from '../../lib/report/report.ts';
import { DEFAULT_VIEW, type View } from '../../lib/report/view.ts';
import { CLEAN_REPORT, LONG_REPORT, TINY_REPORT } from '../fixtures/other-reports.ts';
import { RICH_REPORT } from '../fixtures/report.ts';
import { message } from '../messages.ts';
import { htmlOf, KNOWLEDGE, textOf } from './rendered.ts';

const page = (report: Report, view: View = DEFAULT_VIEW) => (
  <ReportPage report={report} knowledge={KNOWLEDGE} view={view} />
);

describe('a rich report', () => {
  const text = textOf(page(RICH_REPORT));
  const headings = ['devices', 'speakers', 'portrayals', 'frames', 'headline', 'practices', 'score'].map((id) =>
    message(`${id}.heading`),
  );

  test('shows its parts in their order, the score last', () => {
    const places = headings.map((heading) => text.lastIndexOf(heading));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  test.each([
    ['headline', RICH_REPORT.title],
    ['outlet, writer and day', 'The Coastal Ledger · By Ana Lind · 12 March 2026'],
    ['genre', message('read.genreNote.analysis')],
    ['a rate', '4.7 per 1,000'],
    ['a rank', 'above 86 in 100'],
    ['the reference', reference(100)],
    ['a strongest voice', 'Lena Amsel, has 59% of all quoted words'],
    ['an unnamed source', 'critics no name'],
    ['a joined name', 'also Mr Pohl'],
    ['a name that was not joined', 'may stand for Sara Pohl'],
    ['a description in place of a name', `ex-dentist ${message('portrayals.description')} · may stand for Lena Amsel`],
    ['others’ words apart', 'betrayal Oren Pohl'],
    ['a frame', 'Economy'],
    ['a frame’s share', '31% of all frame cues'],
    ['what the body lacks', '3,000 families'],
    ['good practice', 'Sources with a name seen 4 times'],
    ['the formula', '19.62 ÷ 1,035 words × 1,000'],
    ['the version', RICH_REPORT.version],
    ['a flag that does not count', 'betrayal Loaded language quoted: Oren Pohl not counted'],
  ])('shows %s', (_, expected) => {
    expect(text).toContain(expected);
  });

  test('shows what the reader has switched off as such, and none of it among the devices', () => {
    const off = textOf(page(RICH_REPORT, { ...DEFAULT_VIEW, off: ['loaded-language'] }));
    expect(off).toContain(message('devices.off', 'Loaded language'));
    expect(off).not.toContain('4.7 per 1,000');
  });
});

function reference(n: number): string {
  return message('devices.against', String(n), KNOWLEDGE.reference.corpus);
}

test('a clean article is told so kindly, and says what that does not mean', () => {
  const text = textOf(page(CLEAN_REPORT));
  expect(text).toContain(message('message.nothing'));
  expect(text).toContain(message('message.nothingDoesNotMean'));
  expect(text).not.toContain('undefined');
});

test('an empty page says that nothing could be read, and shows no empty parts', () => {
  const text = textOf(page(TINY_REPORT));
  for (const key of ['article.untitled', 'read.nothing', 'read.paywalled', 'article.partial'])
    expect(text).toContain(message(key));
  expect(text).not.toContain(message('devices.heading'));
});

test('a very long report holds every flag in its receipt, and few examples above it', () => {
  const html = htmlOf(page(LONG_REPORT));
  expect(LONG_REPORT.flags.length).toBeGreaterThan(400);
  expect(html.split('<th scope="row">').length).toBeGreaterThan(LONG_REPORT.flags.length);
  expect(html.split('<mark').length).toBeLessThan(120);
});

test('words of a page stay words', () => {
  const hostile = '<img src=x onerror=alert(1)> | $1 {{7*7}}';
  const report = {
    ...RICH_REPORT,
    title: hostile,
    outlet: hostile,
    byline: hostile,
    flags: [{ ...RICH_REPORT.flags[0]!, exact: hostile, speaker: hostile }],
  };
  const html = htmlOf(page(report));
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; | $1 {{7*7}}');
});
