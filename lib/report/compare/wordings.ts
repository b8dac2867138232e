import type { LexiconId } from '../../lexicon/ids.ts';
import { foldWords } from '../../text/tokens.ts';
import { type Count, countByVoice } from '../count.ts';
import type { Report } from '../report.ts';
import { NamesInText } from './names-in-text.ts';
import type { BearerPair } from './pair-bearers.ts';

/** One flagged wording of an article: all flags with the same term of a lexicon, or where a rule built it the same words. */
export interface Wording {
  readonly lexicon: LexiconId;
  /** As it stands where it is first used. */
  readonly exact: string;
  /** The term of the lexicon; null where a rule built it. */
  readonly term: string | null;
  /** The greatest of its flags, 0–1: `passes` takes a wording as it takes a flag. */
  readonly weight: number;
  /** Places of its flags in `Report.flags`, in reading order. */
  readonly places: readonly number[];
  /** How often in the writer's own words and in others'. */
  readonly count: Count;
  /** Names that both articles have and that stand in its sentences. */
  readonly about: readonly string[];
}

/** The same wording in both articles. */
export interface SharedWording {
  readonly a: Wording;
  readonly b: Wording;
}

/** Which flagged wording stands in both articles, and which in one alone. */
export interface WordingComparison {
  readonly both: readonly SharedWording[];
  readonly onlyA: readonly Wording[];
  readonly onlyB: readonly Wording[];
}

/**
 * Holds the flagged wordings of two reports against each other, by lexicon and folded term. What both articles tell can
 * be told from reports only by names: a wording is about what both tell where a name that both have stands in one of
 * its sentences (`about`). Those come first, then the heavier. Linear in the number of flags.
 */
export function compareWordings(a: Report, b: Report, pairs: readonly BearerPair[]): WordingComparison {
  const names = new NamesInText(pairs.map(({ name, a, b }) => ({ name, forms: [...a.forms, ...b.forms] })));
  const [inA, inB] = [wordingsOf(a, names), wordingsOf(b, names)];
  const alone = (own: ReadonlyMap<string, Wording>, other: ReadonlyMap<string, Wording>) =>
    [...own]
      .filter(([key]) => !other.has(key))
      .map(([, wording]) => wording)
      .sort(aboutFirst);
  const both = [...inA].filter(([key]) => inB.has(key)).map(([key, wording]) => ({ a: wording, b: inB.get(key)! }));
  return { both: both.sort((x, y) => aboutFirst(x.a, y.a)), onlyA: alone(inA, inB), onlyB: alone(inB, inA) };
}

const aboutFirst = (x: Wording, y: Wording) =>
  Number(y.about.length > 0) - Number(x.about.length > 0) || y.weight - x.weight || x.places[0]! - y.places[0]!;

function wordingsOf({ flags, contexts }: Report, names: NamesInText): Map<string, Wording> {
  const groups = new Map<string, number[]>();
  flags.forEach(({ lexicon, term, exact }, place) => {
    const key = `${lexicon} ${foldWords(term ?? exact).join(' ')}`;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  });
  const wordingOf = (places: readonly number[]): Wording => {
    const own = places.map((place) => flags[place]!);
    const { lexicon, exact, term } = own[0]!;
    const about = new Set(places.flatMap((place) => names.of(contexts[place] ?? '')));
    const weight = own.reduce((most, flag) => Math.max(most, flag.weight), 0);
    return { lexicon, exact, term, weight, places, count: countByVoice(own), about: [...about] };
  };
  return new Map([...groups].map(([key, places]) => [key, wordingOf(places)]));
}
