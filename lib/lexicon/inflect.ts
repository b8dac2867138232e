import { irregularPast, irregularPlural } from './irregular.ts';
import type { PartOfSpeech } from './lexicon.ts';

/** Verbs of more than one syllable whose last one is stressed, so that its consonant doubles. */
const DOUBLING = new Set(
  'abet admit acquit aver backslap bedevil bootleg allot begin commit compel concur confer control debar defer deter disbar dispel eavesdrop embed emit enrol equip excel expel extol forbid forget handicap hobnob impel incur kidnap misstep nonplus outstrip outwit overstep infer inter occur omit overlap patrol prefer propel quip quit quiz rebel rebut recur refer regret remit repel rerun sidestep submit transfer transmit unplug unwrap upset wiretap worship zigzag'.split(
    ' ',
  ),
);
/** British spelling doubles these too; both spellings are made. */
const BRITISH_L = /[aeiou]l$/;
const CONSONANT_Y = /[^aeiou]y$/;
const SIBILANT = /(?:s|x|z|ch|sh)$/;
const SHORT_CLOSED = /^[^aeiou]*[aeiouy][bdfgklmnprtvz]$/;

/**
 * All forms of a term, as written first. A verb inflects its first word, a noun its last; the rest are as written.
 * Terms are our own data, a few words long: the patterns here never see page text.
 */
export function inflect(term: string, pos: PartOfSpeech): string[] {
  const words = term.split(' ');
  if (pos === 'verb') return unique(verbForms(words[0]!).map((form) => [form, ...words.slice(1)].join(' ')));
  if (pos === 'noun') return unique([term, [...words.slice(0, -1), pluralOf(words.at(-1)!)].join(' ')]);
  return [term];
}

const unique = (list: string[]) => [...new Set(list)];

/** Plural of a noun; of a compound with hyphens, of its last part. */
export function pluralOf(noun: string): string {
  const cut = noun.lastIndexOf('-') + 1;
  const [head, last] = [noun.slice(0, cut), noun.slice(cut)];
  return head + (irregularPlural(last) ?? withS(last));
}

function withS(word: string): string {
  if (CONSONANT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}

/** Base, third person, past, participles of a verb; of a compound with hyphens, of its last part. */
export function verbForms(verb: string): string[] {
  const cut = verb.lastIndexOf('-') + 1;
  const [head, last] = [verb.slice(0, cut), verb.slice(cut)];
  const past = irregularPast(last) ?? stems(last).map((stem) => withEd(stem));
  return unique([last, thirdPerson(last), ...past, ...stems(last).map(withIng)].map((form) => head + form));
}

/** Forms that tell what happened or happens, without the -ing form: those that a speaker stands before. */
export function finiteForms(verb: string): string[] {
  return verbForms(verb).filter((form) => !form.endsWith('ing') || form === verb);
}

/** Past forms and participles of a verb. */
export function pastForms(verb: string): string[] {
  return irregularPast(verb) ?? stems(verb).map((stem) => withEd(stem));
}

function thirdPerson(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  return /[^aeiou]o$|^go$/.test(verb) ? `${verb}es` : withS(verb);
}

/** The stem before -ed and -ing: with the last consonant doubled where English does. */
function stems(verb: string): string[] {
  if (/[^aeiou]ic$/.test(verb)) return [`${verb}k`];
  if (DOUBLING.has(verb) || SHORT_CLOSED.test(verb)) return [verb + verb.at(-1)];
  const last = verb.slice(-2);
  if (BRITISH_L.test(verb) && /(?:[^aeiou][aeiou]|ue|ia)l$/.test(verb) && last !== 'ol') return [verb, `${verb}l`];
  return [verb];
}

function withEd(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return CONSONANT_Y.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function withIng(stem: string): string {
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(stem) && stem !== 'be') return `${stem.slice(0, -1)}ing`;
  return `${stem}ing`;
}
