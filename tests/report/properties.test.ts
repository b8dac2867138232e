import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { LEXICON_IDS } from '../../lib/lexicon/ids.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { DEFAULT_VIEW, shownFlags } from '../../lib/report/view.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { found, lexicon, noun, term, verb } from '../lexicon/helpers.ts';

const SEED = 20_260_501;
const { lexicons } = readLexiconFolder();

/** Runs a property on 600 examples, if not told otherwise, from the seed that the title names. */
const holds = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>, numRuns = 600) =>
  fc.assert(property, { seed: SEED, numRuns });

const SENTENCES = [
  'The Kiev regime infuriated its neighbours.',
  'The “independent” country held a vote.',
  'Another round of "elections" was held.',
  'Critics say it was a farce.',
  'Nine protesters were killed on the bridge.',
  'Oren Pohl said the ministers were thugs.',
  '“It was a disgrace,” said Ana Lind.',
  'The tax regime changed in May.',
  'Of course, the so-called reform failed.',
  'The ex-comedian boasted of it.',
  'Members of the Radical Party met.',
  'A flood of migrants came over the border.',
  'It was 3.5 percent in the U.S. last year.',
  'They don’t know; nobody does.',
  'The constructor of the port left.',
  'The port was shut for repairs.',
  'İstanbul’s mayor came 😀 late.',
  'Mistakes were made, they admitted.',
];
const sentence = fc.constantFrom(...SENTENCES);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 4 });

/** Code units of any kind, lone surrogates among them, mixed with the words and marks that rules look for. */
const PIECES = [
  'regime',
  'Kiev ',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '„',
  ' ',
  '\n',
  '\n\n',
  '. ',
  '? ',
  ': ',
  ', said ',
  'Pohl ',
  'were killed ',
  'critics say ',
  '-',
  'ex-',
  '\u00ad',
  '\u200b',
  '\u0301',
  '\u202e',
  '\ud83d',
  '\ude00',
  'ﬁ',
  'İ',
  '17 ',
  'so-called ',
];
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText = fc
  .array(fc.oneof(unit, fc.constantFrom(...PIECES), sentence), { maxLength: 40 })
  .map((list) => list.join(''));

/** An article of paragraphs alone: a first line is no headline. */
function articleOf(list: readonly string[]): Article {
  let at = 0;
  const blocks = list.map((text) => {
    const block = { kind: 'paragraph', start: at, end: at + text.length } as const;
    at = block.end + 2;
    return block;
  });
  return { ...plainArticle(''), text: list.join('\n\n'), blocks };
}

/** Hundreds of runs take a while on a busy machine. */
const PATIENCE = 120_000;

