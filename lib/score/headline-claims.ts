import type { Flag } from '../detect/flag.ts';
import { familyOf } from '../lexicon/ids.ts';
import type { Block, TextSpan } from '../text/article.ts';
import { type Doc, spanOf, tokenAt } from '../text/doc.ts';
import { type NameRun, nameStartingAt } from '../text/names.ts';
import { ALL_CAPS, CAPITAL, CLITIC, foldSpan, JOINED } from '../text/tokens.ts';
import { UNKNOWN } from '../text/vocabulary.ts';
import { type Figure, figureAt, isYear } from './figures.ts';
import { graveKin } from './grave-words.ts';
import { bareWord } from './word-forms.ts';

/** A part of the headline that the body should have: some words of which one is enough, or a number. */
export interface Claim extends TextSpan {
  /** Folded; none for a number. */
  readonly words: readonly string[];
  readonly figure: number | null;
}

/** Numbers below are counted out rather than told: *two ministers* may have their names in the body. */
const LEAST_FIGURE = 4;
/** Share of capitals among the longer words from which capitals say nothing of names. */
const TITLE_CASE = 2 / 3;
/** Longest word in capitals that is taken for an acronym, in characters. */
const MAX_ACRONYM = 5;
/** Shorter ones stand for too many things that are written out in small letters. */
const LEAST_ACRONYM = 4;
/** What a headline counts of its own text: *the 11 words*, *7 reasons*. */
const COUNTED = new Set('word words way ways thing things reason reasons takeaways lessons facts tips'.split(' '));
/** Flags that readers see at first. */
const SHOWN = 0.5;

/**
 * What a headline says that a careful reader would look for below it: figures, names, grave claims and flagged words, in
 * this order. Other words are left out, since headlines say the same in other words: of 500 headlines every other one
 * would be reported.
 */
export function headlineClaims(doc: Doc, headline: Block, flags: readonly Flag[]): Claim[] {
  const from = tokenAt(doc.tokens, headline.start);
  const to = tokenAt(doc.tokens, headline.end);
  return [
    ...figureClaims(doc, from, to, flags),
    ...nameClaims(doc, from, to),
    ...graveClaims(doc, from, to),
    ...flagClaims(doc, headline, flags),
  ];
}

/** The folded word of a token, without dots. */
export const wordAt = ({ text, tokens }: Doc, t: number) => bareWord(foldSpan(text, tokens.start[t]!, tokens.end[t]!));

function figureClaims(doc: Doc, from: number, to: number, flags: readonly Flag[]): Claim[] {
  const claims: Claim[] = [];
  for (let t = from; t < to; t++) {
    const figure = figureAt(doc, t, to);
    if (!figure) continue;
    if (isTold(doc, t, figure, flags))
      claims.push({ ...spanOf(doc.tokens, t, figure.to), words: [], figure: figure.value });
    t = figure.to - 1;
  }
  return claims;
}

/** Whether a number says how many: no year, no part of a name (*COVID-19*), no result (*3–1*), no count of a list. */
function isTold({ text, tokens }: Doc, t: number, figure: Figure, flags: readonly Flag[]): boolean {
  if (figure.value < LEAST_FIGURE || isYear(figure, t)) return false;
  if (figure.to < tokens.count && COUNTED.has(foldSpan(text, tokens.start[figure.to]!, tokens.end[figure.to]!)))
    return false;
  const before = text[tokens.start[t]! - 1] ?? ' ';
  const after = text.slice(tokens.end[figure.to - 1]!, tokens.end[figure.to - 1]! + 2);
  if ((tokens.flags[t]! & JOINED) !== 0 || "/:#–.’'".includes(before) || /^[/:–-]\d/.test(after)) return false;
  return !flags.some(
    ({ lexicon, start, end }) => lexicon === 'clickbait' && start <= tokens.start[t]! && tokens.start[t]! < end,
  );
}

function nameClaims(doc: Doc, from: number, to: number): Claim[] {
  const isTitle = isTitleCase(doc, from, to);
  const claims: Claim[] = [];
  for (let t = from; t < to; t++) {
    const run = isTitle ? acronymAt(doc, t) : nameStartingAt(doc, t, to);
    if (!run) continue;
    const words = Array.from({ length: run.to - run.from }, (_, i) => wordAt(doc, run.from + i));
    const opens = run.from === from || !isInRun(doc, run.from);
    const isLong = words.some((word) => word.length >= LEAST_ACRONYM);
    if (isLong && (isTitle || words.length > 1 || !opens))
      claims.push({ ...spanOf(doc.tokens, run.from, run.to), words, figure: null });
    t = run.to - 1;
  }
  return claims;
}

/** Whether only a space stands before a token: after a colon or a quotation mark any word has a capital. */
const isInRun = ({ text, tokens }: Doc, t: number) =>
  /^[\p{L}\p{N},’'] $/u.test(text.slice(tokens.start[t]! - 2, tokens.start[t]!));

/** After *dead* and the like: nobody died. */
const FIGURATIVE = new Set(['heat', 'end', 'weight', 'zone', 'silence', 'line', 'time', 'up']);

function graveClaims(doc: Doc, from: number, to: number): Claim[] {
  const claims: Claim[] = [];
  for (let t = from; t < to; t++) {
    const words = graveKin(wordAt(doc, t));
    const isFigurative = t + 1 < to && FIGURATIVE.has(wordAt(doc, t + 1));
    if (words && !isFigurative) claims.push({ ...spanOf(doc.tokens, t, t + 1), words, figure: null });
  }
  return claims;
}

/** In title case only *NATO* and the like are known for names, and not the words that are shouted. */
function acronymAt({ tokens, words }: Doc, t: number): NameRun | null {
  const length = tokens.end[t]! - tokens.start[t]!;
  const isWord = words[t] !== UNKNOWN || length < LEAST_ACRONYM || length > MAX_ACRONYM;
  return (tokens.flags[t]! & ALL_CAPS) !== 0 && !isWord ? { from: t, to: t + 1 } : null;
}

function isTitleCase({ tokens: { flags, start, end } }: Doc, from: number, to: number): boolean {
  let [long, capital] = [0, 0];
  for (let t = from; t < to; t++) {
    if (end[t]! - start[t]! < 4 || flags[t]! & CLITIC) continue;
    long++;
    if (flags[t]! & CAPITAL) capital++;
  }
  return capital > 1 && capital >= long * TITLE_CASE;
}

/** How a headline credits what it tells, and how it baits, is its own: no body need say it so. */
const isWording = ({ voice, lexicon, weight }: Flag) =>
  voice === 'author' && lexicon !== 'clickbait' && familyOf(lexicon) !== 'sources' && weight >= SHOWN;

function flagClaims(doc: Doc, headline: Block, flags: readonly Flag[]): Claim[] {
  return flags
    .filter((flag) => isWording(flag) && flag.start >= headline.start && flag.start < headline.end)
    .map(({ start, end }) => ({ start, end, words: contentWords(doc, start, end), figure: null }))
    .filter(({ words }) => words.length > 0);
}

const CLOSED = 'opener determiner be have person pronoun preposition conjunction negation modal'.split(' ');

function contentWords(doc: Doc, start: number, end: number): string[] {
  const { tokens, words, vocabulary } = doc;
  const isClosed = (t: number) => CLOSED.some((name) => vocabulary.group(name)[words[t] ?? -1] === 1);
  const found: string[] = [];
  for (let t = tokenAt(tokens, start); t < tokens.count && tokens.start[t]! < end; t++)
    if (!isClosed(t) && (tokens.flags[t]! & CLITIC) === 0) found.push(wordAt(doc, t));
  return found;
}
