import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { printLexicon } from '../../lib/lexicon/files/print-lexicon.ts';
import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import { inflect } from '../../lib/lexicon/inflect.ts';
import type { Lexicon } from '../../lib/lexicon/lexicon.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const { lexicons, files } = readLexiconFolder();

/** The fewest terms that make a lexicon worth a toggle. Those not named find their flags by rule. */
const LEAST: Partial<Record<LexiconId, number>> = {
  'loaded-language': 700,
  labels: 250,
  metaphors: 150,
  intensifiers: 120,
  euphemisms: 120,
  'contested-names': 120,
  threat: 120,
  'us-vs-them': 120,
  'reporting-verbs': 120,
  'vague-sources': 120,
  editorializing: 120,
  doubt: 60,
  clickbait: 60,
};

/** A clickbait example is a headline: it needs an article below it. */
const articleOf = (lexicon: Lexicon, sentence: string) =>
  plainArticle(lexicon.id === 'clickbait' ? `${sentence}\nThe port was shut for repairs on Monday.` : sentence);

/** What the lexicon flags in a sentence of the writer's, at the default sensitivity. */
const flagged = (lexicon: Lexicon, sentence: string) =>
  analyze(articleOf(lexicon, sentence), lexicons)
    .flags.filter((flag) => flag.lexicon === lexicon.id && flag.weight >= 0.5)
    .map((flag) => flag.exact);

test('there is a file for each of the fifteen ids', () => {
  expect(files.map((file) => basename(file, '.yaml'))).toEqual([...LEXICON_IDS].sort());
});

test('no term stands in two lexicons', () => {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  for (const lexicon of lexicons) {
    for (const { term } of lexicon.terms) {
      const key = term.toLowerCase().replaceAll('-', ' ');
      const owner = owners.get(key);
      if (owner) shared.push(`“${term}” is in ${owner} and in ${lexicon.id}: keep it in one of them`);
      owners.set(key, lexicon.id);
    }
  }
  expect(shared).toEqual([]);
});

describe.each(lexicons.map((lexicon, i) => [lexicon.id, lexicon, files[i]!] as const))('%s', (id, lexicon, file) => {
  test('stands in the file of its name, in its canonical printing (npm run lexicons:format)', () => {
    expect(basename(file, '.yaml')).toBe(id);
    expect(printLexicon(lexicon)).toBe(readFileSync(file, 'utf8'));
  });

  test('has terms enough, sources, and examples of both kinds', () => {
    expect(lexicon.terms.length).toBeGreaterThanOrEqual(LEAST[id] ?? 0);
    expect(lexicon.sources.length).toBeGreaterThan(0);
    expect(lexicon.examples.flag.length).toBeGreaterThanOrEqual(12);
    expect(lexicon.examples.pass.length).toBeGreaterThanOrEqual(12);
  });

  test('an exception holds its term in one of its forms', () => {
    const strays = lexicon.terms.flatMap(({ term, pos, except }) => {
      const forms = inflect(term, pos).map((form) => form.toLowerCase().replaceAll('-', ' '));
      return except
        .filter((e) => !forms.some((form) => e.toLowerCase().replaceAll('-', ' ').includes(form)))
        .map((e) => `${term}: ${e}`);
    });
    expect(strays).toEqual([]);
  });

  test.each(lexicon.examples.flag)('flags: %s', (sentence) => {
    expect(flagged(lexicon, sentence)).not.toEqual([]);
  });

  test.each(lexicon.examples.pass)('passes: %s', (sentence) => {
    expect(flagged(lexicon, sentence)).toEqual([]);
  });
});