describe(`properties (seed ${SEED})`, { timeout: PATIENCE }, () => {
  test('no text makes it throw; flags are in order, in bounds, and name their own text', () => {
    holds(
      fc.property(anyText, (text) => {
        const { flags, contexts } = analyze(plainArticle(text), lexicons);
        flags.forEach((flag, i) => {
          expect(flag.start).toBeGreaterThanOrEqual(i === 0 ? 0 : flags[i - 1]!.start);
          expect(flag.end).toBeGreaterThan(flag.start);
          expect(flag.end).toBeLessThanOrEqual(text.length);
          expect(flag.exact).toBe(text.slice(flag.start, flag.end));
          expect(contexts[i]).toContain(flag.exact);
          expect(flag.weight).toBeGreaterThanOrEqual(0);
          expect(flag.weight).toBeLessThanOrEqual(1);
        });
      }),
      1000,
    );
  });

  test('flags of one lexicon never overlap', () => {
    holds(
      fc.property(anyText, (text) => {
        const ends = new Map<string, number>();
        for (const { lexicon, start, end } of analyze(plainArticle(text), lexicons).flags) {
          expect(start).toBeGreaterThanOrEqual(ends.get(lexicon) ?? 0);
          ends.set(lexicon, end);
        }
      }),
    );
  });

  test('a report is plain data: JSON and structuredClone give it back unchanged', () => {
    holds(
      fc.property(anyText, (text) => {
        const report = analyze(plainArticle(text), lexicons);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
        expect(structuredClone(report)).toStrictEqual(report);
      }),
    );
  });

  test('every figure is finite', () => {
    holds(
      fc.property(anyText, (text) => {
        const { scores, tone, quotedShare, words, sentences } = analyze(plainArticle(text), lexicons);
        const figures = [
          quotedShare,
          words,
          sentences,
          ...scores.map(({ rate }) => rate),
          ...tone.map((one) => one.tone),
        ];
        expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
        expect(quotedShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('Object.prototype stays as it is', () => {
    const before = Reflect.ownKeys(Object.prototype);
    const word = fc.constantFrom(
      'constructor',
      '__proto__',
      'toString',
      'valueOf',
      'good',
      'not',
      '“__proto__”',
      'said',
      '.',
    );
    holds(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        analyze(plainArticle(words.join(' ')), lexicons);
        expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
      }),
    );
  });

  test('switching a lexicon off takes away its flags and nothing else, and on again brings them back', () => {
    holds(
      fc.property(paragraphs, fc.subarray([...LEXICON_IDS]), (list, off) => {
        const report = analyze(articleOf(list), lexicons);
        const all = shownFlags(report, { ...DEFAULT_VIEW, sensitivity: 'thorough' });
        const rest = shownFlags(report, { ...DEFAULT_VIEW, sensitivity: 'thorough', off });
        expect(rest).toEqual(all.filter((flag) => !(off as readonly string[]).includes(flag.lexicon)));
      }),
    );
  });

  /** Scare quotes are left out: how heated the whole text is weighs with each of them. */
  test('two texts together have the flags of both', () => {
    const spans = (list: readonly string[], by: number) =>
      analyze(articleOf(list), lexicons)
        .flags.filter(({ lexicon }) => lexicon !== 'scare-quotes')
        .map(({ start, end, lexicon, weight }) => `${start + by}-${end + by} ${lexicon} ${weight}`);
    holds(
      fc.property(paragraphs, paragraphs, (a, b) => {
        const shift = a.join('\n\n').length + 2;
        expect(spans([...a, ...b], 0)).toEqual([...spans(a, 0), ...spans(b, shift)]);
      }),
    );
  });

  test('a term that is not in the text changes nothing but the version', () => {
    const more = lexicons.map((one) => ({
      ...one,
      terms: [...one.terms, term(`zzyzx ${one.id}`, { weight: 1 }), noun('qwyjibo', 'odd qwyjibo')],
    }));
    holds(
      fc.property(paragraphs, (list) => {
        const { version: _, ...plain } = analyze(articleOf(list), lexicons);
        const { version: __, ...enlarged } = analyze(articleOf(list), more);
        expect(enlarged).toEqual(plain);
      }),
    );
  });
});

const WORDS = [
  'the',
  'régime',
  'regimes',
  'tax',
  'fake',
  'news',
  'slammed',
  'of',
  'coup',
  'd’état',
  'and',
  'café',
  'constructor',
  'naïve',
];
const TERMS = [
  noun('regime', 'tax regime'),
  noun('fake'),
  term('fake news'),
  verb('slam'),
  term('coup d’etat'),
  term('constructor'),
  term('naïve'),
];
const wordsOf = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
/** Puts an invisible character between letters, at the places that a list of numbers names. */
const dotted = (text: string, places: readonly number[], mark: string) =>
  places.reduce((result, place) => {
    const at = 1 + (place % result.length);
    const inWord = /\p{L}/u.test(result[at - 1] ?? '') && /\p{L}/u.test(result[at] ?? '');
    return inWord ? result.slice(0, at) + mark + result.slice(at) : result;
  }, text);

describe(`however a text is typed, the same terms are found (seed ${SEED})`, { timeout: PATIENCE }, () => {
  const bare = (list: readonly string[]) =>
    list.map((one) =>
      one
        .normalize('NFC')
        .toLowerCase()
        .replace(/[\u00ad\u200b\u2060]/g, ''),
    );

  test.each<[string, (text: string) => string]>([
    ['capitals', (text) => text.toUpperCase()],
    ['accents as marks of their own', (text) => text.normalize('NFD')],
    ['straight apostrophes', (text) => text.replaceAll('’', "'")],
    ['hyphens for spaces', (text) => text.replaceAll('fake news', 'fake-news')],
    ['non-breaking spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ])('%s', (_, change) => {
    holds(
      fc.property(wordsOf, (text) => {
        expect(found(TERMS, change(text))).toHaveLength(found(TERMS, text).length);
      }),
    );
  });

  test.each(['\u00ad', '\u200b', '\u2060'])('with %j inside of words', (mark) => {
    holds(
      fc.property(wordsOf, fc.array(fc.nat(200), { maxLength: 6 }), (text, places) => {
        expect(bare(found(TERMS, dotted(text, places, mark)))).toEqual(bare(found(TERMS, text)));
      }),
    );
  });

  test('and flagged, with the same reasons', () => {
    const own = [lexicon('labels', TERMS)];
    const reasons = (text: string) =>
      analyze(plainArticle(text), own).flags.map((flag) => `${flag.term} ${flag.weight}`);
    holds(
      fc.property(wordsOf, fc.array(fc.nat(200), { maxLength: 6 }), (text, places) => {
        expect(reasons(dotted(text, places, '\u00ad'))).toEqual(reasons(text));
        expect(reasons(text.normalize('NFD'))).toEqual(reasons(text));
      }),
    );
  });
});
