import type { Finding } from './flag.ts';
import { classTest, cueTest, findingOf, hasCapital, knownWord, type Reading, sentenceOf } from './reading.ts';

const ID = 'reporting-verbs';

/**
 * Finds *claim* and *claims* where they are verbs of saying. The same words are nouns in insurance, law and work, so
 * no list can hold them: a verb has somebody before it and a clause after it (*the firm claims its rivals knew*).
 */
export function reportingVerbs(reading: Reading): Finding[] {
  const isVerb = verbTest(reading);
  const findings: Finding[] = [];
  const reason = 'Hints that the writer does not quite believe what was said.';
  for (let t = 1; t < reading.doc.tokens.count; t++) {
    const instead = isVerb(t);
    if (instead)
      findings.push(findingOf(reading, ID, { from: t, to: t + 1 }, { weight: 0.54, instead: [instead], reason }));
  }
  return findings;
}

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
    if (trade(t)) return false;
    if (person(t) || hasCapital(reading, t)) return true;
    const last = text(t);
    return singular
      ? ['it', 'that', 'which', 'also', 'now'].includes(last)
      : last === 'to' || modal(t) || /[^s]s$/.test(last);
  };
}
