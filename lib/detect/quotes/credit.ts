import { type Doc, tokenAt } from '../../text/doc.ts';
import { foldSpan, JOINED } from '../../text/tokens.ts';
import { cueTest, knownWord, type Reading } from '../reading.ts';
import { countBySentence, type FormTest, NEAR, type Place, some } from './form.ts';

/** So many quotations in one sentence are an account of what somebody said. */
const MANY = 3;
/** How far before the quotation a participle that credits somebody may stand, in tokens. */
const BEFORE = 14;
/** How much of the longer quotations is kept to look in, in characters. */
const MAX_LONG = 20_000;

/** Whom the sentence credits with words, and whether the same words are quoted at greater length elsewhere. */
export function creditTests(reading: Reading): FormTest[] {
  const { doc } = reading;
  const reporting = cueTest(reading, 'scare-quotes', 'reporting');
  const claiming = cueTest(reading, 'scare-quotes', 'claiming');
  /** *So-called* credits nobody. */
  const isClaiming = (t: number) =>
    claiming(t) && !((doc.tokens.flags[t]! & JOINED) !== 0 && knownWord(reading, t - 1) === 'so');
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
    ['claimed', (place) => some(Math.max(place.first, place.from - BEFORE), place.from, isClaiming)],
    ['said-at-length', lengthTest(doc)],
    ['said-after', saidAfterTest(reading, isVerb)],
    ['many', manyTest(doc)],
  ];
}

/** Whether a token is the verb of an attribution. */
function verbTest({ attributions, tokens }: Doc) {
  const verbs = new Uint8Array(tokens.count);
  for (const { verb } of attributions) verbs[verb] = 1;
  return (token: number): boolean => verbs[token] === 1;
}

/** *“ballooned,” she said*: the comma stands inside the marks and a verb of saying follows. */
function saidAfterTest({ doc }: Reading, isVerb: (token: number) => boolean) {
  return ({ quotation, to, end }: Place): boolean =>
    ',?!'.includes(doc.text[quotation.inner.end - 1]!) && some(to, Math.min(end, to + NEAR), isVerb);
}

function manyTest(doc: Doc) {
  const counts = new Int32Array(doc.sentences.count);
  for (const { inner, depth } of doc.quotations) {
    const sentence = doc.sentences.of[tokenAt(doc.tokens, inner.start)];
    if (depth === 0 && sentence !== undefined) counts[sentence]!++;
  }
  return ({ first }: Place): boolean => counts[doc.sentences.of[first]!]! >= MANY;
}

/** Whether a longer quotation of the article holds the same words: then they are somebody's. */
export function lengthTest(doc: Doc) {
  const folded: string[] = [];
  let room = MAX_LONG;
  for (const { inner } of doc.quotations) {
    const length = inner.end - inner.start;
    if (length <= 40 || length > room) continue;
    room -= length;
    folded.push(` ${foldSpan(doc.text, inner.start, inner.end)} `);
  }
  return ({ quotation: { inner } }: Pick<Place, 'quotation'>): boolean => {
    const words = foldSpan(doc.text, inner.start, inner.end);
    return words.length > 5 && folded.some((other) => other.includes(` ${words}`));
  };
}

/** How many tokens of [from, to) pass a test. */
function count(from: number, to: number, test: (token: number) => boolean): number {
  let passed = 0;
  for (let t = from; t < to; t++) if (test(t)) passed++;
  return passed;
}
