import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Flag } from '../../lib/detect/flag.ts';
import { LEXICON_IDS, type LexiconId } from '../../lib/lexicon/ids.ts';
import type { Lexicon } from '../../lib/lexicon/lexicon.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

const line = v.pipe(v.string(), v.trim(), v.minLength(1));

const templateSchema = v.strictObject({
  /** One sentence with {side}, and {other} for the opposite one. */
  text: v.pipe(line, v.includes('{side}')),
  /** Names that must be treated alike: each is compared with the first. */
  sides: v.optional(v.pipe(v.array(line), v.minLength(2))),
  /** Loaded wordings, each with its mirror image on the other side. */
  pairs: v.optional(v.pipe(v.array(v.tuple([line, line])), v.minLength(1))),
  /** Nothing in the sentence is loaded: no flag at the default sensitivity, whatever the side. */
  plain: v.optional(v.boolean(), false),
  /** Lexicons not compared here: the name of a side is itself a choice that they mark (Kyiv, Palestine, abortion rights). */
  aside: v.optional(v.array(v.picklist(LEXICON_IDS)), []),
  /** Fails through the engine and through no lexicon: what to mend there. Once it is mended, take the field out. */
  engine: v.optional(line),
});
export type Template = v.InferOutput<typeof templateSchema>;

/** Reads the templates, each with a group for the name of its tests. */
export function readTemplates(): [group: string, template: Template][] {
  const file = readFileSync(join(import.meta.dirname, 'templates.yaml'), 'utf8');
  const groups = v.parse(v.record(v.string(), v.array(templateSchema)), parse(file));
  return Object.entries(groups).flatMap(([group, list]) => list.map((one): [string, Template] => [group, one]));
}

/** The couples of sides to compare: [side, other] against its mirror image. */
export function couplesOf({ sides = [], pairs = [] }: Template): [string, string][] {
  const [first, ...rest] = sides;
  return [...rest.map((side): [string, string] => [first!, side]), ...pairs];
}

/** One flag, told by where it begins and ends against the slots, so that sides of any length compare. */
interface Mark {
  readonly lexicon: LexiconId;
  readonly from: string;
  readonly to: string;
  readonly voice: string;
  readonly weight: number;
  readonly exact: string;
}

interface Part {
  readonly text: string;
  readonly isSlot: boolean;
}

/** The sentence with its slots filled, and the flags in it. */
export function marksOf(text: string, side: string, other: string, lexicons: readonly Lexicon[]) {
  const parts = text.split(/(\{side\}|\{other\})/).map((part): Part => {
    if (part === '{side}') return { text: side, isSlot: true };
    return part === '{other}' ? { text: other, isSlot: true } : { text: part, isSlot: false };
  });
  const sentence = parts.map((part) => part.text).join('');
  return { sentence, marks: analyze(plainArticle(sentence), lexicons).flags.map((flag) => markOf(flag, parts)) };
}

function markOf({ lexicon, start, end, voice, weight, exact }: Flag, parts: readonly Part[]): Mark {
  return { lexicon, from: placeOf(start, parts, 'start'), to: placeOf(end, parts, 'end'), voice, weight, exact };
}

/** A place in a literal part is its offset there; in a slot, how many words from the edge that it is an edge of. */
function placeOf(at: number, parts: readonly Part[], edge: 'start' | 'end'): string {
  let begin = 0;
  for (const [i, { text, isSlot }] of parts.entries()) {
    const here = at - begin;
    if (edge === 'start' ? here < text.length : here <= text.length)
      return `${i}:${isSlot ? wordsFrom(text, here, edge) : here}`;
    begin += text.length;
  }
  return 'end';
}

const wordsFrom = (text: string, at: number, edge: 'start' | 'end') =>
  (edge === 'start' ? text.slice(0, at) : text.slice(at)).split(/[\s-]+/).filter(Boolean).length;

/** What is uneven between two mirrored sentences, and what to do about it. */
export function unevenness(
  { text, aside }: Template,
  side: string,
  other: string,
  lexicons: readonly Lexicon[],
): string[] {
  const compared = (read: Read): Read => ({
    ...read,
    marks: read.marks.filter(({ lexicon }) => !(aside as readonly LexiconId[]).includes(lexicon)),
  });
  const here = compared(marksOf(text, side, other, lexicons));
  const there = compared(marksOf(text, other, side, lexicons));
  return [...missing(here, there), ...missing(there, here), ...apart(here.marks, there.marks)];
}

type Read = ReturnType<typeof marksOf>;

const sameSpan = (a: Mark, b: Mark) => a.lexicon === b.lexicon && a.from === b.from && a.to === b.to;

function missing(here: Read, there: Read): string[] {
  return here.marks
    .filter((mark) => !there.marks.some((twin) => sameSpan(mark, twin)))
    .map(
      ({ exact, lexicon, weight }) =>
        `“${exact}” is marked in “${here.sentence}” and nothing like it in “${there.sentence}”: ${remedy(lexicon, weight)}`,
    );
}

const remedy = (lexicon: string, weight: number) =>
  `add the counterpart to lexicons/en/${lexicon}.yaml at about ${weight}, or take this one out (npm run lexicons:format)`;

function apart(here: readonly Mark[], there: readonly Mark[]): string[] {
  return here.flatMap((mark) => {
    const twin = there.find((other) => sameSpan(mark, other));
    if (!twin) return [];
    const weights = Math.abs(mark.weight - twin.weight) > 0.0501 ? [tooFar(mark, twin)] : [];
    return mark.voice === twin.voice
      ? weights
      : [
          ...weights,
          `“${mark.exact}” is read as ${mark.voice}, “${twin.exact}” as ${twin.voice}: mend lib/text/voice.ts`,
        ];
  });
}

const tooFar = (a: Mark, b: Mark) =>
  `“${a.exact}” weighs ${a.weight} and “${b.exact}” ${b.weight}: bring them within .05 in lexicons/en/${a.lexicon}.yaml`;
