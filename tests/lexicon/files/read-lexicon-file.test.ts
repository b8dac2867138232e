import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileProblem } from '../../../lib/lexicon/files/file-problem.ts';
import { LEXICON_FILES } from '../../../lib/lexicon/files/kinds.ts';
import { readLexiconFile } from '../../../lib/lexicon/files/read-lexicon-file.ts';
import { lexiconFileName, lexiconFileText } from '../../../lib/lexicon/files/write-lexicon-file.ts';
import { MAX_OWN_TERMS, OWN_COLOURS, OWN_LINES, type OwnLexicon } from '../../../lib/lexicon/own.ts';

function problemsIn(name: string, text: string): readonly FileProblem[] {
  const read = readLexiconFile(name, text);
  return 'problems' in read ? read.problems : [];
}

function lexiconIn(name: string, text: string) {
  const read = readLexiconFile(name, text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.lexicon;
}

const terms = (list: readonly object[]) => JSON.stringify({ name: 'Spin', terms: list });

describe('what is wrong is told with its line', () => {
  const CASES: [what: string, name: string, text: string, wrong: string[]][] = [
    ['YAML that ends within a list', 'a.yaml', 'name: Spin\nterms: [\n', ['syntax 3']],
    ['JSON that was cut short', 'a.json', '{"name": "Spin",\n"terms": [', ['syntax 2']],
    ['a picture', 'a.json', '\u0089PNG', ['syntax -']],
    ['no terms', 'a.yaml', 'name: Spin\n', ['notALexicon -']],
    ['a list of words alone', 'a.json', '["spin"]', ['notALexicon -']],
    ['the empty object', 'a.json', '{}', ['notALexicon -']],
    ['lists within lists', 'a.json', '['.repeat(100_000), ['syntax 1']],
    ['lists within lists in YAML', 'a.yaml', '['.repeat(100_000), ['deep 1']],
    ['closed lists within lists', 'a.yaml', `terms: ${'['.repeat(5_000)}${']'.repeat(5_000)}`, ['deep 1']],
    [
      'closed lists within lists in JSON',
      'a.json',
      `{"terms":[${'['.repeat(5_000)}${']'.repeat(5_000)}]}`,
      ['missing - terms.0.term', 'unknown - terms.0.0'],
    ],
    ['references', 'a.yaml', 'name: &a Spin\nterms:\n  - term: *a\n', ['aliases -']],
    ['one name twice', 'a.yaml', 'name: Spin\nname: Spun\nterms: []\n', ['twice 2']],
    ['a field that is not known', 'a.yaml', 'name: Spin\nsecret: 1\nterms: []\n', ['unknown 2 secret']],
    ['an unknown field of a term', 'a.yaml', 'terms:\n  - term: spin\n    wieght: 1\n', ['unknown 3 terms.0.wieght']],
    ['a term that is missing', 'a.yaml', 'terms:\n  - weight: 1\n', ['missing 2 terms.0.term']],
    [
      'two things at once',
      'a.yaml',
      'terms:\n  - term: ""\n  - term: spin\n    weight: 2\n',
      ['empty 2 terms.0.term', 'weight 4 terms.1.weight'],
    ],
    ['a term of stops', 'a.json', terms([{ term: '?!' }]), ['noLetter 1 terms.0.term']],
    ['a term of marks alone', 'a.json', terms([{ term: '\u0301\u0300' }]), ['noLetter 1 terms.0.term']],
    ['a term of 101 characters', 'a.json', terms([{ term: 'x'.repeat(101) }]), ['long 1 terms.0.term']],
    ['a turn of direction', 'a.json', terms([{ term: 'a\u202eb' }]), ['hidden 1 terms.0.term']],
    ['a weight in words', 'a.json', terms([{ term: 'spin', weight: '5' }]), ['weight 1 terms.0.weight']],
    ['a weight without end', 'a.json', '{"terms":[{"term":"spin","weight":1e400}]}', ['weight 1 terms.0.weight']],
    ['a weight that is no number', 'a.yaml', 'terms:\n  - {term: spin, weight: .nan}\n', ['weight 2 terms.0.weight']],
    ['a weight below 0', 'a.json', terms([{ term: 'spin', weight: -1 }]), ['weight 1 terms.0.weight']],
    ['a part of speech that is none', 'a.json', terms([{ term: 'spin', pos: 'pronoun' }]), ['choice 1 terms.0.pos']],
    ['a neutral wording by itself', 'a.json', terms([{ term: 'spin', instead: 'turn' }]), ['list 1 terms.0.instead']],
    ['capitals in words', 'a.json', terms([{ term: 'spin', cased: 'yes' }]), ['yesNo 1 terms.0.cased']],
    ['a colour that there is not', 'a.yaml', 'colour: pink\nterms: []\n', ['choice 1 colour']],
    ['an id of a path', 'a.yaml', 'id: ../labels\nterms: []\n', ['id 1 id']],
    ['a term twice', 'a.yaml', 'terms:\n  - term: spin\n  - term: Spin\n', ['twice 3 terms.1']],
    [
      'too many terms',
      'a.json',
      terms(Array.from({ length: MAX_OWN_TERMS + 1 }, () => ({ term: 'a' }))),
      ['many 1 terms'],
    ],
    ['CSV without a column of terms', 'a.csv', 'word,weight\nspin,1\n', ['columns 1 word', 'columns 1 term']],
    ['CSV parted by tabs', 'a.csv', 'term\tweight\nspin\t1\n', ['columns 1 term\tweight', 'columns 1 term']],
    ['CSV with a column twice', 'a.csv', 'term,term\na,b\n', ['columns 1 term']],
    ['a row with too few cells', 'a.csv', 'term,weight\nspin\nspun,1\n', ['cells 2']],
    ['a quotation that never ends', 'a.csv', 'term\n"spin\nspun\n', ['syntax 3']],
    ['a weight in a cell', 'a.csv', 'term,weight\nspin,1\nspun,much\n', ['weight 3 terms.1.weight']],
    ['a row without its term', 'a.csv', 'term,weight\n,1\n', ['empty 2 terms.0.term']],
    ['a row twice', 'a.csv', 'term\r\nspin\r\nspun\r\nSPIN\r\n', ['twice 4 terms.2']],
  ];

  test.each(CASES)('%s', (_, name, text, wrong) => {
    const told = problemsIn(name, text).map(({ kind, line, field }) => `${kind} ${line ?? '-'} ${field}`.trim());
    expect(told).toEqual(wrong);
  });
});

describe('what may be left out, and what is passed over', () => {
  const CASES: [what: string, name: string, text: string, found: object][] = [
    [
      'only a term',
      'My spin.csv',
      'term\nspin\n',
      { name: 'My spin', id: null, terms: [{ term: 'spin', pos: 'phrase' }] },
    ],
    ['a mark of the byte order', 'a.yaml', '\ufeffname: Spin\nterms: []\n', { name: 'Spin' }],
    ['spaces of all kinds', 'a.json', terms([{ term: ' out\u00a0 of\thand ' }]), { terms: [{ term: 'out of hand' }] }],
    ['a term of pattern signs', 'a.json', terms([{ term: '.*a+(b)[c]$' }]), { terms: [{ term: '.*a+(b)[c]$' }] }],
    [
      'names of objects',
      'a.json',
      terms([{ term: 'constructor' }, { term: '__proto__' }]),
      {
        terms: [{ term: 'constructor' }, { term: '__proto__' }],
      },
    ],
    [
      'markup',
      'a.json',
      terms([{ term: 'spin', note: '<img src=x onerror=alert(1)>' }]),
      {
        terms: [{ note: '<img src=x onerror=alert(1)>' }],
      },
    ],
    [
      'lists in cells',
      'a.csv',
      'term,instead,except\nspin,turn; twist ;,"tail spin;spin doctor"\n',
      {
        terms: [{ instead: ['turn', 'twist'], except: ['tail spin', 'spin doctor'] }],
      },
    ],
    ['line ends of all kinds', 'a.csv', 'term,note\r\nspin,"two\nlines"\n', { terms: [{ note: 'two lines' }] }],
    [
      'one term as two parts of speech',
      'a.csv',
      'term,pos\nspin,noun\nspin,verb\n',
      {
        terms: [{ pos: 'noun' }, { pos: 'verb' }],
      },
    ],
  ];

  test.each(CASES)('%s', (_, name, text, found) => {
    expect(lexiconIn(name, text)).toMatchObject(found);
  });

  test('a built-in lexicon is a file of a lexicon', () => {
    const file = join(import.meta.dirname, '..', '..', '..', 'lexicons', 'en', 'labels.yaml');
    const lexicon = lexiconIn('labels.yaml', readFileSync(file, 'utf8'));
    expect(lexicon.id).toBe('labels');
    expect(lexicon.terms.length).toBeGreaterThan(250);
  });
});

describe('what is written is read back', () => {
  const word = fc
    .stringMatching(/^[a-z=+@'"é,;-]{0,8}[a-z][a-z ,"'=]{0,8}[a-z]$/)
    .filter((text) => !text.includes(';'));
  const clean = word.map((text) => text.replace(/\s+/g, ' ').trim());
  const term = fc.record({
    term: clean,
    pos: fc.constantFrom('noun' as const, 'verb' as const, 'phrase' as const),
    weight: fc.integer({ min: 0, max: 100 }).map((n) => n / 100),
    instead: fc.array(clean, { maxLength: 3 }),
    except: fc.array(clean, { maxLength: 3 }),
    cased: fc.boolean(),
  });
  const lexicon: fc.Arbitrary<OwnLexicon> = fc.record({
    id: fc.constant('own-spin' as const),
    name: clean,
    description: fc.oneof(fc.constant(''), clean),
    reason: fc.oneof(fc.constant(''), clean),
    fine: fc.constant(''),
    lang: fc.constant('en'),
    colour: fc.constantFrom(...OWN_COLOURS),
    line: fc.constantFrom(...OWN_LINES),
    private: fc.boolean(),
    terms: fc.uniqueArray(term, { selector: ({ term }) => term.toLowerCase(), maxLength: 5 }),
  });
  const sorted = ({ terms, ...rest }: object & Pick<OwnLexicon, 'terms'>) => ({
    ...rest,
    terms: terms.toSorted((a, b) => (a.term < b.term ? -1 : 1)),
  });

  test.each(['yaml', 'json'] as const)('%s, whole', (kind) => {
    fc.assert(
      fc.property(lexicon, (one) => {
        const read = lexiconIn(lexiconFileName(one, kind), lexiconFileText(one, kind));
        expect(sorted(read)).toEqual(sorted(one));
      }),
    );
  });

  test('csv, the terms', () => {
    fc.assert(
      fc.property(lexicon, (one) => {
        fc.pre(one.terms.length > 0);
        expect(sorted(lexiconIn('a.csv', lexiconFileText(one, 'csv'))).terms).toEqual(sorted(one).terms);
      }),
    );
  });

  test('any text is a lexicon or has its problems, and never throws', () => {
    const kinds = fc.constantFrom(...LEXICON_FILES);
    fc.assert(
      fc.property(kinds, fc.string({ unit: 'binary', maxLength: 300 }), (kind, text) => {
        const read = readLexiconFile(`a.${kind}`, text);
        expect('lexicon' in read || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
