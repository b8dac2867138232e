import { isTitleCase } from '../../detect/reading.ts';
import { bareName, officeOf, type RunCounts } from './bare-name.ts';
import { capitalRuns } from './name-runs.ts';
import type { Run, Scene } from './scene.ts';

/** One place where the article names somebody or something: the tokens [from, to) of the name without its title. */
export interface Mention extends Run {
  /** First token of the name with its title: *President Oren Pohl*. */
  readonly start: number;
  /** The folded words of the name, joined by spaces. */
  readonly key: string;
}

/** Every mention of a name, in reading order. Headlines in title case are searched for names known from elsewhere. */
export function findMentions(scene: Scene): Mention[] {
  const runs = capitalRuns(scene);
  const counts = countRuns(scene, runs);
  const found = runs.flatMap((run) => mentionOf(scene, run, counts));
  return [...found, ...titleCaseMentions(scene, new Set(found.map(({ key }) => key)))].sort((a, b) => a.from - b.from);
}

const keyOf = (scene: Scene, { from, to }: Run): string => {
  const words = Array.from({ length: to - from }, (_, i) => scene.word(from + i));
  return words.join(' ').replaceAll('.', '');
};

function countRuns(scene: Scene, runs: readonly Run[]): RunCounts {
  const whole = new Set(runs.map((run) => keyOf(scene, run)));
  return { isWhole: (run) => whole.has(keyOf(scene, run)) };
}

function mentionOf(scene: Scene, run: Run, counts: RunCounts): Mention[] {
  const from = bareName(scene, run, counts);
  if (from === null) return [];
  const key = keyOf(scene, { from, to: run.to });
  const start = titleStart(scene, run.from, from);
  return key.length < 2 || isOutlet(scene, key) ? [] : [{ from, to: run.to, start, key }];
}

/** The first token of the titles right before a name; other capitals before them are none of its. */
function titleStart(scene: Scene, first: number, from: number): number {
  const classes = ['title', 'demonym', 'office', 'person-noun', 'place', 'judging', 'adjective'] as const;
  let start = from;
  while (start > first && classes.some((name) => scene.is(name, start - 1))) start--;
  return officeOf(scene, first) ?? start;
}

/** The outlet and its writer are not what the article is about. */
function isOutlet({ doc }: Scene, key: string): boolean {
  const { outlet, byline } = doc.article;
  return outlet?.toLowerCase() === key || (key.includes(' ') && byline?.toLowerCase().includes(key) === true);
}

/** Longest name that is searched for in a headline, in words. */
const MAX_KNOWN = 5;

function titleCaseMentions(scene: Scene, known: ReadonlySet<string>): Mention[] {
  const { doc, reading } = scene;
  const found: Mention[] = [];
  for (let t = 0; t < doc.tokens.count; t++) {
    if (!isTitleCase(reading, t)) continue;
    const run = longestKnown(scene, t, known);
    if (!run) continue;
    found.push({ ...run, start: run.from, key: keyOf(scene, run) });
    t = run.to - 1;
  }
  return found;
}

function longestKnown(scene: Scene, from: number, known: ReadonlySet<string>): Run | null {
  const { end } = scene.sentence(from);
  for (let to = Math.min(end, from + MAX_KNOWN); to > from; to--)
    if (known.has(keyOf(scene, { from, to })) && scene.gap(to - 1) !== 'hyphen') return { from, to };
  return null;
}
