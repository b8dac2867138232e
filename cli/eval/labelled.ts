import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import type { TextSpan } from '../../lib/text/article.ts';

/** One text with the spans that people marked in it. */
export interface LabelledText {
  readonly text: string;
  readonly marks: readonly TextSpan[];
}

/** A labelled set: its texts, and the lexicons whose kind of wording its annotators were asked for. */
export interface LabelledSet {
  readonly id: string;
  readonly texts: readonly LabelledText[];
  readonly covers: (lexicon: LexiconId) => boolean;
}

/** What word-by-word marking cannot mark: quotations, sources, passives, names, headlines. */
const NOT_WORDS: ReadonlySet<LexiconId> = new Set([
  'scare-quotes',
  'vague-sources',
  'hidden-agents',
  'contested-names',
  'clickbait',
]);
/** What the fourteen propaganda techniques have a name for. */
const TECHNIQUES: ReadonlySet<LexiconId> = new Set([
  'loaded-language',
  'labels',
  'intensifiers',
  'doubt',
  'threat',
  'us-vs-them',
  'metaphors',
]);

/** The labelled sets of one half that are there. `folder` holds files named `…_<split>.…`. */
export function readLabelledSets(folder: string, split: string): LabelledSet[] {
  const at = (name: string) => join(folder, name);
  const sets: [string, (path: string) => LabelledText[], LabelledSet['covers']][] = [
    [`gold_${split}.json`, readGold, () => true],
    [`babe_${split}.tsv`, readSentences, (id) => !NOT_WORDS.has(id)],
    [`ptc_spans_${split}.tsv`, (path) => readTechniques(path, at(`ptc_articles_${split}`)), (id) => TECHNIQUES.has(id)],
    [`shortquotes_${split}.tsv`, readQuotes, (id) => id === 'scare-quotes'],
  ];
  return sets
    .filter(([name]) => existsSync(at(name)))
    .map(([name, read, covers]) => ({ id: name.split('_')[0]!, texts: read(at(name)), covers }));
}

type Row = Readonly<Record<string, string>>;

function readRows(path: string): Row[] {
  const [head, ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const keys = head!.split('\t');
  return rows.map((row) => Object.fromEntries(row.split('\t').map((value, i) => [keys[i]!, value])));
}

/** The files count in code points; the engine in UTF-16 code units. */
function codeUnits(text: string): (codePoint: number) => number {
  const at = [0];
  for (const char of text) at.push(at.at(-1)! + char.length);
  return (codePoint) => at[Math.min(codePoint, at.length - 1)]!;
}

function readGold(path: string): LabelledText[] {
  return (JSON.parse(readFileSync(path, 'utf8')) as LabelledText[]).map(({ text, marks }) => ({ text, marks }));
}

function readSentences(path: string): LabelledText[] {
  return readRows(path).map(({ text, biased_spans: spans }) => {
    const unit = codeUnits(text!);
    return {
      text: text!,
      marks: (JSON.parse(spans!) as [number, number][]).map(([a, b]) => ({ start: unit(a), end: unit(b) })),
    };
  });
}

function readTechniques(path: string, articles: string): LabelledText[] {
  const spans = Map.groupBy(readRows(path), (row) => row.article!);
  return readdirSync(articles).map((file) => {
    const text = readFileSync(join(articles, file), 'utf8');
    const unit = codeUnits(text);
    const marks = (spans.get(file.replace(/\.txt$/, '')) ?? []).map((row) => ({
      start: unit(Number(row.start)),
      end: unit(Number(row.end)),
    }));
    return { text, marks };
  });
}

/** Short quotations stand in their context between ⟦ and ⟧; those the annotators dispute are left out. */
function readQuotes(path: string): LabelledText[] {
  const rows = readRows(path).filter(({ label }) => label !== 'disputed');
  return rows.map(({ context, label }) => {
    const mark = { start: context!.indexOf('⟦'), end: context!.indexOf('⟧') - 1 };
    return { text: context!.replace(/[⟦⟧]/g, ''), marks: label === 'scare' ? [mark] : [] };
  });
}
