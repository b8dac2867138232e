import type { Engine } from '../../lexicon/engine.ts';
import { pastForms, verbForms } from '../../lexicon/inflect.ts';
import { CLASS_VERBS, VERBS } from './word-lists.ts';

/** The form of a verb as a word shows it; `past` may be a participle too. */
export type Form = 'base' | 'third' | 'past' | 'ing';

/** Verbs by their forms. */
export interface VerbForms {
  /** Whether a word is this form of a verb that is known, or a regular past or -ing form of one that is not. */
  readonly is: (form: Form, word: string) => boolean;
  /** Whether the word is any form of a known verb. */
  readonly isKnown: (word: string) => boolean;
}

const tables = new WeakMap<Engine, VerbForms>();

/** The forms of all verbs that are known: our own list and those of the lexicons. Made once for each engine. */
export function verbFormsOf(engine: Engine): VerbForms {
  const known = tables.get(engine);
  if (known) return known;
  const forms = readForms(knownVerbs(engine));
  const all = new Set(Object.values(forms).flatMap((set) => [...set]));
  const made: VerbForms = {
    is: (form, word) => forms[form].has(word) || (form === 'past' && isPast(word)) || (form === 'ing' && isIng(word)),
    isKnown: (word) => all.has(word),
  };
  tables.set(engine, made);
  return made;
}

function knownVerbs({ lexicons }: Engine): Set<string> {
  const verbs = new Set([...VERBS, ...CLASS_VERBS]);
  for (const { terms, cues } of lexicons.values()) {
    for (const { term, pos } of terms) if (pos === 'verb' && !term.includes(' ')) verbs.add(term);
    for (const { pos, words } of Object.values(cues))
      if (pos === 'verb') for (const word of words) if (!word.includes(' ')) verbs.add(word);
  }
  return verbs;
}

function readForms(verbs: Iterable<string>): Record<Form, Set<string>> {
  const forms = { base: new Set<string>(), third: new Set<string>(), past: new Set<string>(), ing: new Set<string>() };
  for (const verb of verbs) {
    const past = pastForms(verb);
    for (const form of past) forms.past.add(form);
    forms.base.add(verb);
    forms.third.add(verbForms(verb)[1]!);
    for (const form of verbForms(verb)) if (form.endsWith('ing') && form !== verb) forms.ing.add(form);
  }
  return forms;
}

const NO_PAST = new Set(
  'hundred indeed need speed seed breed feed creed greed weed deed bed red shed sacred hatred naked kindred wicked rugged ragged united limited so-called unprecedented alleged'.split(
    ' ',
  ),
);
const isPast = (word: string) => word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && !NO_PAST.has(word);

const NO_ING = new Set(
  'being going having doing according including following regarding concerning during nothing something anything everything willing building meeting evening morning spring string king ring thing ceiling wedding outgoing ongoing'.split(
    ' ',
  ),
);
const isIng = (word: string) => word.length > 5 && word.endsWith('ing') && !NO_ING.has(word);
