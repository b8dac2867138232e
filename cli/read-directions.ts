import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { Document, isPair, isScalar, isSeq, parse, visit } from 'yaml';
import { LEXICON_IDS } from '../lib/lexicon/ids.ts';
import type { Lexicon } from '../lib/lexicon/lexicon.ts';

/** The listing of terms by the direction they cut. */
export const DIRECTIONS_FILE = join(import.meta.dirname, '..', 'lexicons', 'directions.yaml');

const line = v.pipe(v.string(), v.trim(), v.minLength(1));

/** A dispute with two sides. `lopsided` says why the language itself has more words against one of them. */
const axisSchema = v.strictObject({ id: line, name: line, sides: v.tuple([line, line]), lopsided: v.optional(line) });

const entrySchema = v.strictObject({
  term: line,
  /** Spellings, numbers and near twins of the term: the same expression once more, in the same lexicon. */
  also: v.optional(v.array(line), []),
  lexicon: v.picklist(LEXICON_IDS),
  axis: line,
  /** The side of the axis that the wording works against. A name that one side prefers cuts against the other. */
  cuts: line,
});

const directionsSchema = v.strictObject({ axes: v.array(axisSchema), entries: v.array(entrySchema) });

export type Axis = v.InferOutput<typeof axisSchema>;
export type Entry = v.InferOutput<typeof entrySchema>;
export type Directions = v.InferOutput<typeof directionsSchema>;

/**
 * Reads and checks the listing.
 * @throws Error that names the field, where the file is not a listing.
 */
export function readDirections(file: string = DIRECTIONS_FILE): Directions {
  const result = v.safeParse(directionsSchema, parse(readFileSync(file, 'utf8')));
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new Error(`${file}: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

const HEAD = ` Terms that cut one way, by axis and by the side that they work against. Whether a word is true or deserved is not
 asked: a name that one side prefers cuts against the other. A dispute may be read on several axes. Words that cut
 against whoever they are used of (liar, coward, bloodbath) stand nowhere here. \`npm run directions\` counts.`;

/** The one canonical printing: by axis, side, lexicon and term. */
export function printDirections({ axes, entries }: Directions): string {
  const place = new Map(axes.flatMap(({ id, sides }, i) => sides.map((side, j) => [`${id}/${side}`, 2 * i + j])));
  const rank = ({ axis, cuts }: Entry) => place.get(`${axis}/${cuts}`) ?? Number.POSITIVE_INFINITY;
  const sorted = [...entries].sort(
    (a, b) => rank(a) - rank(b) || compare(a.lexicon, b.lexicon) || compare(a.term, b.term),
  );
  const document = new Document({ axes, entries: sorted.map(withoutEmpty) });
  document.commentBefore = HEAD;
  visit(document, { Pair: inLine });
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}

const withoutEmpty = ({ term, also, ...rest }: Entry) => ({
  term,
  ...(also.length ? { also: [...also].sort(compare) } : {}),
  ...rest,
});

function inLine(_: unknown, { key, value }: { key: unknown; value: unknown }) {
  if (!isPair(value) && isScalar(key) && isSeq(value) && (key.value === 'also' || key.value === 'sides'))
    value.flow = true;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What the terms against one side of an axis add up to. */
export interface Tally {
  readonly side: string;
  readonly expressions: number;
  readonly terms: number;
  /** Summed weight of all the terms. */
  readonly weight: number;
  /** Summed weight with each expression counted once, at the mean of its terms. */
  readonly onceEach: number;
}

/** Both tallies of every axis, with the weights that the lexicons give now. */
export function tallies(
  { axes, entries }: Directions,
  lexicons: readonly Lexicon[],
): { axis: Axis; sides: [Tally, Tally] }[] {
  const weights = weightsOf(lexicons);
  return axes.map((axis) => {
    const [first, second] = axis.sides.map((side) =>
      tally(
        side,
        entries.filter((e) => e.axis === axis.id && e.cuts === side),
        weights,
      ),
    );
    return { axis, sides: [first!, second!] };
  });
}

function tally(side: string, entries: readonly Entry[], weights: ReadonlyMap<string, number>): Tally {
  const groups = entries.map(({ lexicon, term, also }) =>
    [term, ...also].map((one) => weights.get(`${lexicon}/${one}`) ?? 0),
  );
  const weight = sum(groups.map(sum));
  const onceEach = sum(groups.map((group) => sum(group) / group.length));
  return { side, expressions: groups.length, terms: sum(groups.map((group) => group.length)), weight, onceEach };
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** The weight of every term, under its lexicon and its wording. */
export const weightsOf = (lexicons: readonly Lexicon[]): Map<string, number> =>
  new Map(
    lexicons.flatMap(({ id, terms }) => terms.map(({ term, weight }): [string, number] => [`${id}/${term}`, weight])),
  );

/** How many times the heavier side outweighs the lighter. */
export const ratio = (a: number, b: number) => Math.max(a, b) / Math.min(a, b);
