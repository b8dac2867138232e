import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CSV_COLUMNS, csvFlags } from '../../../lib/report/export/csv.ts';
import { showHidden } from '../../../lib/report/export/visible.ts';
import { flag, flagged } from '../made.ts';

/** A reader of RFC 4180 as strict as the rule: rows end in CRLF, quotes are doubled. */
function parseCsv(csv: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  let read = 0;
  for (const [all, quoted, plain, end] of csv.matchAll(cells)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push([]);
    read += all.length;
  }
  expect(read).toBe(csv.length);
  return rows.slice(0, -1);
}

const TRIGGER = /^'*[=+\-@\t\r\n＝＋－＠]/;
const unguard = (cell: string) => (/^'/.test(cell) && TRIGGER.test(cell) ? cell.slice(1) : cell);
const sentenceCell = (sentence: string) => parseCsv(csvFlags(flagged([[flag('farce'), sentence]])))[1]!.at(-1)!;

describe('rows', () => {
  test('names of columns alone for no flag', () => {
    expect(csvFlags(flagged([]))).toBe(`${CSV_COLUMNS.join(',')}\r\n`);
  });
  test('one row a flag, in order, with its sentence', () => {
    const report = flagged([
      [flag('so-called', { lexicon: 'doubt', instead: ['said to be', 'named'], weight: 0.75 }), 'A so-called plan.'],
      [flag('thugs', { start: 40, voice: 'quoted', speaker: 'Oren Pohl', term: null }), 'The “thugs” left.'],
    ]);
    expect(csvFlags(report).split('\r\n').slice(1)).toEqual([
      '0,9,so-called,doubt,so-called,0.75,author,,It judges.,said to be; named,A so-called plan.',
      '40,45,thugs,labels,,0.6,quoted,Oren Pohl,It judges.,,The “thugs” left.',
      '',
    ]);
  });
});

describe('no cell is a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '－1', '=cmd|"/c calc"!A1', "'=1", "''=1"])(
    '%j',
    (sentence) => {
      const cell = sentenceCell(sentence);
      expect(cell).toMatch(/^'/);
      expect(unguard(cell)).toBe(sentence);
    },
  );
  test.each(['A plan = a plan.', 'x-1', "'Twas so.", '“=1”', '', '1 + 1'])('left alone: %j', (sentence) => {
    expect(sentenceCell(sentence)).toBe(sentence);
  });
});

describe('what is hidden is shown by its name', () => {
  test.each([
    ['a turn of direction', 'The \u202efarce\u202c.', 'The ⟨U+202E⟩farce⟨U+202C⟩.'],
    ['an isolate', '\u2066x\u2069', '⟨U+2066⟩x⟨U+2069⟩'],
    ['NUL', 'a\0b', 'a⟨U+0000⟩b'],
    ['an escape', '\u001b[2J', '⟨U+001B⟩[2J'],
    ['a separator of lines', 'a\u2028b', 'a⟨U+2028⟩b'],
  ])('%s', (_, text, shown) => {
    expect(showHidden(text)).toBe(shown);
  });
  test.each(['The port is shut.', 'a\tb\nc', 'שלום', '👩‍👩‍👧', 'naïve “é”', '\ud800'])('left alone: %j', (text) => {
    expect(showHidden(text)).toBe(text);
  });
});

test('any text comes back from its cell (seed 20260501)', () => {
  const char = fc.constantFrom(...'=+-@\t\r\n",\'; a＝\u202e\0é');
  const text = fc.oneof(
    fc.string(),
    fc.array(char, { maxLength: 8 }).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(text, text, (exact, sentence) => {
      const rows = parseCsv(csvFlags(flagged([[flag(exact), sentence]])));
      expect(rows).toHaveLength(2);
      expect(rows[1]).toHaveLength(CSV_COLUMNS.length);
      expect(rows[1]!.some((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toBe(false);
      expect(unguard(rows[1]![2]!)).toBe(showHidden(exact));
      expect(unguard(rows[1]!.at(-1)!)).toBe(showHidden(sentence));
    }),
    { seed: 20_260_501, numRuns: 500 },
  );
});
