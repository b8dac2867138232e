import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedFlag } from '../../lib/report/count.ts';
import { comparePractice, type ReaderMark, resultOf, toggleSpan } from '../../lib/report/practice.ts';
import { flag } from './made.ts';

const mark = (start: number, end: number): ReaderMark => ({
  start,
  end,
  exact: 'x'.repeat(end - start),
  before: '',
  after: '',
});
const placed = (start: number, end: number, place = 0): PlacedFlag => ({
  flag: flag('x'.repeat(end - start), { start }),
  place,
  context: '',
});

const span = fc
  .record({ start: fc.nat(200), length: fc.integer({ min: 1, max: 20 }) })
  .map(({ start, length }) => ({ start, end: start + length }));
const spans = fc.array(span, { maxLength: 15 });

describe('laid side by side', () => {
  test.each([
    ['the same words', [[0, 5]], [[0, 5]], [1, 0, 0]],
    ['a part of them', [[2, 4]], [[0, 5]], [1, 0, 0]],
    ['words beside', [[5, 8]], [[0, 5]], [0, 1, 1]],
    [
      'one mark over two flags',
      [[0, 20]],
      [
        [0, 5],
        [10, 15],
      ],
      [1, 0, 0],
    ],
    [
      'two marks in one flag',
      [
        [0, 2],
        [3, 5],
      ],
      [[0, 5]],
      [2, 0, 0],
    ],
    ['no marks', [], [[0, 5]], [0, 0, 1]],
    ['no flags', [[0, 5]], [], [0, 1, 0]],
    ['nothing at all', [], [], [0, 0, 0]],
  ] as [string, [number, number][], [number, number][], number[]][])('%s', (_, mine, theirs, counts) => {
    const found = comparePractice(
      mine.map(([a, b]) => mark(a, b)),
      theirs.map(([a, b], i) => placed(a, b, i)),
    );
    expect([found.both.length, found.onlyReader.length, found.onlyFramelight.length]).toEqual(counts);
    const { both, onlyReader, onlyFramelight } = resultOf('2026-03-04T05:06:07.000Z', 'news.example', found);
    expect([both, onlyReader, onlyFramelight]).toEqual(counts);
  });

  test('every mark of the reader stands once, and every flag that nobody else marked once', () => {
    fc.assert(
      fc.property(spans, spans, (mine, theirs) => {
        const flags = theirs.map(({ start, end }, i) => placed(start, end, i));
        const { both, onlyReader, onlyFramelight } = comparePractice(
          mine.map(({ start, end }) => mark(start, end)),
          flags,
        );
        expect(both.length + onlyReader.length).toBe(mine.length);
        const met = new Set(both.flatMap((one) => one.flags));
        expect(met.size + onlyFramelight.length).toBe(flags.length);
      }),
    );
  });
});

describe('marking by selecting', () => {
  test('keeps marks apart and in order, whatever is selected', () => {
    fc.assert(
      fc.property(spans, (selected) => {
        const marks = selected.reduce(toggleSpan, [] as { start: number; end: number }[]);
        marks.forEach((one, i) => {
          expect(one.end).toBeGreaterThan(one.start);
          if (i > 0) expect(one.start).toBeGreaterThanOrEqual(marks[i - 1]!.end);
        });
      }),
    );
  });

  test('twice is not at all', () => {
    fc.assert(
      fc.property(span, (one) => {
        expect(toggleSpan(toggleSpan([], one), one)).toEqual([]);
      }),
    );
  });

  test('joins what it touches, and takes away what it lies in', () => {
    const marks = [
      { start: 0, end: 5 },
      { start: 10, end: 15 },
    ];
    expect(toggleSpan(marks, { start: 3, end: 12 })).toEqual([{ start: 0, end: 15 }]);
    expect(toggleSpan(marks, { start: 1, end: 3 })).toEqual([{ start: 10, end: 15 }]);
    expect(toggleSpan(marks, { start: 5, end: 10 })).toEqual([...marks.slice(0, 1), { start: 5, end: 10 }, marks[1]]);
  });
});
