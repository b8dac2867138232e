import type { PortrayalWord } from '../score/portrayals.ts';
import { type Bearer, bearersOf } from './compare/bearers.ts';
import { type FramePair, pairFrames, pairScores, type ScorePair } from './compare/figures.ts';
import { NamesInText, sentencesOf } from './compare/names-in-text.ts';
import { type BearerPair, pairBearers } from './compare/pair-bearers.ts';
import { sameEventOf } from './compare/same-event.ts';
import { pairSources, type SourcePair } from './compare/sources.ts';
import { compareWordings, type WordingComparison } from './compare/wordings.ts';
import type { Report } from './report.ts';

/** What stands over one side of a comparison. */
export type Side = Pick<
  Report,
  'url' | 'title' | 'byline' | 'outlet' | 'published' | 'genre' | 'words' | 'quotedShare' | 'partial' | 'version'
>;

/** How one article names and words somebody whom the other names too. */
export interface NameUse {
  readonly name: string;
  readonly mentions: number;
  /** The words that the article gives the name, in reading order; empty where it is only a source. */
  readonly words: readonly PortrayalWord[];
}

/** One name in both articles. */
export interface SharedName {
  readonly name: string;
  readonly a: NameUse;
  readonly b: NameUse;
}

/** Two reports side by side. Nothing in it says which article is better: it shows how each is worded. */
export interface Comparison {
  readonly a: Side;
  readonly b: Side;
  /** Whether both were read by the same engine and lexicons: if not, figures and wordings differ for that reason too. */
  readonly sameVersion: boolean;
  /** Whether they seem to tell the same event, judged by `names` and dates: see `sameEventOf`. */
  readonly sameEvent: 'likely' | 'unclear';
  readonly scores: readonly ScorePair[];
  /** Names that both have, those with most words first. */
  readonly names: readonly SharedName[];
  /**
   * Names that one report has and of which the other shows no sign, most mentioned first. A report has the names that
   * come up twice or speak: the other article may still name them once.
   */
  readonly namesOnlyA: readonly string[];
  readonly namesOnlyB: readonly string[];
  readonly wordings: WordingComparison;
  readonly sources: readonly SourcePair[];
  readonly frames: readonly FramePair[];
}

/**
 * Sets two reports side by side. Pure, and of the reports alone: there is no text of the articles.
 * swaps the sides and changes nothing else.
 */
export function compareReports(a: Report, b: Report): Comparison {
  const [inA, inB] = [bearersOf(a), bearersOf(b)];
  const pairs = pairBearers(inA, inB);
  return {
    a: sideOf(a),
    b: sideOf(b),
    sameVersion: a.version === b.version,
    sameEvent: sameEventOf(pairs.length, inA.length, inB.length, [a.published, b.published]),
    scores: pairScores(a, b),
    names: pairs.map(sharedName).sort((x, y) => wordsOf(y) - wordsOf(x) || mentionsOf(y) - mentionsOf(x)),
    namesOnlyA: missingIn(b, inA, new Set(pairs.map((pair) => pair.a))),
    namesOnlyB: missingIn(a, inB, new Set(pairs.map((pair) => pair.b))),
    wordings: compareWordings(a, b, pairs),
    sources: pairSources(a, b, pairs),
    frames: pairFrames(a, b),
  };
}

function sideOf(report: Report): Side {
  const { url, title, byline, outlet, published, genre, words, quotedShare, partial, version } = report;
  return { url, title, byline, outlet, published, genre, words, quotedShare, partial, version };
}

const sharedName = ({ name, a, b }: BearerPair): SharedName => ({ name, a: nameIn(a), b: nameIn(b) });

const nameIn = ({ name, mentions, words }: Bearer): NameUse => ({ name, mentions, words });

const wordsOf = ({ a, b }: SharedName) => a.words.length + b.words.length;

const mentionsOf = ({ a, b }: SharedName) => a.mentions + b.mentions;

/** The names without a partner that stand in no sentence of the other report either. */
function missingIn(other: Report, bearers: readonly Bearer[], paired: ReadonlySet<Bearer>): string[] {
  const alone = bearers.filter((bearer) => !paired.has(bearer));
  const index = new NamesInText(alone);
  const seen = new Set([...sentencesOf(other)].flatMap((sentence) => index.of(sentence)));
  return alone
    .filter(({ name }) => !seen.has(name))
    .sort((x, y) => y.mentions - x.mentions)
    .map(({ name }) => name);
}
