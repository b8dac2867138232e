import { beforeApposition, commaBetween, nameBeforeComma, withOf } from './apposition.ts';
import type { TextSpan } from './article.ts';
import { kindOf, QUOTE } from './chars.ts';
import { type NameContext, type NameRun, nameEndingAt, nameStartingAt, nameText } from './names.ts';
import { isDeed, isNounAfterName, isVerbOf } from './noun-or-verb.ts';
import type { Sentences } from './sentences.ts';
import { someOf, type UnnamedRun, unnamedEndingAt } from './unnamed.ts';
import { unnamedStartingAt } from './unnamed-after.ts';

/** One place where the writer credits words to somebody: “X said that …”, “…, according to X”. */
export interface Attribution {
  /** Token of the verb of saying, or of “according”. */
  readonly verb: number;
  readonly sentence: number;
  /** The name as written; null for a pronoun or a common noun. */
  readonly speaker: string | null;
  /** Credited to somebody the reader can tell: a name, or a pronoun that stands for one. */
  readonly known: boolean;
  /** The words for a source without a name, *critics of the plan*; null for a name, a pronoun, and all else. */
  readonly unnamed: UnnamedRun | null;
  /** The paraphrase that is credited; null where only a quotation is. */
  readonly scope: TextSpan | null;
}

/** What attributions are read from. */
export interface AttributionContext extends NameContext {
  readonly sentences: Sentences;
  /** 1 for each token inside a quotation. */
  readonly quoted: Uint8Array;
}

/** Who is credited, and which tokens say so. */
interface Subject {
  readonly speaker: string | null;
  readonly known: boolean;
  readonly unnamed: UnnamedRun | null;
  readonly from: number;
  readonly to: number;
}

/** Words that may stand between the subject and its verb: has, also, later, -ly. */
const BETWEEN = new Set([
  'also',
  'later',
  'then',
  'has',
  'had',
  'have',
  'once',
  'now',
  'even',
  'himself',
  'herself',
  'itself',
  'would',
  'will',
  'just',
  'long',
  'still',
  'already',
  'often',
]);

/** Names that look like verbs of saying: the United States, the Ledger Post. */
const NAMES = new Set(['States', 'State', 'Post', 'Report']);

/** Most words that may stand there. */
const MAX_BETWEEN = 6;

/** Finds every attribution, sentence by sentence. Linear: each verb looks at its own sentence only. */
export function readAttributions(context: AttributionContext): Attribution[] {
  const { tokens, words, vocabulary, quoted } = context;
  const reporting = vocabulary.group('reporting');
  const found: Attribution[] = [];
  for (let t = 0; t < tokens.count; t++) {
    if (quoted[t]) continue;
    if (reporting[words[t]!] && !NAMES.has(wordAt(context, t))) pushIf(found, readVerb(context, t));
    else if (vocabulary.word(words[t]!) === 'according') pushIf(found, readAccording(context, t));
  }
  return found;
}

const wordAt = ({ text, tokens }: AttributionContext, t: number) => text.slice(tokens.start[t]!, tokens.end[t]!);

function pushIf(found: Attribution[], attribution: Attribution | null) {
  if (attribution) found.push(attribution);
}

const bounds = ({ sentences }: AttributionContext, token: number) => {
  const sentence = sentences.of[token]!;
  return { sentence, first: sentences.first[sentence]!, end: sentences.first[sentence + 1]! };
};

function readVerb(context: AttributionContext, verb: number): Attribution | null {
  const { sentence, first, end } = bounds(context, verb);
  const before = subjectBefore(context, verb, first, end);
  const subject = before ?? subjectAfter(context, verb, end);
  if (!subject || isDeed(context, verb, end)) return null;
  const { speaker, known, unnamed } = subject;
  return { verb, sentence, speaker, known, unnamed, scope: known ? scopeOf(context, verb, subject) : null };
}

function subjectBefore(context: AttributionContext, verb: number, first: number, end: number): Subject | null {
  let last = verb - 1;
  while (last > first && verb - last <= MAX_BETWEEN && isBetween(context, last)) last--;
  if (last < first || context.quoted[last]) return null;
  const comma = commaBetween(context, last, last + 1);
  const inner = comma ? beforeApposition(context, last, first) : last;
  const unnamed = unnamedEndingAt(context, inner, first);
  const name = comma ? nameBeforeComma(context, inner, last, first) : nameEndingAt(context, last, first);
  const some = name && someOf(context, name, first);
  if (some) return nameless(some);
  if (name && !(unnamed && holdsName(unnamed, name)))
    return isNounAfterName(context, name, verb, end) ? null : named(context, withOf(context, name, first));
  if (unnamed && (!comma || inner < last)) return isVerbOf(context, unnamed, verb, end) ? nameless(unnamed) : null;
  return comma || followsClause(context, verb) ? null : pronounOrNoun(context, last);
}

