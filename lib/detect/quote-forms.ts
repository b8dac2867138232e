import { type Doc, tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { CAPITAL, foldSpan, NUMBER } from '../text/tokens.ts';
import { classTest, cuePhrases, cueTest, type Reading, sentenceOf } from './reading.ts';

/** What can be seen of a short quotation and its sentence. */
export type QuoteForm =
  | 'base'
  | 'second-word'
  | 'more-words'
  | 'capitals'
  | 'number'
  | 'speech'
  | 'alone'
  | 'sneer'
  | 'denial'
  | 'introduced'
  | 'alternative'
  | 'modifier'
  | 'article'
  | 'infinitive'
  | 'predicate'
  | 'that-or-as'
  | 'nested'
  | 'loaded'
  | 'heated'
  | 'possessive'
  | 'verb'
  | 'credited-near'
  | 'credited'
  | 'reporting-near'
  | 'reporting'
  | 'comma-before'
  | 'ends-sentence'
  | 'said-at-length';

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

/** How much of the longer quotations is kept to look in, in characters. */
const MAX_LONG = 20_000;

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
  const counts = countBySentence(reading.doc, (t) => classes.some((test) => test(t)));
  return (token: number): boolean => counts[reading.doc.sentences.of[token]!]! > 0;
}

/** How many tokens of each sentence pass a test: asked once, however many quotations the sentence holds. */
function countBySentence({ sentences, tokens }: Doc, test: (token: number) => boolean): Int32Array {
  const counts = new Int32Array(sentences.count);
  for (let t = 0; t < tokens.count; t++) if (test(t)) counts[sentences.of[t]!]!++;
  return counts;
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

const count = (from: number, to: number, test: (token: number) => boolean): number => {
  let passed = 0;
  for (let t = from; t < to; t++) if (test(t)) passed++;
  return passed;
};

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
    [
      'speech',
      (place) =>
        '!?'.includes(last(place)) ||
        (isCapital(place.from) && place.from === place.first && '.,'.includes(last(place))),
    ],
    ['alone', ({ from, to, first, end }) => from === first && to === end],
    ['sneer', ({ from, to }) => some(from, to, sneer)],
    ['ends-sentence', ({ to, end }) => to === end],
    ['nested', ({ quotation }) => quotation.depth > 0],
    ['loaded', loadedTest(reading)],
    ['heated', heatedTest(reading)],
  ];
}

/** Lexicons whose terms show that the writer takes a stand in the sentence. */
const STANDS: ReadonlySet<string> = new Set([
  'loaded-language',
  'labels',
  'doubt',
  'editorializing',
  'us-vs-them',
  'metaphors',
  'contested-names',
]);

/** Whether the sentence is loaded outside of the quotation too. */
function loadedTest(reading: Reading) {
  const { of } = reading.doc.sentences;
  const sentences = new Set(loadedTerms(reading).map(({ from }) => of[from]!));
  return ({ first }: Place) => sentences.has(of[first]!);
}

/** Loaded terms in 1,000 words outside of quotations that make a text a heated one. */
const HEATED = 12;

/** Whether the whole text takes a stand: there even calm sentences hold words at arm's length. */
function heatedTest(reading: Reading) {
  const { doc } = reading;
  const count = loadedTerms(reading).length;
  const heated = doc.wordCount > 0 && (1000 * count) / doc.wordCount >= HEATED;
  return () => heated;
}

/** Terms of those lexicons outside of quotations, at the default sensitivity. */
function loadedTerms({ doc, engine, matches }: Reading) {
  return matches.terms.filter(({ term, from }) => {
    const known = engine.terms[term]!;
    return known.term.weight >= 0.5 && STANDS.has(known.lexicon.id) && !doc.quoted[from];
  });
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
  const before =
    (test: (token: number) => boolean) =>
    ({ from, first }: Place) =>
      from > first && test(from - 1);
  return [
    ['denial', ({ from, first }) => some(Math.max(first, from - NEAR), from, denial) || denialEnds.has(from)],
    [
      'introduced',
      ({ from, first }) =>
        from > first && !denialEnds.has(from) && (introducing(from - 1) || introducingEnds.has(from)),
    ],
    ['alternative', before((t) => word(t) === 'or')],
    ['article', before((t) => ['a', 'an', 'the'].includes(word(t)))],
    [
      'possessive',
      before(
        (t) =>
          ["'s", 'their', 'his', 'her', 'its', 'our', 'your', 'these', 'those', 'this', 'such'].includes(word(t)) ||
          doc.text.slice(doc.tokens.start[t], doc.tokens.end[t]).endsWith('s’'),
      ),
    ],
    ['verb', before((t) => subject(t) || modal(t) || word(t) === 'not')],
    ['infinitive', before((t) => word(t) === 'to')],
    ['predicate', before(be)],
    ['that-or-as', before((t) => word(t) === 'that' || word(t) === 'as')],
    [
      'comma-before',
      ({ quotation }) => /[,:]\s?$/.test(doc.text.slice(Math.max(0, quotation.start - 2), quotation.start)),
    ],
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
  const inSentence = (counts: Int32Array, { first }: Place) => counts[doc.sentences.of[first]!]!;
  const isNear = ({ first, from, to, end }: Place) =>
    some(Math.max(first, from - NEAR), from, reporting) || some(to, Math.min(end, to + NEAR), reporting);
  const reportingCounts = countBySentence(doc, reporting);
  const hasReporting = (place: Place) => inSentence(reportingCounts, place) > count(place.from, place.to, reporting);
  const isVerb = verbTest(doc);
  const verbCounts = countBySentence(doc, isVerb);
  const hasVerb = (place: Place) => place.quotation.depth === 0 && inSentence(verbCounts, place) > 0;
  const hasNearVerb = (place: Place) =>
    hasVerb(place) && some(Math.max(place.first, place.from - NEAR), Math.min(place.end, place.to + NEAR + 1), isVerb);
  return [
    ['credited-near', hasNearVerb],
    ['credited', (place) => hasVerb(place) && !hasNearVerb(place)],
    ['reporting-near', (place) => !hasVerb(place) && isNear(place)],
    ['reporting', (place) => !hasVerb(place) && !isNear(place) && hasReporting(place)],
    ['said-at-length', lengthTest(doc)],
  ];
}

/** Whether a token is the verb of an attribution. */
function verbTest({ attributions, tokens }: Doc) {
  const verbs = new Uint8Array(tokens.count);
  for (const { verb } of attributions) verbs[verb] = 1;
  return (token: number): boolean => verbs[token] === 1;
}

/** Whether a longer quotation of the article holds the same words: then they are somebody's. */
function lengthTest(doc: Doc) {
  const folded: string[] = [];
  let room = MAX_LONG;
  for (const { inner } of doc.quotations) {
    const length = inner.end - inner.start;
    if (length <= 40 || length > room) continue;
    room -= length;
    folded.push(` ${foldSpan(doc.text, inner.start, inner.end)} `);
  }
  return ({ quotation: { inner } }: Place): boolean => {
    const words = foldSpan(doc.text, inner.start, inner.end);
    return words.length > 5 && folded.some((other) => other.includes(` ${words}`));
  };
}
