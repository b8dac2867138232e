import { NUMBER } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import { classTest, cuePhrases, cueTest, findingOf, nextIn, type Reading, sentenceOf } from './reading.ts';

const ID = 'hidden-agents';
/** How far before the verb its subject may begin, in tokens. */
const SUBJECT = 8;

/**
 * Flags passives that leave out who did it, where harm or responsibility is at stake (*protesters were killed*), and
 * fixed formulas (*mistakes were made*). Named causes, natural causes and *by …* keep a sentence out. Transitivity
 * analysis: Fowler, Language in the News (1991); Trew (1979).
 */
export function hiddenAgents(reading: Reading): Finding[] {
  const passive = passiveTest(reading);
  const findings: Finding[] = [];
  for (let t = 1; t < reading.doc.tokens.count; t++) {
    const from = passive(t);
    if (from !== null) findings.push(findingOf(reading, ID, { from, to: t + 1 }, { weight: 0.5 }));
  }
  return [...findings, ...formulas(reading)];
}

/** Fixed formulas, unless the agent follows after all: *mistakes were made by the board*. */
function formulas(reading: Reading): Finding[] {
  const { of } = reading.doc.sentences;
  const excusedUntil = excuses(reading, () => false);
  return cuePhrases(reading, ID, 'mistake')
    .filter(({ from }) => from >= excusedUntil[of[from]!]!)
    .map((hit) => findingOf(reading, ID, hit, { weight: 0.6 }));
}

/** Where a passive without an agent ends at a token: the token at which the flag begins; else null. */
function passiveTest(reading: Reading) {
  const { doc, engine } = reading;
  const participles = engine.vocabulary.group(`${ID}:harm:past`);
  const be = classTest(reading, 'be');
  const victim = cueTest(reading, ID, 'victims');
  /** *The family suggested the financier was murdered*: the subject stands within the inner clause. */
  const opensClause = classTest(reading, 'reporting');
  const excusedUntil = excuses(reading, cueTest(reading, ID, 'natural'));
  const wordAt = (t: number) => doc.text.slice(doc.tokens.start[t] ?? 0, doc.tokens.end[t] ?? 0);
  return (t: number): number | null => {
    if (!participles[doc.words[t]!]) return null;
    if (t < excusedUntil[doc.sentences.of[t]!]!) return null;
    const { first } = sentenceOf(reading, t);
    const verb = be(t - 1) ? t - 1 : be(t - 2) && wordAt(t - 1).endsWith('ly') ? t - 2 : -1;
    if (verb <= first) return null;
    // *Twelve were killed*: a number is a subject where it stands right before its verb.
    if (doc.tokens.flags[verb - 1]! & NUMBER) return verb - 1;
    const subject = lastWhere(verb, Math.max(first, verb - SUBJECT), (i) => victim(i) || opensClause(i));
    return subject < 0 || opensClause(subject) ? null : subject;
  };
}

/** By sentence, the token up to which its passives are excused: its last *by*, or its end if a natural cause is named. */
function excuses(reading: Reading, natural: (token: number) => boolean): Int32Array {
  const { sentences, tokens, vocabulary, words } = reading.doc;
  const isTime = timeTest(reading);
  const until = new Int32Array(sentences.count);
  for (let t = 0; t < tokens.count; t++) {
    const sentence = sentences.of[t]!;
    if (natural(t)) until[sentence] = tokens.count;
    else if (vocabulary.word(words[t]!) === 'by' && !isTime(nextIn(reading, t)))
      until[sentence] = Math.max(until[sentence]!, t);
  }
  return until;
}

/** *By Monday*, *by nightfall*: when, not who. */
function timeTest(reading: Reading) {
  const tests = [classTest(reading, 'weekday'), classTest(reading, 'month'), cueTest(reading, ID, 'times')];
  return (t: number): boolean => tests.some((test) => test(t));
}

function lastWhere(before: number, first: number, test: (token: number) => boolean): number {
  for (let t = before - 1; t >= first; t--) if (test(t)) return t;
  return -1;
}
