import type { Attribution } from '../text/attributions.ts';
import type { Doc } from '../text/doc.ts';
import { JOINED } from '../text/tokens.ts';
import { type Figure, figureAt, isYear } from './figures.ts';
import { boundsOf } from './folded-words.ts';

/** What figures are taken from, and what is said of it: *figures from the ministry*, *a survey by*, *data show*. */
const DATA = new Set('figures data statistics numbers records estimates survey poll census study report'.split(' '));
const SAYING = new Set(
  'show shows showed shown suggest suggests suggested indicate indicates indicated found'.split(' '),
);
const MAKING = new Set('published released compiled collected gathered issued conducted provided'.split(' '));
/** Most words between *figures* and *show*: *figures from the harbour ministry published in May show*. */
const MAX_GAP = 8;
const PERCENT = new Set('percent per percentage pct'.split(' '));
/** After a number: no figure but an age or an hour. */
const AGE = new Set("year years o'clock a.m p.m am pm".split(' '));
/** From here on a plain number is a figure whatever it counts. */
const LARGE = 100;

/** Where a sentence gives a figure and says whose it is: the figure. */
export function findSourcedFigures(doc: Doc, words: readonly string[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (let s = 0; s < doc.sentences.count; s++) {
    const [first, end] = [doc.sentences.first[s]!, doc.sentences.first[s + 1]!];
    const from = next;
    while (next < doc.attributions.length && doc.attributions[next]!.sentence === s) next++;
    const figure = sourcedFigure(doc, words, first, end, doc.attributions.slice(from, next));
    if (figure >= 0) found.push(figure);
  }
  return found;
}

function sourcedFigure(
  doc: Doc,
  words: readonly string[],
  first: number,
  end: number,
  credits: readonly Attribution[],
): number {
  const figures = figuresIn(doc, words, first, end);
  const exact = figures.find(({ isExact }) => isExact);
  const isNamed = credits.some(({ speaker }) => speaker !== null);
  if (exact && isNamed) return exact.token;
  const isGiven = credits.some(({ verb }) => words[verb] === 'according') || namesData(doc, words, first, end);
  return isGiven ? (figures[0]?.token ?? -1) : -1;
}

interface Found {
  readonly token: number;
  /** A share, a sum of money, or a large or broken number, which nobody gives in passing. */
  readonly isExact: boolean;
}

function figuresIn(doc: Doc, words: readonly string[], first: number, end: number): Found[] {
  const found: Found[] = [];
  for (let t = first; t < end; t++) {
    const figure = figureAt(doc, t, end);
    if (!figure) continue;
    if (isCount(doc, words, t, figure)) found.push({ token: t, isExact: isExact(doc, words, t, figure) });
    t = figure.to - 1;
  }
  return found;
}

/** A number that counts something: no year, date, age, hour, rank or part of a name. */
function isCount(doc: Doc, words: readonly string[], t: number, figure: Figure): boolean {
  const { tokens, vocabulary, words: ids, text } = doc;
  const isMonth = (token: number) => vocabulary.group('month')[ids[token] ?? -1] === 1;
  if (figure.value < 2 || isYear(figure, t) || isMonth(t - 1) || isMonth(figure.to)) return false;
  if (((tokens.flags[t]! | (tokens.flags[figure.to] ?? 0)) & JOINED) !== 0 || AGE.has(words[figure.to] ?? ''))
    return false;
  const isAge = text[tokens.start[t]! - 2] === ',' && text[tokens.end[figure.to - 1]!] === ',';
  return !isAge && !/(?:st|nd|rd|th)$/.test(words[t]!) && !ORDINALS.has(words[t]!);
}

const ORDINALS = new Set('second third fifth'.split(' '));

function isExact({ text, tokens }: Doc, words: readonly string[], t: number, { value, to }: Figure): boolean {
  const [before, after] = [text[tokens.start[t]! - 1] ?? '', text[tokens.end[to - 1]!] ?? ''];
  return (
    '$€£¥'.includes(before || ' ') || after === '%' || PERCENT.has(words[to] ?? '') || value >= LARGE || value % 1 !== 0
  );
}

/** Whether a sentence names what its figures are from. */
function namesData(doc: Doc, words: readonly string[], first: number, end: number): boolean {
  for (let t = first; t < end; t++) {
    if (!DATA.has(words[t]!) || doc.quoted[t]) continue;
    const next = words[t + 1] ?? '';
    const isFrom = t + 2 < boundsOf(doc, t).end && (next === 'from' || next === 'by');
    if (isFrom || (MAKING.has(next) && words[t + 2] === 'by')) return true;
    if (words.slice(t + 1, Math.min(end, t + 1 + MAX_GAP)).some((word) => SAYING.has(word)) && t > first) return true;
  }
  return false;
}
