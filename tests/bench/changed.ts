import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFramesFile } from '../../cli/read-frames.ts';
import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { readWording, type WordingReader } from '../../lib/report/wording/wording.ts';
import { WordingMemory } from '../../lib/report/wording/wording-memory.ts';
import type { Article } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

/**
 * `npm run bench:changed -- FOLDER`: what an article costs that changed in one block, in milliseconds for 1,000 words:
 * analysed as if it were new, and with what is remembered of it. FOLDER holds articles as text files. A measurement,
 * never a test.
 */
const FOLDER = process.argv[2] ?? join(import.meta.dirname, '../../../shared/eval/dev/ptc_articles_dev');
const ROUNDS = 7;

const { lexicons } = readLexiconFolder();
const { frames } = readFramesFile();

/** How long it takes to analyse each article once, in milliseconds. */
function timeOf(articles: readonly Article[], readerFor: (place: number) => WordingReader): number {
  const started = performance.now();
  for (const [place, article] of articles.entries()) analyze(article, lexicons, { frames, read: readerFor(place) });
  return performance.now() - started;
}

/** The article after its middle block got one more word. */
function changed(text: string): Article {
  const { blocks } = plainArticle(text);
  const { end } = blocks[blocks.length >> 1]!;
  return plainArticle(`${text.slice(0, end)} again${text.slice(end)}`);
}

/** The median of several rounds. */
function median(round: () => number): number {
  const times = Array.from({ length: ROUNDS }, round).sort((a, b) => a - b);
  return times[times.length >> 1]!;
}

function main() {
  if (!existsSync(FOLDER)) return process.stdout.write(`skipped: no articles at ${FOLDER}\n`);
  const texts = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  const before = texts.map((text) => plainArticle(text));
  const after = texts.map(changed);
  const words = before.reduce((sum, article) => sum + analyze(article, lexicons, { frames }).words, 0);
  const whole = median(() => timeOf(after, () => readWording));
  const part = median(() => {
    const memories = before.map(() => new WordingMemory());
    timeOf(before, (place) => memories[place]!.readerFor(0));
    return timeOf(after, (place) => memories[place]!.readerFor(0));
  });
  const figure = (time: number) => (time / (words / 1000)).toFixed(2);
  return process.stdout.write(
    `${texts.length} articles, ${words} words; ms for 1,000 words: as new ${figure(whole)}, changed in one block ${figure(part)}\n`,
  );
}

main();
