import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';
import { lexicon, noun, term } from '../lexicon/helpers.ts';

const { lexicons } = readLexiconFolder();

const TEXT = `Harbour talks fail
The Kiev regime infuriated its “partners”, of course. Critics say it was a farce.
“Nine protesters were killed,” said Oren Pohl. Pohl claimed that the ministers were thugs.`;
const ARTICLE = plainArticle(TEXT, {
  url: 'https://news.example/harbour',
  outlet: 'The Example',
  published: '2020-05-01',
});

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

/** Building the engine takes a while on a busy machine. */
const PATIENCE = 60_000;

describe('analyze', { timeout: PATIENCE }, () => {
  test('gives the same report for the same article', () => {
    expect(analyze(ARTICLE, lexicons)).toEqual(analyze(ARTICLE, lexicons));
  });
  test('gives the same report from a copy of the lexicons', () => {
    expect(analyze(ARTICLE, structuredClone(lexicons))).toEqual(analyze(ARTICLE, lexicons));
  });
  test('changes neither the article nor the lexicons', () => {
    const frozen = freeze(structuredClone({ article: ARTICLE, lexicons }));
    expect(analyze(frozen.article, frozen.lexicons)).toEqual(analyze(ARTICLE, lexicons));
  });
  test('does not remember the article before', () => {
    const report = analyze(ARTICLE, lexicons);
    analyze(plainArticle('The junta’s “elections” infuriated all.'), lexicons);
    expect(analyze(ARTICLE, lexicons)).toEqual(report);
  });
  test('finds the same flags whatever the order of the lexicons', () => {
    const { flags } = analyze(ARTICLE, lexicons);
    expect(analyze(ARTICLE, lexicons.toReversed()).flags).toEqual(flags);
    expect(analyze(ARTICLE, [...lexicons.slice(7), ...lexicons.slice(0, 7)]).flags).toEqual(flags);
  });
  test('has no flags without lexicons', () => {
    expect(analyze(ARTICLE, []).flags).toEqual([]);
  });
  test('tells another version for other lexicons', () => {
    const { version } = analyze(ARTICLE, lexicons);
    expect(analyze(ARTICLE, lexicons.slice(1)).version).not.toBe(version);
    expect(version).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/);
  });
  test('passes on that an article is not whole', () => {
    expect(analyze(ARTICLE, lexicons).partial).toBe(false);
    expect(analyze(ARTICLE, lexicons, { partial: true }).partial).toBe(true);
  });
});

describe('a report', () => {
  const report = analyze(ARTICLE, lexicons);
  test('has a context for each flag, which holds its text', () => {
    expect(report.contexts).toHaveLength(report.flags.length);
    report.flags.forEach((flag, i) => {
      expect(report.contexts[i]).toContain(flag.exact);
    });
  });
  test('keeps contexts short in a sentence without end', () => {
    const { flags, contexts } = analyze(plainArticle('the farce and '.repeat(400)), lexicons);
    expect(flags.length).toBeGreaterThan(100);
    flags.forEach((flag, i) => {
      expect(contexts[i]!.length).toBeLessThanOrEqual(600);
      expect(contexts[i]).toContain(flag.exact);
    });
  });
  test('tells whose words they are', () => {
    const voices = report.flags.map(({ exact, voice, speaker }) => `${exact}: ${voice} ${speaker}`);
    expect(voices).toContain('Kiev regime: author null');
    expect(voices).toContain('protesters were killed: quoted Oren Pohl');
    expect(voices).toContain('thugs: reported Pohl');
  });
});

const EMPTY: readonly (readonly [string, Article])[] = [
  ['no text', plainArticle('')],
  ['spaces and line breaks', plainArticle(' \n\n \t\u00a0 ')],
  ['no blocks', { ...plainArticle('The farce.'), blocks: [] }],
  ['an empty block', { ...plainArticle(''), blocks: [{ kind: 'headline', start: 0, end: 0 }] }],
  ['marks alone', plainArticle('… — ! “” ?')],
];

describe.each(EMPTY)('an article with %s', (_, article) => {
  const report = analyze(article, lexicons);
  test('has no words, no flags, and no NaN', () => {
    expect(report).toMatchObject({ words: 0, flags: [], contexts: [], quotedShare: 0, sources: [], tone: [] });
    expect(report.scores.every(({ rate, flags }) => rate === 0 && flags === 0)).toBe(true);
    expect(JSON.stringify(report)).not.toMatch(/null,"?rate|NaN|Infinity/);
  });
});

test('one whole report', () => {
  const own = [
    lexicon('labels', [noun('thug', 'thug life')]),
    lexicon('doubt', [term('so-called', { weight: 0.8, instead: ['said to be'] })]),
  ];
  const article = plainArticle('The so-called thugs left.', { url: 'https://news.example/', title: 'A title' });
  const { scores, version, ...report } = analyze(article, own);
  const flag = { voice: 'author', speaker: null };
  expect(report).toEqual({
    url: 'https://news.example/',
    title: 'A title',
    byline: null,
    outlet: null,
    published: null,
    genre: null,
    paywalled: false,
    lang: 'en',
    blocks: [{ start: 0, end: 25, kind: 'paragraph' }],
    words: 4,
    sentences: 1,
    quotedShare: 0,
    flags: [
      {
        start: 4,
        end: 13,
        exact: 'so-called',
        lexicon: 'doubt',
        term: 'so-called',
        weight: 0.8,
        reason: 'Reason of doubt.',
        instead: ['said to be'],
        ...flag,
      },
      {
        start: 14,
        end: 19,
        exact: 'thugs',
        lexicon: 'labels',
        term: 'thug',
        weight: 0.5,
        reason: 'Reason of labels.',
        instead: [],
        ...flag,
      },
    ],
    contexts: ['The so-called thugs left.', 'The so-called thugs left.'],
    frames: [],
    portrayals: [
      {
        name: 'so-called thugs',
        also: [],
        perhaps: [],
        named: false,
        mentions: 1,
        words: [
          {
            start: 4,
            end: 19,
            exact: 'so-called thugs',
            relation: 'epithet',
            sentence: { start: 0, end: 25, text: 'The so-called thugs left.' },
            ...flag,
          },
        ],
      },
    ],
    tone: [{ start: 0, end: 24, tone: 0 }],
    sources: [],
    headline: null,
    practices: [],
    partial: false,
  });
  expect(scores.filter(({ flags }) => flags > 0)).toEqual([
    { lexicon: 'all', flags: 2, rate: 325, percentile: null },
    { lexicon: 'labels', flags: 1, rate: 125, percentile: null },
    { lexicon: 'doubt', flags: 1, rate: 200, percentile: null },
  ]);
  expect(version).toMatch(/\+/);
});
