import { tokenAt } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { CLITIC, JOINED } from '../text/tokens.ts';
import type { Finding } from './flag.ts';
import {
  type CueSpans,
  cueSpans,
  cueTest,
  findingOf,
  hasCapital,
  isTitleCase,
  type Reading,
  sentenceOf,
} from './reading.ts';

const ID = 'labels';
/** Heads that turn the name of a country into a label. */
const GOVERNMENT_HEADS = new Set(['regime', 'regimes', 'junta', 'clique', 'puppet', 'puppets']);
/** First parts of compounds that judge where somebody stands. */
const DEGREES = new Set(['ultra', 'far', 'hard', 'alt', 'pseudo', 'quasi', 'crypto', 'neo', 'arch']);
/** Second parts that make such a compound a political label. */
const STANDS =
  /^(?:right|left|rightist|leftist|conservative|liberal|nationalist|religious|orthodox|woke|feminist|fascist|nazi|marxist|communist|con|colonial|capitalist|rightwing|leftwing|radical|loyalist|unionist|zionist|islamist|imperialist|intellectual|scientist|journalist)s?$/;
/** Last parts that make a word a name for an opponent. Trades such as fishmonger are no labels. */
const SUFFIX = /(?:.{3}mongers?|.{3}mongering|.{3}phobes?|.{3}tards?)$/;
/** Builds labels by rule, where no list can hold them. */
export function labels(reading: Reading): Finding[] {
  const rules = [governments, formerRoles, compounds, lovers, against, judged, suffixes].map((rule) => rule(reading));
  const findings: Finding[] = [];
  for (let t = 0; t < reading.doc.tokens.count; t++) {
    for (const rule of rules) {
      const found = rule(t);
      if (found) findings.push(found);
    }
  }
  return [...findings, ...nicknames(reading)];
}

/** Tries to build a label that begins at a token. */
type Rule = (token: number) => Finding | null;

const wordAt = ({ doc }: Reading, token: number): string =>
  token < doc.tokens.count ? doc.text.slice(doc.tokens.start[token]!, doc.tokens.end[token]!).toLowerCase() : '';

/** *Kiev regime*, *Assad regime*, *the North Korean junta*. */
function governments(reading: Reading): Rule {
  const demonyms = cueSpans(reading, ID, 'demonyms');
  const places = cueSpans(reading, ID, 'places');
  const reason = 'Says that a government is not legitimate, while seeming only to name it.';
  return (t) => {
    if (!GOVERNMENT_HEADS.has(wordAt(reading, t + 1)) || !isPhrase(reading, t, t + 1)) return null;
    const from = Math.min(demonyms.before(t), places.before(t));
    const isCapital = hasCapital(reading, t) && t > sentenceOf(reading, t).first;
    if (from > t && !isCapital) return null;
    const span = { from: Math.min(from, t), to: t + 2 };
    return findingOf(reading, ID, span, { weight: 0.8, instead: ['government'], reason });
  };
}

/** *ex-comedian*, *the former reality TV star*: an old trade put where the office stands. */
function formerRoles(reading: Reading): Rule {
  const roles = cueSpans(reading, ID, 'roles');
  const reason = 'Calls somebody by an old trade in place of the name or the office held now.';
  return (t) => {
    const to = roles.after(t + 1);
    if (to === t + 1 || !isPhrase(reading, t, to - 1)) return null;
    const word = wordAt(reading, t);
    const joined = (reading.doc.tokens.flags[t + 1]! & JOINED) !== 0;
    if (word === 'ex' && joined) return findingOf(reading, ID, { from: t, to }, { weight: 0.7, reason });
    const alone = word === 'former' && wordAt(reading, t - 1) === 'the' && !hasCapital(reading, to);
    return alone ? findingOf(reading, ID, { from: t, to }, { weight: 0.5, reason }) : null;
  };
}

/** *far-right*, *ultra-nationalist*, *pseudo-scientist*. */
function compounds(reading: Reading): Rule {
  const reason = 'Places somebody at the edge, in the writer’s own measure.';
  return (t) => {
    const joined = (reading.doc.tokens.flags[t + 1] ?? 0) & JOINED;
    if (!joined || !DEGREES.has(wordAt(reading, t)) || !STANDS.test(wordAt(reading, t + 1))) return null;
    const weight = wordAt(reading, t) === 'far' ? 0.48 : 0.55;
    return findingOf(reading, ID, { from: t, to: t + 2 }, { weight, reason });
  };
}

