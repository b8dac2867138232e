import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { growth, letters, numbered } from '../growth.ts';

const { lexicons } = readLexiconFolder();
const MB = 1_000_000;
/** A whole file of slow machines; nothing here is measured by it. */
const PATIENCE = 120_000;

const repeat = (unit: string) => (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const SMALL = 120_000;
const grows = (make: (length: number) => string, lang = 'en') =>
  growth(make, SMALL, (text) => analyze(plainArticle(text, { lang }), lexicons));

describe('time grows as the text does, and no faster', () => {
  test.each<[string, (length: number) => string]>([
    ['a single word', repeat('a')],
    ['combining marks of two classes', (n) => `a${repeat('\u0301\u0323')(n)}`],
    ['exceptions', repeat('tax regime ')],
    ['sources without a name', repeat('critics said ')],
    ['quotation marks of all kinds', repeat('“”‘’"\'«»„‹›‚')],
    ['opening marks', repeat('“')],
    ['short quotations', repeat('"so" ')],
    ['short quotations in one English sentence', repeat('the “elections” of ')],
    ['quotations inside quotations', repeat('“‘a” ')],
    ['many quotations inside one', (n) => `“${repeat('‘a’ ')(n)}”`],
    ['apostrophes after brackets', repeat("('a")],
    ['possessives in single marks', (n) => `‘${repeat('s’ a ')(n)}`],
    ['long quotations, then short ones', repeat('“we will never go back to that old place again” and “never” ')],
    ['a line for each word', repeat('word\n')],
    ['a line for each open quotation', repeat('“word\n')],
    ['initials', repeat('a.')],
    ['verbs of saying that look like adverbs', repeat('reply ')],
    ['verbs of saying with capitals', repeat('Said ')],
    ['verbs of saying between commas', repeat(', said ')],
    ['a credit after each clause', repeat('the regime, Rask said, ')],
    ['a credit before each clause', repeat('Rask said the regime ')],
    ['a credit in each sentence', repeat('Rask said it. “The regime fell.” ')],
    ['another name in each sentence', numbered((i) => `Ana X${letters(i)} said no. `)],
    ['according to, again and again', repeat('according to Rask ')],
    ['flags with capitals in one sentence', repeat('Infuriated ')],
    ['passives in one sentence', repeat('people were killed and ')],
    ['flags before a wide gap', (n) => `${repeat('infuriated ')(n / 2)}.${' '.repeat(n / 2)}End`],
    ['flags after many marks', (n) => repeat('“')(n / 2) + repeat('infuriated ')(n / 2)],
    ['words that no list holds', numbered((i) => `w${i.toString(36)} `)],
    ['built labels', repeat('Kiev regime ')],
    ['judging words in a row', repeat('corrupt ')],
    ['judged groups in a row', repeat('corrupt Democratic ')],
    ['hyphened labels', repeat('thug-')],
    ['claims in a row', repeat('her bold claim ')],
    ['marks of two apostrophes', repeat("''so'' ")],
    ['a headline that shouts', (n) => `${repeat('BIG ')(n)}\n${repeat('word ')(200)}`],
  ])(
    '%s',
    (_, make) => {
      expect(grows(make)).toBeLessThan(8);
    },
    PATIENCE,
  );
});

describe('and in other languages too', () => {
  test.each<[string, string, (length: number) => string]>([
    ['opening marks', 'de', repeat('„')],
    ['marks of all kinds', 'de', repeat('„“»«‚‘›‹"')],
    ['short quotations in one sentence', 'de', repeat('die „Reform“ der ')],
    ['short quotations, each in a sentence', 'uk', repeat('Окупаційні «суди» тривали. ')],
    ['quotations in sentences that end at figures', 'de', repeat('Die „Reform“ am 3. ')],
    [
      'long quotations, then short ones',
      'fr',
      repeat('« nous ne reviendrons jamais dans ce vieux pays là » et « jamais » '),
    ],
    ['apostrophes', 'fr', repeat('l’«a» d’')],
    ['short quotations in a language without words', 'it', repeat('i «vicini» di ')],
  ])(
    '%s (%s)',
    (_, lang, make) => {
      expect(grows(make, lang)).toBeLessThan(8);
    },
    PATIENCE,
  );
});

describe('no text is too odd to be read', () => {
  test.each<[string, string, number]>([
    ['2 MB without a gap', 'a'.repeat(2 * MB), 1],
    ['1 MB of combining marks', `a${'\u0301\u0323'.repeat(MB / 2)}`, 1],
    ['1 MB of “tax regime”', repeat('tax regime ')(MB), 181_819],
    ['1 MB of “critics said”', 'critics said '.repeat(MB / 13), 153_846],
    ['1 MB of quotation marks', repeat('“”‘’"\'«»„‹›‚')(MB), 0],
    ['1 MB of short quotations in one block', '"a" '.repeat(MB / 4), 250_000],
    ['500,000 lines', 'word\n'.repeat(500_000), 500_000],
    ['500,000 headings’ worth of blank lines', '\n'.repeat(500_000), 0],
    ['a million stops', '.'.repeat(MB), 0],
    ['right-to-left text', 'שלום עולם. مرحبا بالعالم. '.repeat(1000), 4000],
    ['text without gaps between words', '你好世界。'.repeat(1000), 1000],
    ['zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'.repeat(1000), 0],
    ['bidirectional controls', '\u202eword\u202c \u2066word\u2069 '.repeat(1000), 2000],
    ['emoji with joiners', '👩‍👩‍👧 '.repeat(1000), 0],
    ['lone surrogates', '\ud800 \udc00 '.repeat(1000), 0],
    ['NUL and other controls', 'a\0b\u0007c '.repeat(1000), 3000],
    ['words of Object.prototype', 'constructor __proto__ toString '.repeat(1000), 3000],
  ])(
    '%s',
    (_, text, words) => {
      expect(analyze(plainArticle(text), lexicons).words).toBe(words);
    },
    PATIENCE,
  );
});

describe('odd characters around a flag leave its place exact', () => {
  test.each([
    ['a bidirectional override', '\u202eThe farce ended.\u202c', 'farce'],
    ['the end of one, which clings to its word', 'The \u202efarce\u202c ended.', 'farce\u202c'],
    ['isolates', '\u2066The farce ended.\u2069', 'farce'],
    ['emoji', '😀😀 The farce ended.', 'farce'],
    ['İ, which is longer in small letters', 'İİİ. The farce ended.', 'farce'],
    ['a ligature', 'The ﬁrst farce ended.', 'farce'],
    ['a lone surrogate', '\ud800 The farce ended.', 'farce'],
    ['NUL', '\0 The farce ended.', 'farce'],
    ['Hebrew', 'שלום. The farce ended.', 'farce'],
    ['line separators', 'One.\u2028The farce ended.', 'farce'],
    ['zero-width characters inside', 'The fa\u200brce ended.', 'fa\u200brce'],
  ])('%s', (_, text, exact) => {
    const { flags } = analyze(plainArticle(text), lexicons);
    expect(flags.filter((flag) => flag.lexicon === 'loaded-language').map((flag) => flag.exact)).toEqual([exact]);
    expect(flags.every(({ start, end, exact: own }) => text.slice(start, end) === own)).toBe(true);
  });
});
