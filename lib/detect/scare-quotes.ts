import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { CAPITAL, NUMBER } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import { classTest, cuePhrases, cueTest, findingOf, type Reading, sentenceOf } from './reading.ts';

const ID = 'scare-quotes';
/** A longer quotation is somebody's sentence, not a word held at arm's length. */
const MAX_WORDS = 5;
/** How far before the quotation a cue still speaks of it, in tokens. */
const NEAR = 4;

/** A quotation by which the writer steps back from a word, and the flag for it. */
export interface ScareQuote {
  readonly quotation: Quotation;
  readonly finding: Finding;
}

/**
 * Weighs each short quotation: is it the writer stepping back from a word, or somebody's words, a title, a term that is
 * introduced? The points are log odds, set by what the forms mean and checked against labelled quotations (`npm run
 * eval`): a reporting verb in the sentence speaks for a quotation, a modifier between article and noun against.
 */
export function scareQuotes(reading: Reading): ScareQuote[] {
  const weigh = weigher(reading);
  return reading.doc.quotations.flatMap((quotation) => {
    const range = tokensOf(reading.doc, quotation);
    if (!isCandidate(quotation, range)) return [];
    const weight = weightOf(weigh(quotation, range));
    if (weight < 0.3) return [];
    const { start, end } = quotation;
    return [{ quotation, finding: { ...findingOf(reading, ID, range, { weight }), start, end } }];
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function tokensOf({ tokens }: Doc, { inner }: Quotation): Range {
  return { from: tokenAt(tokens, inner.start), to: tokenAt(tokens, inner.end) };
}

function isCandidate(quotation: Quotation, { from, to }: Range): boolean {
  return quotation.depth === 0 && !quotation.continues && to > from && to - from <= MAX_WORDS;
}

/** Log odds to a weight of two decimals. */
const weightOf = (odds: number) => Math.round(100 / (1 + Math.exp(-odds))) / 100;

/** The tests of one document, made once; gives back the log odds of a candidate. */
function weigher(reading: Reading) {
  const { doc } = reading;
  const sneer = cueTest(reading, ID, 'sneer');
  const denial = cueTest(reading, ID, 'denial');
  const introducing = cueTest(reading, ID, 'introducing');
  const attributed = attributionTest(reading);
  const modifier = modifierTest(reading);
  const predicate = predicateTest(reading);
  const denialEnds = endings(reading, 'denial');
  const introducingEnds = endings(reading, 'introducing');
  return (quotation: Quotation, { from, to }: Range): number => {
    const { first, end } = sentenceOf(reading, from);
    let odds = 0.2 - 0.55 * (to - from - 1);
    if (isCapitalised(doc, from, to)) odds -= 2.2;
    if (hasNumber(doc, from, to)) odds -= 1.5;
    if (isSpeech(doc, quotation, first, from)) odds -= 2.5;
    if (from === first && to === end) odds -= 2;
    if (some(from, to, sneer)) odds += 0.9;
    if (near(from, first, denial) || denialEnds.has(from)) odds += 2.4;
    if (from > first && (introducing(from - 1) || introducingEnds.has(from))) odds -= 2.2;
    if (modifier(from, to, first, end)) odds += 0.8;
    if (predicate(from, first)) odds -= 1;
    return odds - attributed(quotation, first, end);
  };
}

const some = (from: number, to: number, test: (token: number) => boolean): boolean => {
  for (let t = from; t < to; t++) if (test(t)) return true;
  return false;
};

const near = (from: number, first: number, test: (token: number) => boolean) => some(Math.max(first, from - NEAR), from, test);

/** The tokens right after each phrase of a cue. */
function endings(reading: Reading, cue: string): ReadonlySet<number> {
  return new Set(cuePhrases(reading, ID, cue).map((hit) => hit.to));
}

/** Names, titles and headlines are capitalised: all longer words, or the first of a few. */
function isCapitalised({ tokens }: Doc, from: number, to: number): boolean {
  return (tokens.flags[from]! & CAPITAL) !== 0 && (tokens.flags[to - 1]! & CAPITAL) !== 0;
}

function hasNumber({ tokens }: Doc, from: number, to: number): boolean {
  return some(from, to, (t) => (tokens.flags[t]! & NUMBER) !== 0);
}

/** Direct speech opens the sentence or follows a comma or colon, and carries its own stop. */
function isSpeech({ text, tokens }: Doc, { inner, start }: Quotation, first: number, from: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start).trim().at(-1) ?? '';
  const capital = (tokens.flags[from]! & CAPITAL) !== 0;
  const stopped = '.!?,'.includes(text[inner.end - 1]!);
  return (capital && (from === first || before === ',' || before === ':')) || (stopped && before === ',') || /[!?]/.test(text[inner.end - 1]!);
}

/** How strongly the sentence credits its quotations to somebody. */
function attributionTest(reading: Reading) {
  const { doc } = reading;
  const reporting = cueTest(reading, ID, 'reporting');
  const credited = new Map<number, boolean>();
  for (const { sentence, known } of doc.attributions) credited.set(sentence, known || credited.get(sentence) === true);
  return (quotation: Quotation, first: number, end: number): number => {
    const known = credited.get(doc.sentences.of[first]!);
    let points = known === undefined ? 0 : known ? 1.9 : 1.3;
    const outside = (t: number) => reporting(t) && (doc.tokens.end[t]! <= quotation.start || doc.tokens.start[t]! >= quotation.end);
    if (some(first, end, outside)) points += known === undefined ? 1.6 : 0.3;
    return points;
  };
}

/** *the “independent” country*: article or adjective before, a noun after, and no clause of its own. */
function modifierTest(reading: Reading) {
  const determiner = classTest(reading, 'determiner');
  const grammar = ['preposition', 'conjunction', 'be', 'have', 'modal', 'pronoun', 'determiner', 'negation'].map((name) => classTest(reading, name));
  const isWord = (t: number) => !grammar.some((test) => test(t));
  const { text, tokens } = reading.doc;
  return (from: number, to: number, first: number, end: number): boolean => {
    if (from === first || to >= end || !isWord(to)) return false;
    const glued = /^["'”’»“]?[ \u00a0]$/.test(text.slice(tokens.end[to - 1]!, tokens.start[to]!));
    return glued && (determiner(from - 1) || isWord(from - 1));
  };
}

/** *is “deeply concerned”*, *that “nobody knew”*, *as “a disgrace”*: words taken over from somebody. */
function predicateTest(reading: Reading) {
  const be = classTest(reading, 'be');
  const { doc } = reading;
  return (from: number, first: number): boolean => {
    if (from === first) return false;
    const word = doc.vocabulary.word(doc.words[from - 1]!);
    return be(from - 1) || word === 'that' || word === 'as';
  };
}
