import { pastForms, pluralOf, verbForms } from './inflect.ts';
import type { Term } from './lexicon.ts';

/**
 * Puts a neutral wording into the form in which its term was found, so that it fits in the same place: *infuriated*
 * gives *angered*, *regimes* gives *governments*. What does not inflect stays as written.
 */
export function agree(wording: string, { term, pos }: Pick<Term, 'term' | 'pos'>, found: string): string {
  const folded = found.toLowerCase();
  if (pos === 'noun') return isPlural(term, folded) ? pluralPhrase(wording) : wording;
  if (pos !== 'verb') return wording;
  const [base, form] = [firstOf(term), firstOf(folded)];
  return withFirst(wording, (word) => verbLike(word, base, form));
}

const firstOf = (phrase: string) => phrase.split(/[\s-]/, 1)[0] ?? phrase;

const withFirst = (phrase: string, change: (word: string) => string) => phrase.replace(/^\S+/, change);

const withLast = (phrase: string, change: (word: string) => string) => phrase.replace(/\S+$/, change);

/** What follows the head of a noun phrase: a *supporter of the plan* becomes *supporters of the plan*. */
const AFTER_HEAD = /^(.*?)(?= (?:of|with|who|that|for|to|in|on|from|against|by|at) )/;

/** The plural of a noun phrase, by its head. What looks like a plural already stays. */
function pluralPhrase(phrase: string): string {
  const head = AFTER_HEAD.exec(phrase)?.[0] ?? phrase;
  return (/[^su]s$/.test(head) ? head : withLast(head, pluralOf)) + phrase.slice(head.length);
}

const isPlural = (term: string, found: string) =>
  found !== term.toLowerCase() && found.endsWith(withLast(term.toLowerCase(), pluralOf));

/** The form of one verb that answers to a form of another: third person, past, participle or -ing. */
function verbLike(verb: string, other: string, form: string): string {
  if (form === other) return verb;
  const [, third, ...rest] = verbForms(verb);
  if (form === verbForms(other)[1]) return third ?? verb;
  if (form.endsWith('ing')) return rest.at(-1) ?? verb;
  const past = pastForms(other);
  const own = pastForms(verb);
  const isParticiple = past.length > 1 && past.indexOf(form) === past.length - 1;
  return (isParticiple ? own.at(-1) : own[0]) ?? verb;
}
