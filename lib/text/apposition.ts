import { type NameContext, type NameRun, nameEndingAt } from './names.ts';

/** How many commas before a verb are looked at for whom the words between them explain. */
const MAX_COMMAS = 5;

/**
 * The name before “, the minister of trade,” or in “the minister, Ana Lind,”, where the verb follows the last comma. A
 * place is no speaker: “Ana Lind, a biologist at the institute in Veldt, Rask, said”.
 */
export function nameBeforeComma(context: NameContext, inner: number, last: number, first: number): NameRun | null {
  if (inner === last) return null;
  const own = nameEndingAt(context, inner, first);
  if (own && !isAfterPreposition(context, own, first)) return own;
  const explains = nameEndingAt(context, last, first);
  return (own && nameFarther(context, inner, first)) ?? (explains?.from === inner + 1 ? explains : null);
}

/** The nearest name before a comma that neither a preposition nor another comma precedes. */
function nameFarther(context: NameContext, inner: number, first: number): NameRun | null {
  let last = inner;
  for (let commas = 0; commas < MAX_COMMAS; commas++) {
    const before = beforeApposition(context, last, first);
    if (before === last) return null;
    last = before;
    const name = nameEndingAt(context, last, first);
    const isPart = name && name.from > first && commaBetween(context, name.from - 1, name.from);
    if (name && !isPart && !isAfterPreposition(context, name, first)) return name;
  }
  return null;
}

function isAfterPreposition({ words, vocabulary }: NameContext, name: NameRun, first: number): boolean {
  const is = (group: string, t: number) => t >= first && vocabulary.group(group)[words[t] ?? -1] === 1;
  return is('preposition', is('determiner', name.from - 1) ? name.from - 2 : name.from - 1);
}

/** Names that go on past *of*. */
const BODIES = new Set(
  'ministry university bank department council chamber institute school college office board union house bureau church academy court secretary association federation museum society league'.split(
    ' ',
  ),
);

/** *Ministry of Trade* is one name; of *Ana Lind of Veldt* the first is the speaker’s. */
export function withOf(context: NameContext, name: NameRun, first: number): NameRun {
  const of = name.from - 1;
  const { text, tokens, words, vocabulary } = context;
  if (of - 1 < first || vocabulary.word(words[of]!) !== 'of') return name;
  const before = nameEndingAt(context, of - 1, first);
  if (!before) return name;
  const last = text.slice(tokens.start[of - 1], tokens.end[of - 1]).toLowerCase();
  const isBody = BODIES.has(last) || vocabulary.group('honorific')[words[of - 1]!] === 1;
  return { from: before.from, to: isBody ? name.to : before.to };
}

/** The token before the comma that opens “, the minister of trade,”: where the apposition explains a name, its end. */
export function beforeApposition(context: NameContext, last: number, first: number): number {
  for (let t = last; t > first; t--) if (commaBetween(context, t - 1, t)) return t - 1;
  return last;
}

/** Whether a comma stands between two tokens. */
export function commaBetween({ text, tokens }: NameContext, left: number, right: number): boolean {
  const to = tokens.start[right] ?? tokens.end[left]! + 1;
  for (let at = tokens.end[left]!; at < to; at++) if (text[at] === ',') return true;
  return false;
}
