import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { type OwnLexicon, ownIdFor, ownTermSchema } from '../../lib/lexicon/own.ts';
import { EMPTY_DRAFT } from '../../lib/lexicon/own-draft.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { csvFlags } from '../../lib/report/export/csv.ts';
import { jsonReport } from '../../lib/report/export/json.ts';
import { parseReport } from '../../lib/report/schema.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons } = readLexiconFolder();

const own = (name: string, terms: readonly object[], more: Partial<OwnLexicon> = {}): OwnLexicon => ({
  ...EMPTY_DRAFT,
  id: ownIdFor(name, []),
  name,
  terms: terms.map((term) => v.parse(ownTermSchema, term)),
  ...more,
});

const TEXT = `Harbour talks fail
The Veldt regime planted saplings. “Saplings are a farce,” said Oren Pohl.
A tree planter planted one sapling in the tail spin of the talks.`;
const GREEN = own('Green talk', [
  { term: 'sapling', pos: 'noun', weight: 0.6, instead: ['tree'], note: 'A young tree.' },
]);

const read = (list: readonly OwnLexicon[], text = TEXT) => analyze(plainArticle(text), lexicons, { own: list });

describe('own lexicons', () => {
  test('find their terms in every form, with their reasons, in whoever’s voice', () => {
    const flags = read([GREEN]).flags.filter(({ lexicon }) => lexicon === 'own-green-talk');
    expect(flags.map(({ exact, voice, instead, reason }) => [exact, voice, instead[0], reason])).toEqual([
      ['saplings', 'author', 'trees', 'A young tree.'],
      ['Saplings', 'quoted', 'trees', 'A young tree.'],
      ['sapling', 'author', 'tree', 'A young tree.'],
    ]);
  });

  test('leave everything else as it is: the same flags, the same score, the same portrayals', () => {
    const without = read([]);
    const { own: cards, ...report } = read([GREEN]);
    expect(cards).toMatchObject([{ id: 'own-green-talk', name: 'Green talk' }]);
    expect(report.flags.filter(({ lexicon }) => !lexicon.startsWith('own-'))).toEqual(without.flags);
    expect(report.scores.filter(({ lexicon }) => !lexicon.startsWith('own-'))).toEqual(without.scores);
    expect(report).toMatchObject({
      portrayals: without.portrayals,
      headline: without.headline,
      sources: without.sources,
      version: without.version,
    });
    expect('own' in without).toBe(false);
  });

  test('have a rate of their own, and no place among reference articles', () => {
    const score = read([GREEN]).scores.find(({ lexicon }) => lexicon === 'own-green-talk')!;
    expect(score).toMatchObject({ flags: 2, percentile: null });
    expect(score.rate).toBeGreaterThan(0);
  });

  test('heed exceptions, capitals and overlaps as the built-in ones do', () => {
    const spin = own('Spin', [
      { term: 'spin', pos: 'noun', except: ['tail spin'] },
      { term: 'Planter', cased: true },
      { term: 'tree planter' },
    ]);
    const found = read([spin]).flags.filter(({ lexicon }) => lexicon === 'own-spin');
    expect(found.map(({ exact }) => exact)).toEqual(['tree planter']);
  });

  test('may have the words of built-in ones, whose flags stay', () => {
    const flags = read([own('Mine', [{ term: 'regime' }])]).flags.filter(({ exact }) => exact.endsWith('regime'));
    expect(flags.map(({ lexicon }) => lexicon).sort()).toEqual(['labels', 'own-mine']);
  });

  test('have words that objects have, and signs of patterns, for ordinary words', () => {
    const odd = own('Odd', [{ term: 'constructor' }, { term: '__proto__' }, { term: 'a.b' }, { term: '.*' + 'x' }]);
    const flags = read([odd], 'Note\nThe constructor met a x and axb in the hall.').flags;
    expect(flags.filter(({ lexicon }) => lexicon === 'own-odd').map(({ exact }) => exact)).toEqual([
      'constructor',
      'x',
    ]);
  });

  test('are filtered by sensitivity and switches', () => {
    const report = read([GREEN]);
    const shown = (view: object) =>
      shownFlags(report, { ...DEFAULT_VIEW, ...view }).filter(({ lexicon }) => lexicon === 'own-green-talk').length;
    expect([shown({}), shown({ sensitivity: 'calm' }), shown({ off: ['own-green-talk'] })]).toEqual([3, 0, 0]);
  });

  test('go out with a report and come in again; a flag without its card is refused', () => {
    const report = read([GREEN]);
    expect(parseReport(jsonReport(report))).toEqual(report);
    expect(csvFlags(report)).toContain('own-green-talk');
    const bare = jsonReport({ ...report, own: [] });
    expect(() => parseReport(bare)).toThrow(/own lexicons/);
  });

  test('a report of the first format is read still', () => {
    const file = JSON.parse(jsonReport(read([])));
    expect(parseReport(JSON.stringify({ ...file, formatVersion: 1 }))).toEqual(read([]));
  });
});

describe('an id', () => {
  test.each([
    ['Green talk', [], 'own-green-talk'],
    ['Green talk', ['own-green-talk'], 'own-green-talk-2'],
    ['Green talk', ['own-green-talk', 'own-green-talk-2'], 'own-green-talk-3'],
    ['Забарвлене', [], 'own-words'],
    ['../etc/passwd', [], 'own-etc-passwd'],
    ['__proto__', [], 'own-proto'],
    ['x'.repeat(100), [], `own-${'x'.repeat(40)}`],
  ])('for %s beside %j is %s', (name, taken, id) => {
    expect(ownIdFor(name, taken)).toBe(id);
  });
});