/** *science-hating*, *cash-obsessed*: a compound that says what somebody craves or scorns. *Fun-loving* is praise. */
function lovers(reading: Reading): Rule {
  const craving = cueTest(reading, ID, 'belittling-suffix');
  const harmless = cueTest(reading, ID, 'belittling-suffix-except');
  return (t) => {
    const joined = (reading.doc.tokens.flags[t + 1] ?? 0) & JOINED;
    if (!joined || !craving(t + 1) || harmless(t)) return null;
    return findingOf(reading, ID, { from: t, to: t + 2 }, { weight: 0.6 });
  };
}

/** *anti-American*, *anti-science*: a name for opponents that they would not use. *Anti-war* they would. */
function against(reading: Reading): Rule {
  const cherished = cueTest(reading, ID, 'anti');
  const demonym = cueTest(reading, ID, 'demonyms');
  const place = cueTest(reading, ID, 'places');
  return (t) => {
    const joined = (reading.doc.tokens.flags[t + 1] ?? 0) & JOINED;
    if (!joined || wordAt(reading, t) !== 'anti' || ![cherished, demonym, place].some((test) => test(t + 1)))
      return null;
    return findingOf(reading, ID, { from: t, to: t + 2 }, { weight: 0.52 });
  };
}

/** *corrupt politicians*, *sadistic police officers*: a judging adjective before a word for persons. */
function judged(reading: Reading): Rule {
  const judging = cueSpans(reading, ID, 'judging');
  const groups = ['groups', 'demonyms'].map((cue) => cueSpans(reading, ID, cue));
  const persons = ['persons', 'offices'].map((cue) => cueSpans(reading, ID, cue));
  const longest = (spans: readonly CueSpans[], t: number) => Math.max(...spans.map(({ after }) => after(t)));
  return (t) => {
    const head = judging.after(t);
    if (head === t) return null;
    const group = longest(groups, head);
    // *Corrupt Democratic lawmakers* first; without a person after it, the group itself may be one: *corrupt Republicans*.
    const past = longest(persons, group);
    const to = past > group ? past : longest(persons, head);
    if (to === head || !isPhrase(reading, t, to - 1)) return null;
    if (hasCapital(reading, t) && hasCapital(reading, to - 1) && !isTitleCase(reading, t)) return null;
    return findingOf(reading, ID, { from: t, to }, { weight: 0.6 });
  };
}

/** Whether the tokens are of one sentence, and only spaces and hyphens stand between them. */
function isPhrase(reading: Reading, from: number, to: number): boolean {
  const { doc } = reading;
  if (to >= sentenceOf(reading, from).end) return false;
  for (let t = from; t < to; t++) {
    if (doc.tokens.flags[t + 1]! & CLITIC) return false;
    if (/[^\s\u00a0-]/.test(doc.text.slice(doc.tokens.end[t]!, doc.tokens.start[t + 1]!))) return false;
  }
  return true;
}

/** A capital in mid-sentence: *Senator Pittard* is no label. Names of peoples keep theirs: *Russophobe*. */
const isSurname = (reading: Reading, t: number) =>
  hasCapital(reading, t) &&
  t > sentenceOf(reading, t).first &&
  !/phobes?$/.test(wordAt(reading, t)) &&
  !isTitleCase(reading, t);

/** *fearmonger*, *Russophobe*: built on the spot for an opponent. */
function suffixes(reading: Reading): Rule {
  const neutral = cueTest(reading, ID, 'belittling-suffix-except');
  return (t) => {
    const { start, end } = reading.doc.tokens;
    if (end[t]! - start[t]! < 7 || end[t]! - start[t]! > 24) return null;
    const word = wordAt(reading, t);
    if (neutral(t) || !SUFFIX.test(word) || isSurname(reading, t)) return null;
    return findingOf(reading, ID, { from: t, to: t + 1 }, { weight: 0.6 });
  };
}

/** *“Sleepy Joe”*, *«Crooked Hillary»*: a mocking nickname in quotation marks. */
function nicknames(reading: Reading): Finding[] {
  const judging = cueTest(reading, ID, 'judging');
  const nickname = cueTest(reading, ID, 'nicknames');
  return reading.doc.quotations.flatMap((quotation) => {
    const { from, to } = innerTokens(reading, quotation);
    if (to - from !== 2 || !hasCapital(reading, from) || !hasCapital(reading, from + 1)) return [];
    if (!nickname(from) && !judging(from)) return [];
    return [findingOf(reading, ID, { from, to }, { weight: 0.75, reason: 'A mocking nickname in place of a name.' })];
  });
}

function innerTokens({ doc }: Reading, { inner }: Quotation) {
  return { from: tokenAt(doc.tokens, inner.start), to: tokenAt(doc.tokens, inner.end) };
}
