import type { Flag } from '../detect/flag.ts';
import { type Block, overlap } from '../text/article.ts';
import { type Doc, tokenAt } from '../text/doc.ts';
import { CAPITAL } from '../text/tokens.ts';
import { figureAt, isSameFigure } from './figures.ts';
import { type Claim, headlineClaims, wordAt } from './headline-claims.ts';
import { bareWord, isSameWord, keyOf, variantsOf } from './word-forms.ts';

/**
 * The claims of a headline that come up in no form below it, nor in byline and outlet; each place once. Linear in the
 * length of the text.
 */
export function unsupportedClaims(doc: Doc, headline: Block, flags: readonly Flag[]): Claim[] {
  const from = tokenAt(doc.tokens, headline.end);
  const open = openFigures(doc, from, openWords(doc, from, headlineClaims(doc, headline, flags)));
  return open.filter((claim, i) => !open.slice(0, i).some((other) => overlap(other, claim)));
}

interface Sought {
  readonly word: string;
  readonly claim: Claim;
}

/** The claims without words, and those of which no word comes up from a token on. */
function openWords(doc: Doc, from: number, claims: readonly Claim[]): Claim[] {
  const open = new Set(claims);
  const sought = soughtWords(claims);
  const meet = (found: string) => {
    for (const { word, claim } of sought.get(keyOf(found)) ?? []) if (isSameWord(word, found)) open.delete(claim);
  };
  for (let t = from; t < doc.tokens.count; t++) meet(wordAt(doc, t));
  const { byline, outlet } = doc.article;
  for (const word of `${byline ?? ''} ${outlet ?? ''}`.toLowerCase().split(' ')) meet(bareWord(word));
  return claims.filter((claim) => open.has(claim) && !claim.words.some((word) => isSpelledOut(doc, from, word)));
}

/** By the letters that they begin with. */
function soughtWords(claims: readonly Claim[]): ReadonlyMap<string, readonly Sought[]> {
  const sought = new Map<string, Sought[]>();
  for (const claim of claims) {
    for (const word of claim.words.flatMap(variantsOf)) {
      const alike = sought.get(keyOf(word)) ?? [];
      alike.push({ word, claim });
      sought.set(keyOf(word), alike);
    }
  }
  return sought;
}

/** Longest acronym, in letters. */
const MAX_ACRONYM = 6;
const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'de']);

/** Whether the letters of a word are the initials of a name: *hb* of *Harbour Board*. */
function isSpelledOut(doc: Doc, from: number, word: string): boolean {
  if (word.length < 2 || word.length > MAX_ACRONYM) return false;
  for (let t = from; t < doc.tokens.count; t++) if (spells(doc, t, word)) return true;
  return false;
}

function spells(doc: Doc, start: number, word: string): boolean {
  let letter = 0;
  for (let t = start; letter < word.length && t < doc.tokens.count; t++) {
    const found = wordAt(doc, t);
    const isInitial = (doc.tokens.flags[t]! & CAPITAL) !== 0 && found[0] === word[letter];
    if (isInitial) letter++;
    else if (letter === 0 || !SMALL.has(found)) return false;
  }
  return letter === word.length;
}

/** The claims that are no figure, and the figures for which no number stands from a token on. */
function openFigures(doc: Doc, from: number, claims: readonly Claim[]): Claim[] {
  const open = new Set(claims);
  const figures = claims.filter(({ figure }) => figure !== null);
  for (let t = from; t < doc.tokens.count && figures.length > 0; t++) {
    const found = figureAt(doc, t, doc.tokens.count)?.value;
    if (found !== undefined) for (const one of figures) if (isSameFigure(one.figure!, found)) open.delete(one);
  }
  return [...open];
}
