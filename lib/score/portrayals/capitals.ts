import { isTitleCase } from '../../detect/reading.ts';
import { ALL_CAPS, CAPITAL, CLITIC, JOINED } from '../../text/tokens.ts';
import { UNKNOWN } from '../../text/vocabulary.ts';
import type { Scene } from './scene.ts';

/** What the capitals of the whole article tell of a word that opens a sentence, where every word has one. */
export interface Capitals {
  /** Whether the first of the tokens [from, to) has its capital only because it opens a sentence. */
  readonly opensOnly: (from: number, to: number) => boolean;
  /** Whether a word with this hash stands by itself somewhere, with a capital in mid-sentence. */
  readonly isAlone: (hash: number) => boolean;
  /** Whether a hyphen joins the token to the one before. */
  readonly isJoined: (token: number) => boolean;
}

/** Endings of words that seldom begin a name. */
const ADJECTIVE = /(?:ed|ing|ly|ous|ful|less|ive|able|ible|ical)$/;

/** Reads all capitals of the article once. */
export function readCapitals(scene: Scene): Capitals {
  const { flags, hash } = scene.doc.tokens;
  const { middle, lower } = readWords(scene);
  const isJoined = (t: number) => ((flags[t] ?? 0) & JOINED) !== 0;
  const opensOnly = (from: number, to: number): boolean => {
    if (!isOpener(scene, from)) return false;
    if (scene.is('opening', from)) return true;
    if (middle.has(hash[from]!)) return false;
    if (scene.is('place', from) || flags[from]! & ALL_CAPS || scene.is('title', from)) return false;
    if (to - from === 1) return true;
    if (isInitial(scene, from + 1)) return false;
    const isWord = scene.doc.words[from] !== UNKNOWN && !scene.is('demonym', from);
    return lower.has(hash[from]!) || isWord || ADJECTIVE.test(scene.word(from));
  };
  return { opensOnly, isAlone: (one) => middle.has(one), isJoined };
}

/** Hashes of the words that stand in mid-sentence with a capital and no hyphen, and of those that stand without. */
function readWords(scene: Scene) {
  const { flags, hash, count } = scene.doc.tokens;
  const middle = new Set<number>();
  const lower = new Set<number>();
  for (let t = 0; t < count; t++) {
    const flag = flags[t]!;
    if (isTitleCase(scene.reading, t) || flag & CLITIC) continue;
    if (!(flag & CAPITAL)) lower.add(hash[t]!);
    else if (!(flag & JOINED) && !((flags[t + 1] ?? 0) & JOINED) && !isOpener(scene, t)) middle.add(hash[t]!);
  }
  return { middle, lower };
}

/** *Oren J. Pohl*: what stands before an initial is a given name. */
const isInitial = (scene: Scene, t: number) => scene.word(t).length === 1;

/** Whether a token opens its sentence, a quotation, or what follows a colon. */
function isOpener(scene: Scene, t: number): boolean {
  const { text, tokens } = scene.doc;
  if (scene.sentence(t).first === t) return true;
  const start = tokens.start[t]!;
  return '“"«„‘\'(—–:'.includes(text[start - 1]!) || ':—–'.includes(text[start - 2]!);
}
