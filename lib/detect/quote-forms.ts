import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { CAPITAL, foldSpan, NUMBER } from '../text/tokens.ts';
import { classTest, cuePhrases, cueTest, type Reading, sentenceOf } from './reading.ts';

/** What can be seen of a short quotation and its sentence. */
export type QuoteForm =
  | 'base' | 'second-word' | 'more-words' | 'capitals' | 'number' | 'speech' | 'alone' | 'sneer' | 'denial'
  | 'introduced' | 'alternative' | 'modifier' | 'article' | 'infinitive' | 'predicate' | 'that-or-as'
  | 'nested' | 'loaded' | 'possessive' | 'verb'
  | 'credited-near' | 'credited' | 'reporting-near' | 'reporting' | 'comma-before' | 'ends-sentence' | 'said-at-length';

/** Tokens [from, to). */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A quotation short enough to be a word held at arm's length, with all that is seen of it. */
export interface FormedQuotation {
  readonly quotation: Quotation;
  readonly tokens: Range;
  readonly forms: readonly QuoteForm[];
}

const ID = 'scare-quotes';
/** A longer quotation is somebody's sentence. */
const MAX_WORDS = 5;
/** How far from the quotation a cue still speaks of it, in tokens. */
const NEAR = 4;

/** Reads the forms of every short quotation in the running text. Block quotations and nested ones are other people's. */
export function quoteForms(reading: Reading): FormedQuotation[] {
  const tests = formTests(reading);
  return candidates(reading).map(({ quotation, tokens }) => {
    const place = { quotation, ...tokens, ...boundsOf(reading, tokens.from) };
    return { quotation, tokens, forms: ['base', ...tests.filter(([, test]) => test(place)).map(([form]) => form)] };
  });
}

function candidates(reading: Reading): { quotation: Quotation; tokens: Range }[] {
  const { doc } = reading;
  const isEnglish = englishTest(reading);
  return doc.quotations.flatMap((quotation) => {
    const tokens = { from: tokenAt(doc.tokens, quotation.inner.start), to: tokenAt(doc.tokens, quotation.inner.end) };
    const length = tokens.to - tokens.from;
    const inText = quotation.depth < 2 && !quotation.continues && doc.article.blocks[quotation.block]!.kind !== 'quote';
    return inText && length > 0 && length <= MAX_WORDS && isEnglish(tokens.from) ? [{ quotation, tokens }] : [];
  });
}

/** Whether the sentence holds an English function word: cues say nothing of other languages. */
function englishTest(reading: Reading) {
  const classes = ['determiner', 'be', 'preposition'].map((name) => classTest(reading, name));
  return (token: number): boolean => {
    const { first, end } = boundsOf(reading, token);
    return some(first, end, (t) => classes.some((test) => test(t)));
  };
}

/** A candidate, with the tokens of its sentence [first, end). */
interface Place extends Range {
  readonly quotation: Quotation;
  readonly first: number;
  readonly end: number;
}

type FormTest = readonly [QuoteForm, (place: Place) => boolean];

const boundsOf = (reading: Reading, token: number) => sentenceOf(reading, token);

const some = (from: number, to: number, test: (token: number) => boolean): boolean => {
  for (let t = from; t < to; t++) if (test(t)) return true;
  return false;
};

function formTests(reading: Reading): FormTest[] {
  return [...shapeTests(reading), ...neighbourTests(reading), ...creditTests(reading)];
}

/** What the quotation itself looks like. */
function shapeTests(reading: Reading): FormTest[] {
  const { text, tokens } = reading.doc;
  const isCapital = (t: number) => (tokens.flags[t]! & CAPITAL) !== 0;
  const sneer = cueTest(reading, ID, 'sneer');
  const last = ({ quotation }: Place) => text[quotation.inner.end - 1]!;
  return [
    ['second-word', ({ from, to }) => to - from > 1],
    ['more-words', ({ from, to }) => to - from > 2],
    ['capitals', ({ from, to }) => isCapital(from) && isCapital(to - 1)],
    ['number', ({ from, to }) => some(from, to, (t) => (tokens.flags[t]! & NUMBER) !== 0)],
    ['speech', (place) => '!?'.includes(last(place)) || (isCapital(place.from) && place.from === place.first && '.,'.includes(last(place)))],
    ['alone', ({ from, to, first, end }) => from === first && to === end],
    ['sneer', ({ from, to }) => some(from, to, sneer)],
    ['ends-sentence', ({ to, end }) => to === end],
    ['nested', ({ quotation }) => quotation.depth > 0],
    ['loaded', loadedTest(reading)],
  ];
}

/** Lexicons whose terms show that the writer takes a stand in the sentence. */
const STANDS: ReadonlySet<string> = new Set(['loaded-language', 'labels', 'doubt', 'editorializing', 'us-vs-them', 'metaphors', 'contested-names']);

/** Whether the sentence is loaded outside of the quotation too. */
function loadedTest({ doc, engine, matches }: Reading) {
  const sentences = new Set<number>();
  for (const { term, from } of matches.terms) {
    const { lexicon, term: { weight } } = engine.terms[term]!;
    if (weight >= 0.5 && STANDS.has(lexicon.id) && !doc.quoted[from]) sentences.add(doc.sentences.of[from]!);
  }
  return ({ first }: Place) => sentences.has(doc.sentences.of[first]!);
}