/** Whether the name is a part of what tells the unnamed source: *critics of Ana Lind*, *officials who met Ana Lind*. */
const holdsName = (unnamed: UnnamedRun, name: NameRun) =>
  name.from < unnamed.to ? unnamed.from < name.from : name.from - unnamed.to > 1;

function isBetween(context: AttributionContext, token: number): boolean {
  const { words, vocabulary } = context;
  const word = wordAt(context, token).toLowerCase();
  const isDay = (t: number) => vocabulary.group('weekday')[words[t] ?? -1] === 1;
  return BETWEEN.has(word) || (word.length > 4 && word.endsWith('ly')) || isDay(word === 'on' ? token + 1 : token);
}

function subjectAfter(context: AttributionContext, verb: number, end: number): Subject | null {
  if (verb + 1 >= end || !followsClause(context, verb)) return null;
  const unnamed = unnamedStartingAt(context, verb + 1, end);
  if (unnamed) return nameless(unnamed);
  const { words, vocabulary } = context;
  const skip = vocabulary.group('determiner')[words[verb + 1]!] ? 2 : 1;
  for (let t = verb + skip; t < Math.min(end, verb + skip + 5); t++) {
    const name = nameStartingAt(context, t, end);
    if (name) return named(context, name);
    if (commaBetween(context, t, t + 1)) break;
  }
  return pronounOrNoun(context, verb + 1);
}

/** “…,” said X: a comma or a closing quotation mark stands right before the verb. */
function followsClause({ text, tokens }: AttributionContext, verb: number): boolean {
  for (let at = tokens.start[verb]! - 1; at >= 0 && at > tokens.start[verb]! - 4; at--) {
    const char = text.charCodeAt(at);
    if (text[at] === ',' || text[at] === '’' || text[at] === "'" || kindOf(char) === QUOTE) return true;
    if (text[at] !== ' ') return false;
  }
  return false;
}

function named(context: AttributionContext, run: NameRun): Subject {
  return { speaker: nameText(context, run), known: true, unnamed: null, ...run };
}

function nameless(unnamed: UnnamedRun): Subject {
  return { speaker: null, known: false, unnamed, from: unnamed.from, to: unnamed.to };
}

function pronounOrNoun({ words, vocabulary, tokens }: AttributionContext, token: number): Subject | null {
  const person = vocabulary.group('person')[words[token]!] === 1;
  if (!person && vocabulary.group('pronoun')[words[token]!]) return null;
  return token < tokens.count ? { speaker: null, known: person, unnamed: null, from: token, to: token + 1 } : null;
}

/** What the verb credits: the rest of the sentence after “X said”, or what stands before “, X said” at its end. */
function scopeOf(context: AttributionContext, verb: number, subject: Subject): TextSpan | null {
  const { tokens } = context;
  const { first, end } = bounds(context, verb);
  const head = Math.min(subject.from, verb);
  const tail = Math.max(subject.to - 1, verb);
  const follows = head > first && commaBetween(context, head - 1, head) && isAfterthought(context, tail, end);
  if (follows) return { start: tokens.start[first]!, end: tokens.end[head - 1]! };
  return tail + 1 < end ? { start: tokens.start[tail + 1]!, end: tokens.end[end - 1]! } : null;
}

/** Whether the credit closes its clause: nothing follows it, or only when and where it was said. */
function isAfterthought(context: AttributionContext, tail: number, end: number): boolean {
  if (tail + 1 >= end || commaBetween(context, tail, tail + 1)) return true;
  const { words, vocabulary } = context;
  return ['preposition', 'weekday'].some((name) => vocabulary.group(name)[words[tail + 1]!]);
}

/** “According to X, …” credits what follows the comma; “…, according to X” what stands before. */
function readAccording(context: AttributionContext, at: number): Attribution | null {
  const { tokens } = context;
  const { sentence, first, end } = bounds(context, at);
  const unnamed = unnamedStartingAt(context, at + 2, end);
  let name: NameRun | null = null;
  for (let t = at + 2; !unnamed && !name && t < Math.min(end, at + 9); t++) name = nameStartingAt(context, t, end);
  const scope =
    at === first
      ? { start: tokens.end[Math.min(at + 2, end - 1)]!, end: tokens.end[end - 1]! }
      : { start: tokens.start[first]!, end: tokens.end[at - 1]! };
  const speaker = name ? nameText(context, name) : null;
  return { verb: at, sentence, speaker, known: name !== null, unnamed, scope: name ? scope : null };
}
