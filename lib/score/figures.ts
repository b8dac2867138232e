import type { Doc } from '../text/doc.ts';
import { foldSpan, JOINED, NUMBER } from '../text/tokens.ts';

/** A number as words or digits give it. */
export interface Figure {
  readonly value: number;
  /** First token after it: *3 million* has two. */
  readonly to: number;
}

const WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
ORDINALS.forEach((word, place) => {
  WORDS.set(word, place + 1);
});
'thirty forty fifty sixty seventy eighty ninety hundred'.split(' ').forEach((word, place) => {
  WORDS.set(word, 10 * (place + 3));
});
WORDS.set('dozen', 12);

const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Longest number that is read, in characters: no figure of an article has more digits. */
const MAX_DIGITS = 20;

/** The number that begins at a token, in digits (*3,000*, *2.5bn*, *3rd*) or in words (*three million*); null for none. */
export function figureAt({ text, tokens }: Doc, token: number, end: number): Figure | null {
  const word = (t: number) => foldSpan(text, tokens.start[t]!, tokens.end[t]!);
  const first = word(token);
  const [digits, suffix] = (tokens.flags[token]! & NUMBER) !== 0 ? partsOf(first) : [null, ''];
  const plain = digits === null ? WORDS.get(first) : Number(digits);
  if (plain === undefined || Number.isNaN(plain)) return null;
  if (SCALES.has(suffix)) return { value: plain * SCALES.get(suffix)!, to: token + 1 };
  const scale = token + 1 < end ? SCALES.get(word(token + 1)) : undefined;
  if (scale !== undefined) return { value: plain * scale, to: token + 2 };
  const ones =
    plain >= 20 && plain < 100 && digits === null && token + 1 < end ? WORDS.get(word(token + 1)) : undefined;
  const isCompound = ones !== undefined && ones < 10 && (tokens.flags[token + 1]! & JOINED) !== 0;
  return isCompound ? { value: plain + ones, to: token + 2 } : { value: plain, to: token + 1 };
}

/** Digits without commas, and the letters after them. */
function partsOf(word: string): [string, string] {
  const to = word.length > MAX_DIGITS ? 0 : word.search(/[a-z]|$/);
  return [word.slice(0, to).replaceAll(',', '') || 'none', word.slice(to)];
}

/** Years are dates rather than figures. */
export const isYear = ({ value, to }: Figure, token: number): boolean =>
  to === token + 1 && Number.isInteger(value) && value >= 1900 && value <= 2100;

/** Whether a number stands for another: the same, or rounded. */
export function isSameFigure(told: number, exact: number): boolean {
  if (told === exact || told === Math.round(exact)) return true;
  return told >= 100 && Math.abs(told - exact) <= told * 0.05;
}
