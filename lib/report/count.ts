import type { Flag } from '../detect/flag.ts';
import { type Family, familyOf, isOwn, type LexiconId } from '../lexicon/ids.ts';
import type { Report } from './report.ts';
import { shownPlaces, type View } from './view.ts';

/** How many flags stand in the writer's own words, and how many in the words of others (quoted or reported). */
export interface Count {
  readonly author: number;
  readonly others: number;
}

/** A flag with its place in `Report.flags`, which names it in messages, and the sentence around it. */
export interface PlacedFlag {
  readonly flag: Flag;
  readonly place: number;
  readonly context: string;
}

const NONE: Count = { author: 0, others: 0 };

type Voiced = Pick<Flag, 'voice'>;

const plus = (count: Count, { voice }: Voiced): Count =>
  voice === 'author' ? { ...count, author: count.author + 1 } : { ...count, others: count.others + 1 };

export const total = (count: Count): number => count.author + count.others;

/** The flags that show, in reading order, each with its place among all. */
export function placedFlags(report: Pick<Report, 'url' | 'flags' | 'contexts'>, view: View): PlacedFlag[] {
  return shownPlaces(report, view).map((place) => {
    const flag = report.flags[place]!;
    return { flag, place, context: report.contexts[place] ?? flag.exact };
  });
}

export function countByVoice(flags: readonly Voiced[]): Count {
  return flags.reduce(plus, NONE);
}

function countBy<T extends Voiced, K>(flags: readonly T[], keyOf: (flag: T) => K): (key: K) => Count {
  const counts = new Map<K, Count>();
  for (const flag of flags) counts.set(keyOf(flag), plus(counts.get(keyOf(flag)) ?? NONE, flag));
  return (key) => counts.get(key) ?? NONE;
}

/** Looks up the count of a lexicon; zero where it has no flag. */
export function countByLexicon(flags: readonly Pick<Flag, 'voice' | 'lexicon'>[]): (id: LexiconId) => Count {
  return countBy(flags, (flag) => flag.lexicon);
}

/** Looks up the count of a family; zero where it has no flag. */
export function countByFamily(flags: readonly Pick<Flag, 'voice' | 'lexicon'>[]): (family: Family) => Count {
  return countBy(flags, (flag) => familyOf(flag.lexicon));
}

/**
 * The `most` flags that are clearest: the writer's own before others', heavier before lighter; each wording once, where
 * it first stands; in reading order.
 */
export function clearest(flags: readonly PlacedFlag[], most: number): PlacedFlag[] {
  const others = ({ flag }: PlacedFlag) => (flag.voice === 'author' ? 0 : 1);
  return [...flags]
    .sort((a, b) => others(a) - others(b) || b.flag.weight - a.flag.weight || a.place - b.place)
    .filter(isFirstOfWording())
    .slice(0, most)
    .sort((a, b) => a.place - b.place);
}

function isFirstOfWording(): (flag: PlacedFlag) => boolean {
  const seen = new Set<string>();
  return ({ flag: { lexicon, exact } }) => seen.size < seen.add(`${lexicon} ${exact.toLowerCase()}`).size;
}

/**
 * How far the article reaches, in UTF-16 code units: the end of its last sentence or flag; where no sentence was
 * weighed, of its last block. At least 1.
 */
export function reachOf({ tone, flags, blocks }: Pick<Report, 'flags' | 'tone' | 'blocks'>): number {
  return Math.max(1, ...[tone.at(-1) ?? blocks.at(-1), flags.at(-1)].map((span) => span?.end ?? 0));
}

/** How many flags stand in each quarter of the article. */
export function countByQuarter(flags: readonly Pick<Flag, 'start'>[], reach: number): number[] {
  const quarters = [0, 0, 0, 0];
  for (const { start } of flags) quarters[Math.min(3, Math.floor((4 * start) / reach))]! += 1;
  return quarters;
}

/** The weights that a score adds up: those of the flags in the author's voice; for all, of the built-in lexicons. */
export function sumOfWeights(flags: readonly Flag[], lexicon: LexiconId | 'all'): number {
  return flags
    .filter(({ voice, lexicon: of }) => voice === 'author' && (lexicon === 'all' ? !isOwn(of) : of === lexicon))
    .reduce((sum, flag) => sum + flag.weight, 0);
}
