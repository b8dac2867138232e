import { describe, expect, test } from 'vitest';
import { type KeptSummary, keptReport } from '../../lib/report/kept.ts';
import { outletTrend } from '../../lib/report/outlet-trend.ts';
import type { Report } from '../../lib/report/report.ts';
import { reportOf } from './made.ts';

/** An article with a rate, read on a day of May. */
function kept(rate: number, day: number, change: Partial<Report> = {}): KeptSummary {
  const scores = [{ lexicon: 'all', flags: 1, rate, percentile: null }] as const;
  const url = `https://news.example/${day}`;
  return keptReport(reportOf({ scores, url, published: null, ...change }), `2020-05-0${day}T08:00:00.000Z`);
}

const outlets = (list: readonly KeptSummary[]) => outletTrend(list).map(({ outlet, n }) => `${outlet} ${n}`);

describe('the trend of an outlet', () => {
  test('has its articles by day, and the middle of their rates', () => {
    const [trend] = outletTrend([kept(9, 3), kept(1, 1), kept(2, 2)]);
    expect(trend).toMatchObject({ outlet: 'The Example', n: 3, median: 2, enough: false, sameVersion: true });
    expect(trend!.points.map(({ day, rate }) => [day, rate])).toEqual([
      ['2020-05-01', 1],
      ['2020-05-02', 2],
      ['2020-05-03', 9],
    ]);
  });
  test('takes the middle of two', () => {
    expect(outletTrend([kept(1, 1), kept(2, 2), kept(4, 3), kept(9, 4)])[0]!.median).toBe(3);
  });
  test.each([
    [7, false],
    [8, true],
    [9, true],
  ])('means something from eight articles on: %d %s', (n, enough) => {
    const list = Array.from({ length: n }, (_, i) => kept(i, (i % 9) + 1, { url: `https://news.example/a${i}` }));
    expect(outletTrend(list)[0]!.enough).toBe(enough);
  });
  test('goes by the day of publishing where there is one', () => {
    const [trend] = outletTrend([
      kept(1, 5, { published: '2020-04-30T23:00:00+02:00' }),
      kept(2, 6, { published: 'May' }),
    ]);
    expect(trend!.points.map(({ day }) => day)).toEqual(['2020-04-30', '2020-05-06']);
  });
  test('says where two engines read', () => {
    expect(outletTrend([kept(1, 1), kept(2, 2, { version: '0.2.0+1' })])[0]!.sameVersion).toBe(false);
  });
});

describe('which articles count', () => {
  test('each once, as it was read last', () => {
    const url = 'https://news.example/same';
    const [trend] = outletTrend([kept(5, 4, { url }), kept(1, 2, { url })]);
    expect(trend).toMatchObject({ n: 1, median: 5 });
  });
  test.each<[string, Partial<Report>, readonly string[]]>([
    ['the host stands for an outlet without a name', { outlet: null }, ['news.example 1']],
    ['without www and port', { outlet: ' ', url: 'https://www.news.example:8080/a' }, ['news.example 1']],
    ['a short text does not count', { words: 149 }, []],
    ['no outlet and no address', { outlet: null, url: '' }, []],
    ['a file', { outlet: null, url: 'file:///tmp/a.html' }, []],
    ['an outlet named as a part of every object', { outlet: 'constructor' }, ['constructor 1']],
  ])('%s', (_, change, expected) => {
    expect(outlets([kept(1, 1, change)])).toEqual(expected);
  });
  test('outlets with most articles come first', () => {
    expect(
      outlets([
        kept(1, 1, { outlet: 'B' }),
        kept(1, 2, { outlet: 'C' }),
        kept(1, 3, { outlet: 'C' }),
        kept(1, 4, { outlet: 'A' }),
      ]),
    ).toEqual(['C 2', 'A 1', 'B 1']);
  });
  test('of nothing there is none', () => {
    expect(outletTrend([])).toEqual([]);
  });
});
