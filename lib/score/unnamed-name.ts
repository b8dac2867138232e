import type { Doc } from '../text/doc.ts';
import { CAPITAL, foldSpan } from '../text/tokens.ts';
import type { UnnamedRun } from '../text/unnamed.ts';

/** What an unnamed source is called in one place. */
export interface Called {
  /** As the article writes it, in one line, with a small letter where only the sentence asked for a capital. */
  readonly name: string;
  /** The noun alone: what sources that are called differently have in common, *an official* or *officials*. */
  readonly noun: string;
  /** *The senior official*: one whom the reader has met before, perhaps with a name. */
  readonly goesBack: boolean;
}

/** Longest name kept, in characters. */
const MAX_NAME = 80;
const POINTERS = new Set(['the', 'this', 'that', 'these', 'those']);
/** Words that open such a name and are no names themselves. */
const ORDINARY = new Set(
  'senior top former current federal state local regional national military security intelligence legal medical political administration government campaign industry human rights other most many some several both few one two three four five six seven eight nine ten a an the this that these those his her its their our my another'.split(
    ' ',
  ),
);

/** How the article calls an unnamed source. *The critics of the plan* go back to nobody: the words say which. */
export function calledIn(doc: Doc, { from, to, head }: UnnamedRun): Called {
  const { text, tokens } = doc;
  const word = (t: number) => text.slice(tokens.start[t]!, tokens.end[t]!).toLowerCase();
  const goesBack = POINTERS.has(word(from)) && to === head + 1;
  const whole = text.slice(tokens.start[from]!, tokens.end[to - 1]!);
  const cut = whole.length > MAX_NAME ? text.slice(tokens.start[from]!, tokens.end[head]!) : whole;
  const written = text.slice(tokens.start[head]!, tokens.end[head]!);
  const isGroup = head > from && (tokens.flags[head]! & CAPITAL) !== 0;
  const noun = isGroup ? written : foldSpan(written, 0, written.length);
  return {
    name: withSmallOpening(oneLine(cut), from === head || ORDINARY.has(word(from))),
    noun: withArticle(noun),
    goesBack,
  };
}

const oneLine = (text: string) => text.split(/\s+/).join(' ');

const withSmallOpening = (text: string, isOrdinary: boolean) =>
  isOrdinary ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** Nouns for many and for bodies take none. */
const withArticle = (noun: string) =>
  /s$|men$|people$|^police$/.test(noun) && noun !== 'witness' && noun !== 'eyewitness'
    ? noun
    : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
