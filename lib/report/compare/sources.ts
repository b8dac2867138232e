import type { Source } from '../../score/sources.ts';
import { foldWords } from '../../text/tokens.ts';
import type { Report } from '../report.ts';
import type { BearerPair } from './pair-bearers.ts';

/** Who is quoted or credited in one article, in the other, or in both, with the words and verbs of each. */
export interface SourcePair {
  readonly name: string;
  /** Whether the reader could look this source up. */
  readonly named: boolean;
  readonly in: 'a' | 'b' | 'both';
  readonly a: Source | null;
  readonly b: Source | null;
}

/** The sources of both reports, those in both first, then those with more words. Unnamed ones join by what they are called. */
export function pairSources(a: Report, b: Report, pairs: readonly BearerPair[]): SourcePair[] {
  const partners = new Map(pairs.map((pair) => [pair.a.source, pair.b.source] as const));
  const unnamed = new Map(b.sources.filter(({ named }) => !named).map((source) => [calledOf(source), source]));
  const inA = a.sources.map((own) => {
    const other = own.named ? partners.get(own) : unnamed.get(calledOf(own));
    return pairOf(own, other ?? null);
  });
  const taken = new Set(inA.map((pair) => pair.b));
  const inB = b.sources.filter((source) => !taken.has(source)).map((source) => pairOf(null, source));
  return [...inA, ...inB].sort((x, y) => Number(y.in === 'both') - Number(x.in === 'both') || wordsOf(y) - wordsOf(x));
}

const calledOf = ({ name }: Source) => foldWords(name).join(' ');

const wordsOf = ({ a, b }: SourcePair) => (a?.words ?? 0) + (b?.words ?? 0);

function pairOf(a: Source | null, b: Source | null): SourcePair {
  const { name, named } = (a ?? b)!;
  return { name, named, in: a === null ? 'b' : b === null ? 'a' : 'both', a, b };
}
