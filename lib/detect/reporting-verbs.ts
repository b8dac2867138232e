import { CLITIC } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import { classTest, cueTest, findingOf, hasCapital, knownWord, type Reading, sentenceOf } from './reading.ts';

const ID = 'reporting-verbs';

/**
 * Finds *claim* and *claims* where they are verbs of saying, or a name for what somebody said. The same words are nouns
 * in insurance, law and work, so no list can hold them: a verb has somebody before it and a clause after it (*the firm
 * claims its rivals knew*), a noun of saying has an owner (*the mayor’s claim*, *her claims about the port*).
 */
export function reportingVerbs(reading: Reading): Finding[] {
  const isVerb = verbTest(reading);
  const isOwned = ownedTest(reading);
  const findings: Finding[] = [];
  const reason = 'Hints that the writer does not quite believe what was said.';
  const add = (t: number, weight: number, instead: string) =>
    findings.push(findingOf(reading, ID, { from: t, to: t + 1 }, { weight, instead: [instead], reason }));
  for (let t = 1; t < reading.doc.tokens.count; t++) {
    const verb = isVerb(t);
    if (verb) add(t, 0.54, verb);
    else if (isOwned(t)) add(t, 0.52, knownWord(reading, t) === 'claim' ? 'statement' : 'statements');
  }
  return findings;
}

/** Most words between an owner and the claim: *her much repeated claim*. */
const BETWEEN = 2;
/** Whose claim it is; *his* and *its* are no plurals. */
const OWNERS = new Set(['his', 'her', 'their', 'its']);
/** Words before a claim that say whether it holds: there *claim* is the exact word. */
const CHECKING = new Set([
  'verify',
  'verified',
  'confirm',
  'confirmed',
  'corroborate',
  'corroborated',
  'check',
  'checked',
]);
/** How far before the claim they may stand, in tokens. */
const NEAR = 6;
/** What follows a claim to a thing, and not a claim that something is so. */
const TO_THINGS = new Set(['to', 'on', 'against', 'for']);

/** Whether a token is somebody’s claim. Claims for benefits, land and damages have their trade before them. */
function ownedTest(reading: Reading) {
  const trade = cueTest(reading, ID, 'claim-trades');
  const { flags } = reading.doc.tokens;
  const { start, end: ends } = reading.doc.tokens;
  const isChecked = (t: number) => CHECKING.has(reading.doc.text.slice(start[t]!, ends[t]!));
  const owns = (t: number) => OWNERS.has(knownWord(reading, t)) || (flags[t]! & CLITIC) !== 0;
  return (t: number): boolean => {
    const found = knownWord(reading, t);
    if ((found !== 'claim' && found !== 'claims') || trade(t - 1)) return false;
    const { first, end } = sentenceOf(reading, t);
    if (t + 1 < end && TO_THINGS.has(knownWord(reading, t + 1))) return false;
    for (let at = t - 1; at >= Math.max(first, t - NEAR); at--) if (isChecked(at)) return false;
    for (let at = t - 1; at >= Math.max(first, t - 1 - BETWEEN); at--) {
      if (owns(at)) return true;
      if (at < t - 1 && isFunction(reading, at)) return false;
    }
    return false;
  };
}

const isFunction = (reading: Reading, t: number): boolean =>
  ['preposition', 'conjunction', 'be', 'have', 'modal'].some((name) => classTest(reading, name)(t));

/** The neutral verb for a *claim* that is a verb of saying at a token; null for any other word. */
function verbTest(reading: Reading) {
  const isClause = clauseTest(reading);
  const speaks = speakerTest(reading);
  return (t: number): 'say' | 'says' | null => {
    const found = knownWord(reading, t);
    if (found !== 'claim' && found !== 'claims') return null;
    const { first, end } = sentenceOf(reading, t);
    if (t === first || t + 1 >= end || !isClause(t + 1) || !speaks(t - 1, found === 'claims')) return null;
    return found === 'claim' ? 'say' : 'says';
  };
}

/** Whether a clause may begin at a token: that, a pronoun, an article, *to have*, a name. */
function clauseTest(reading: Reading) {
  const openers = new Set(
    'that to it he she they we i there the a an this these those his her their its no not never nothing some many most all only'.split(
      ' ',
    ),
  );
  return (t: number): boolean => openers.has(knownWord(reading, t)) || hasCapital(reading, t);
}

/** Whether a token ends what may be a subject of the verb: a pronoun, a name, *who*; for *claim*, a plural, *to*, a modal. */
function speakerTest(reading: Reading) {
  const person = classTest(reading, 'person');
  const modal = classTest(reading, 'modal');
  const trade = cueTest(reading, ID, 'claim-trades');
  const { doc } = reading;
  const text = (t: number) => doc.text.slice(doc.tokens.start[t]!, doc.tokens.end[t]!);
  return (t: number, singular: boolean): boolean => {
    if (trade(t) || OWNERS.has(knownWord(reading, t))) return false;
    if (person(t) || hasCapital(reading, t)) return true;
    const last = text(t);
    return singular
      ? ['it', 'that', 'which', 'also', 'now'].includes(last)
      : last === 'to' || modal(t) || /[^s]s$/.test(last);
  };
}
