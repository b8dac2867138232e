import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEXICON_IDS, type LexiconId } from '../lib/lexicon/ids.ts';
import { analyze } from '../lib/report/analyze.ts';
import { versionOf } from '../lib/report/version.ts';
import { LENGTH_CLASSES, QUANTILES, type Reference, type ReferenceClass } from '../lib/score/percentile.ts';
import { plainArticle } from '../lib/text/plain-article.ts';
import { readLexiconFolder } from './read-lexicons.ts';

/**
 * npm run reference -- [DIR]: computes how the reference articles are worded and writes `lexicons/reference.json`:
 * figures only. DIR holds the articles as `reference_dev/*.txt`; it is no part of the project.
 */
const folder = join(resolve(process.argv[2] ?? '../shared/eval'), 'dev', 'reference_dev');
const OUT = join(import.meta.dirname, '..', 'lexicons', 'reference.json');
const CORPUS = 'PolNeAR: US news articles on the presidential campaign, 2015–2016';

type Rates = { readonly words: number; readonly rates: ReadonlyMap<LexiconId | 'all', number> };

if (existsSync(folder)) run();
else process.stdout.write(`Skipped: there are no reference articles in ${folder}\n`);

function run() {
  const { lexicons } = readLexiconFolder();
  const articles = readdirSync(folder).map((file): Rates => {
    const { words, scores } = analyze(plainArticle(readFileSync(join(folder, file), 'utf8')), lexicons);
    return { words, rates: new Map(scores.map((score) => [score.lexicon, score.rate])) };
  });
  const classes = LENGTH_CLASSES.map(([from, to]) => classOf(articles, from, to));
  const counted = classes.reduce((sum, one) => sum + one.articles, 0);
  const reference: Reference = { corpus: CORPUS, articles: counted, version: versionOf(lexicons), classes };
  writeFileSync(OUT, `${JSON.stringify(reference)}\n`);
  process.stdout.write(`Wrote lexicons/reference.json: ${counted} articles in ${classes.length} classes of length\n`);
}

function classOf(articles: readonly Rates[], from: number, to: number | null): ReferenceClass {
  const own = articles.filter(({ words }) => words >= from && (to === null || words < to));
  const ids = ['all', ...LEXICON_IDS] as const;
  const quantiles = Object.fromEntries(ids.map((id) => [id, quantilesOf(own.map(({ rates }) => rates.get(id) ?? 0))]));
  return { from, to, articles: own.length, quantiles: quantiles as unknown as ReferenceClass['quantiles'] };
}

/** Values at each twentieth of the sorted list, from the least to the greatest. */
function quantilesOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from(
    { length: QUANTILES },
    (_, i) => sorted[Math.round((i / (QUANTILES - 1)) * (sorted.length - 1))] ?? 0,
  );
}
