import type { Finding } from './flag.ts';
import {
  classTest,
  cueTest,
  findingOf,
  hasCapital,
  knownWord,
  nextIn,
  previousIn,
  type Reading,
  sentenceOf,
} from './reading.ts';

const ID = 'vague-sources';
/** Longest phrase between the group and its verb, in tokens: *critics of the plan to shut the port say*. */
const MAX_GAP = 7;
/** *Some say*: nobody at all is named; critics and the like are a camp at least; officials and experts have an office. */
const WEIGHTS = { some: 0.62, voices: 0.58, offices: 0.46 } as const;

/**
 * Builds sources that nobody could ask, where no list can hold them: a group without a name, whatever stands between,
 * and a verb of saying or believing (*critics of the plan have long argued*, *some residents fear*).
 */
export function vagueSources(reading: Reading): Finding[] {
  const rule = groupRule(reading);
  const findings: Finding[] = [];
  for (let t = 0; t < reading.doc.tokens.count; t++) {
    const found = rule(t);
    if (found) findings.push(found);
  }
  return findings;
}

function groupRule(reading: Reading) {
  const kindOf = groupKinds(reading);
  const verbAfter = verbFinder(reading);
  const isNamed = namedTest(reading);
  const isNoun = nounTest(reading);
  return (t: number): Finding | null => {
    const kind = kindOf(t);
    const verb = kind ? verbAfter(t + 1, kind === 'some' ? 2 : MAX_GAP) : -1;
    if (!kind || verb < 0 || isNamed(t, verb) || (kind === 'some' && isNoun(verb))) return null;
    const from = kind !== 'some' && kindOf(previousIn(reading, t)) === 'some' ? t - 1 : t;
    const weight = from < t ? Math.max(WEIGHTS[kind], 0.56) : WEIGHTS[kind];
    return findingOf(reading, ID, { from, to: verb + 1 }, { weight });
  };
}

/** Verbs that *some* makes nouns of, unless a clause follows: *some hope*, but *some hope that it rains*. */
const NOUNS = new Set([
  'hope',
  'view',
  'call',
  'claim',
  'question',
  'charge',
  'note',
  'fear',
  'worry',
  'suspect',
  'counter',
  'thought',
  'warning',
  'caution',
  'wonder',
  'estimate',
]);

function nounTest(reading: Reading) {
  const clause = ['determiner', 'pronoun'].map((name) => classTest(reading, name));
  return (t: number): boolean => NOUNS.has(knownWord(reading, t)) && !clause.some((test) => test(nextIn(reading, t)));
}

/** What kind of group a token is; null for none. *Film critics* have a trade, and *the sources of the Nile* are none. */
function groupKinds(reading: Reading) {
  const some = cueTest(reading, ID, 'some');
  const voices = cueTest(reading, ID, 'voices');
  const offices = cueTest(reading, ID, 'offices');
  const trade = cueTest(reading, ID, 'trades');
  return (t: number): keyof typeof WEIGHTS | null => {
    if (t < 0 || reading.doc.quoted[t]) return null;
    if (some(t)) return 'some';
    const kind = voices(t) ? 'voices' : offices(t) ? 'offices' : null;
    return kind && !trade(previousIn(reading, t)) ? kind : null;
  };
}

/** The verb of saying that follows a group in its clause, within some tokens; −1 where there is none. */
function verbFinder(reading: Reading) {
  const saying = cueTest(reading, ID, 'saying');
  const between = cueTest(reading, ID, 'between');
  const preposition = classTest(reading, 'preposition');
  /** *Some say in the matter*: a noun. */
  const isNoun = (t: number, end: number) =>
    t + 1 < end && knownWord(reading, t + 1) === 'in' && knownWord(reading, t) === 'say';
  const { text, tokens } = reading.doc;
  return (from: number, gap: number): number => {
    const { end } = sentenceOf(reading, from - 1);
    let inPhrase = false;
    for (let t = from; t < Math.min(end, from + gap); t++) {
      if (/[,;:()“”"«»]/.test(text.slice(tokens.end[t - 1]!, tokens.start[t]!))) return -1;
      if (saying(t)) return isNoun(t, end) ? -1 : t;
      inPhrase ||= preposition(t);
      if (!inPhrase && !between(t)) return -1;
    }
    return -1;
  };
}

/** Whether a name stands in the phrase, or the names follow: *critics such as Ada Lorne say*, *officials, including …*. */
function namedTest(reading: Reading) {
  const { doc } = reading;
  const naming = new Set(['including', 'such', 'like', 'named', 'led']);
  return (from: number, verb: number): boolean => {
    for (let t = from + 1; t < verb; t++) {
      const word = doc.text.slice(doc.tokens.start[t]!, doc.tokens.end[t]!);
      if (naming.has(word)) return true;
      if (hasCapital(reading, t) && hasCapital(reading, t - 1)) return true;
    }
    return false;
  };
}
