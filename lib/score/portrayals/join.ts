import type { Mention } from './mentions.ts';
import { type Form, type FormIndex, formsOf, hasSuffix, indexForms } from './name-forms.ts';
import type { Scene } from './scene.ts';

/** One person, group or country, with all its mentions in reading order. */
export interface Named {
  /** The longest form of the name, folded. */
  readonly key: string;
  readonly mentions: readonly Mention[];
  /** Keys of longer names that this one may stand for; more than one, and none was chosen. */
  readonly perhaps: readonly string[];
}

/** Longer names that are told of where none can be chosen. */
const MAX_PERHAPS = 6;

/**
 * Joins the mentions by what their forms leave no doubt about: a surname to the one full name that ends with it, a
 * given name to the one person who bears it, a name to the same name with an initial in it, an abbreviation to the name
 * that it follows in brackets. Where two full names fit, none is chosen.
 */
export function joinMentions(scene: Scene, mentions: readonly Mention[]): Named[] {
  const forms = formsOf(scene, mentions);
  const index = indexForms(scene, [...forms.values()]);
  const perhaps = new Map<string, readonly string[]>();
  const target = new Map<string, string>();
  for (const form of forms.values()) {
    const longer = longerForms(scene, form, index);
    if (longer.length === 1) target.set(form.key, longer[0]!);
    else if (longer.length > 1) perhaps.set(form.key, longer.slice(0, MAX_PERHAPS));
  }
  for (const [short, long] of abbreviations(scene, mentions, forms)) target.set(short, long);
  return collect(forms, target, perhaps);
}

/** The keys of the longer names that a form may stand for: one is a match, several leave it open. */
function longerForms(scene: Scene, form: Form, index: FormIndex): string[] {
  const { key, words } = form;
  if (words.length > 1) return withInitial(form, index);
  if (scene.isWord('place', key) || scene.isWord('person-noun', key)) return [];
  const bearers = distinct(scene, index.bySurname.get(key) ?? []);
  if (bearers.length > 0) return bearers;
  const given = distinct(scene, index.byGiven.get(key) ?? []);
  return given.length === 1 && isPerson(scene, index.byGiven.get(key)!) ? given : [];
}

/** *Oren Pohl* is *Oren J. Pohl*, if there is no *Oren K. Pohl*. */
function withInitial({ key }: Form, { byPlain }: FormIndex): string[] {
  const longer = byPlain.get(key) ?? [];
  return longer.length === 1 ? [longer[0]!.key] : [];
}

/** Keys of the forms, without those that are one name with and without an initial. */
function distinct(scene: Scene, forms: readonly Form[]): string[] {
  const keys = forms.map(({ key }) => key);
  if (forms.length < 2) return keys;
  const given = new Set(forms.map(({ words }) => words[0]));
  const isOne = given.size === 1 && !forms.some(({ words }) => hasSuffix(scene, words));
  return isOne ? [forms.toSorted((a, b) => b.words.length - a.words.length)[0]!.key] : keys;
}

const isPerson = (scene: Scene, forms: readonly Form[]) =>
  forms.some(({ titled, words }) => titled && !scene.isWord('body', words.at(-1)!));

/** *Tamborina Lake Alliance (TLA)*: the abbreviation and the name before its bracket, where the initials fit. */
function abbreviations({ doc }: Scene, mentions: readonly Mention[], forms: ReadonlyMap<string, Form>) {
  const { text, tokens } = doc;
  return mentions.flatMap((short, i): [string, string][] => {
    const long = mentions[i - 1];
    if (!long || short.to - short.from > 1 || long.to - long.from < 2 || forms.get(short.key)!.words.length > 1)
      return [];
    const between = text.slice(
      tokens.end[long.to - 1]!,
      Math.min(tokens.start[short.from]!, tokens.end[long.to - 1]! + 3),
    );
    const initials = long.key
      .split(' ')
      .map((word) => word[0])
      .join('');
    return between === ' (' && initials === short.key ? [[short.key, long.key]] : [];
  });
}

function collect(
  forms: ReadonlyMap<string, Form>,
  target: ReadonlyMap<string, string>,
  perhaps: ReadonlyMap<string, readonly string[]>,
): Named[] {
  const joined = new Map<string, Mention[]>();
  for (const form of forms.values()) {
    const key = rootOf(form.key, target);
    joined.set(key, [...(joined.get(key) ?? []), ...form.mentions]);
  }
  return [...joined].map(([key, mentions]) => ({
    key,
    mentions: mentions.sort((a, b) => a.from - b.from),
    perhaps: perhaps.get(key) ?? [],
  }));
}

/** Follows *Pohl* → *Oren Pohl* → *Oren J. Pohl*; each step leads to a longer name. */
function rootOf(key: string, target: ReadonlyMap<string, string>): string {
  let root = key;
  for (let step = 0; step < 4; step++) root = target.get(root) ?? root;
  return root;
}