/** What stands right before and after. */
function neighbourTests(reading: Reading): FormTest[] {
  const { doc } = reading;
  const word = (t: number) => doc.vocabulary.word(doc.words[t] ?? -1);
  const be = classTest(reading, 'be');
  const subject = classTest(reading, 'person');
  const modal = classTest(reading, 'modal');
  const denial = cueTest(reading, ID, 'denial');
  const introducing = cueTest(reading, ID, 'introducing');
  const denialEnds = phraseEnds(reading, 'denial');
  const introducingEnds = phraseEnds(reading, 'introducing');
  const before = (test: (token: number) => boolean) => ({ from, first }: Place) => from > first && test(from - 1);
  return [
    ['denial', ({ from, first }) => some(Math.max(first, from - NEAR), from, denial) || denialEnds.has(from)],
    ['introduced', ({ from, first }) => from > first && (introducing(from - 1) || introducingEnds.has(from))],
    ['alternative', before((t) => word(t) === 'or')],
    ['article', before((t) => ['a', 'an', 'the'].includes(word(t)))],
    ['possessive', before((t) => ["'s", 'their', 'his', 'her', 'its', 'our', 'your', 'these', 'those', 'this', 'such'].includes(word(t)) || doc.text.slice(doc.tokens.start[t], doc.tokens.end[t]).endsWith('s’'))],
    ['verb', before((t) => subject(t) || modal(t) || word(t) === 'not')],
    ['infinitive', before((t) => word(t) === 'to')],
    ['predicate', before(be)],
    ['that-or-as', before((t) => word(t) === 'that' || word(t) === 'as')],
    ['comma-before', ({ quotation }) => /[,:]\s?$/.test(doc.text.slice(Math.max(0, quotation.start - 2), quotation.start))],
    ['modifier', modifierTest(reading)],
  ];
}

/** The tokens right after each phrase of a cue. */
function phraseEnds(reading: Reading, cue: string): ReadonlySet<number> {
  return new Set(cuePhrases(reading, ID, cue).map((hit) => hit.to));
}

/** *the “independent” country*: article or adjective before, a noun after, and no clause of its own. */
function modifierTest(reading: Reading) {
  const { text, tokens } = reading.doc;
  const classes = ['preposition', 'conjunction', 'be', 'have', 'modal', 'pronoun', 'determiner', 'negation'];
  const grammar = classes.map((name) => classTest(reading, name));
  const determiner = classTest(reading, 'determiner');
  const isContent = (t: number) => !grammar.some((test) => test(t));
  return ({ from, to, first, end }: Place): boolean => {
    if (from === first || to >= end || !isContent(to)) return false;
    const glued = /^["'”’»“]?[ \u00a0]$/.test(text.slice(tokens.end[to - 1]!, tokens.start[to]!));
    return glued && (determiner(from - 1) || isContent(from - 1));
  };
}

/** Whom the sentence credits with words, and whether the same words are quoted at greater length elsewhere. */
function creditTests(reading: Reading): FormTest[] {
  const { doc } = reading;
  const reporting = cueTest(reading, ID, 'reporting');
  const outside = ({ quotation }: Place) => (t: number) => reporting(t) && isOutside(doc, quotation, t);
  const isNear = (place: Place) => some(Math.max(place.first, place.from - NEAR), Math.min(place.end, place.to + NEAR), outside(place));
  const credits = verbsBySentence(doc);
  const verbsOf = ({ first, quotation }: Place) => quotation.depth > 0 ? [] : credits.get(doc.sentences.of[first]!) ?? [];
  const hasNearVerb = (place: Place) => verbsOf(place).some((verb) => verb >= place.from - NEAR && verb <= place.to + NEAR);
  return [
    ['credited-near', hasNearVerb],
    ['credited', (place) => verbsOf(place).length > 0 && !hasNearVerb(place)],
    ['reporting-near', (place) => verbsOf(place).length === 0 && isNear(place)],
    ['reporting', (place) => verbsOf(place).length === 0 && !isNear(place) && some(place.first, place.end, outside(place))],
    ['said-at-length', lengthTest(doc)],
  ];
}

const isOutside = ({ tokens }: Doc, { start, end }: Quotation, t: number) => tokens.end[t]! <= start || tokens.start[t]! >= end;

function verbsBySentence(doc: Doc): ReadonlyMap<number, number[]> {
  const verbs = new Map<number, number[]>();
  for (const { sentence, verb } of doc.attributions) verbs.set(sentence, [...(verbs.get(sentence) ?? []), verb]);
  return verbs;
}

/** Whether a longer quotation of the article holds the same words: then they are somebody's. */
function lengthTest(doc: Doc) {
  const long = doc.quotations.filter(({ inner }) => inner.end - inner.start > 40).slice(0, 200);
  const folded = long.map(({ inner }) => ` ${foldSpan(doc.text, inner.start, inner.end)} `);
  return ({ quotation: { inner } }: Place): boolean => {
    const words = foldSpan(doc.text, inner.start, inner.end);
    return words.length > 5 && folded.some((other) => other.includes(` ${words}`));
  };
}
