import { type Bearer, BearerIndex } from './bearers.ts';
import { areAlike, formKey, isFull, standsAlone } from './name-forms.ts';

/** A bearer of a name in one report, and the same in the other. */
export interface BearerPair {
  /** The longer of the two names. */
  readonly name: string;
  readonly a: Bearer;
  readonly b: Bearer;
}

/** Most bearers with one surname that are looked at: beyond that nobody can be told apart anyway. */
const MOST_NAMESAKES = 50;

/**
 * Finds who is named in both reports, in the order of the first. Full names must be the same, or the one contain the
 * other (*Oren Pohl*, *Oren J. Pohl*); a single word joins the same word, else the full name that ends with it, if there
 * is only one on either side. Two people with one surname and other first names are never joined, nor is anybody guessed.
 */
export function pairBearers(as: readonly Bearer[], bs: readonly Bearer[]): BearerPair[] {
  const [indexA, indexB] = [new BearerIndex(as), new BearerIndex(bs)];
  return as.flatMap((a, place) => {
    const found = partnerOf(a, bs, indexB);
    const b = found === null ? undefined : bs[found]!;
    return b && partnerOf(b, as, indexA) === place ? [{ name: longer(a.name, b.name), a, b }] : [];
  });
}

const longer = (a: string, b: string) => (b.length > a.length ? b : a);

/** The place of the only one that may be the same; null where there is none or more than one. */
function partnerOf(bearer: Bearer, others: readonly Bearer[], index: BearerIndex): number | null {
  const places = new Set(bearer.forms.flatMap((form) => index.placesEnding(form.at(-1)!).slice(0, MOST_NAMESAKES)));
  for (const form of bearer.forms) for (const place of index.placesOf(form)) places.add(place);
  for (const isSame of [haveSameName, haveLikeName, haveSameWord, mayShareWord]) {
    const same = [...places].filter((place) => isSame(bearer, others[place]!));
    if (same.length > 0) return same.length === 1 ? same[0]! : null;
  }
  return null;
}

const fullForms = ({ forms }: Bearer) => forms.filter(isFull);

function haveSameName(a: Bearer, b: Bearer): boolean {
  const keys = new Set(fullForms(a).map(formKey));
  return fullForms(b).some((form) => keys.has(formKey(form)));
}

function haveLikeName(a: Bearer, b: Bearer): boolean {
  return fullForms(a).some((one) => fullForms(b).some((other) => areAlike(one, other)));
}

/** Neither has a full name, and one word of both is the same. */
function haveSameWord(a: Bearer, b: Bearer): boolean {
  if (fullForms(a).length > 0 || fullForms(b).length > 0) return false;
  return a.forms.some(([word]) => b.forms.some(([other]) => word === other));
}

/** One of them has no full name, and a word of it is a name of the other or its last word. */
function mayShareWord(a: Bearer, b: Bearer): boolean {
  const [short, long] = fullForms(a).length === 0 ? [a, b] : [b, a];
  if (fullForms(short).length > 0) return false;
  return short.forms.some(([word]) => long.forms.some((form) => isWordOf(word!, form)));
}

const isWordOf = (word: string, form: readonly string[]) =>
  form.at(-1) === word && (!isFull(form) || standsAlone(word));
