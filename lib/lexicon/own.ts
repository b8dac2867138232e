import * as v from 'valibot';
import { readAs } from '../text/language.ts';
import { slugOf } from '../text/slug.ts';
import { LEXICON_IDS, type LexiconId, type OwnId } from './ids.ts';
import { MAX_TERM_LENGTH, PARTS_OF_SPEECH, type ReadLexicon } from './lexicon.ts';

/*
 * Lexicons that readers make. They are data in the format of `lexicons/`, with what only a reader chooses: a colour, a
 * line, and whether the page may see the marks.
 */

/** Most lexicons that a reader has. */
export const MAX_OWN = 50;
/** Most terms of one lexicon. */
export const MAX_OWN_TERMS = 50_000;
/** Longest lexicon, and longest that all of them may be together, in characters of JSON: what an extension may store. */
export const MAX_OWN_SIZE = 5_000_000;
/** Weight of a term that says none: it shows at every sensitivity. */
export const OWN_WEIGHT = 0.8;

/** Hues that none of the families has. Which colour each is on which ground: `palette.ts`, `tokens.css`. */
export const OWN_COLOURS = ['teal', 'violet', 'crimson', 'olive', 'navy', 'grey'] as const;
export type OwnColour = (typeof OWN_COLOURS)[number];

/** Lines over the words, where those of the families are under them: never told apart by colour alone. */
export const OWN_LINES = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const;
export type OwnLine = (typeof OWN_LINES)[number];

/** How the marks of a lexicon look. */
export interface OwnLook {
  readonly colour: OwnColour;
  readonly line: OwnLine;
}

/** Letters or digits of any script: a term of stops and marks alone could never be found. */
const WORD = /[\p{L}\p{N}]/u;
/** Control characters and turns of direction would show as something that they are not. */
const HIDDEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

const fold = v.transform((text: string) => text.replace(/\s+/g, ' ').trim());
const isPlain = v.check((text: string) => !HIDDEN.test(text), 'hidden');

/** Runs of spaces and line ends of any kind count as one space: they part words. */
const sentence = (longest: number) => v.pipe(v.string(), v.maxLength(longest), fold, isPlain);
const needed = (longest: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(longest),
    fold,
    isPlain,
    v.check((text) => text !== '', 'empty'),
  );
const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_TERM_LENGTH),
  fold,
  isPlain,
  v.check((text) => WORD.test(text), 'noLetter'),
);
const someWords = (most: number) => v.optional(v.pipe(v.array(words), v.maxLength(most)), []);

/** A term as `termSchema` has it; but for the words, everything may be left out. */
export const ownTermSchema = v.strictObject({
  term: words,
  pos: v.optional(v.picklist(PARTS_OF_SPEECH), 'phrase'),
  weight: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), OWN_WEIGHT),
  instead: someWords(20),
  except: someWords(200),
  cased: v.optional(v.boolean(), false),
  note: v.optional(needed(500)),
});

const lookEntries = {
  colour: v.optional(v.picklist(OWN_COLOURS), 'teal'),
  line: v.optional(v.picklist(OWN_LINES), 'solid'),
};

/** Name and sentences of a lexicon. Those that are empty are not shown. */
const aboutEntries = {
  name: needed(60),
  description: v.optional(sentence(500), ''),
  reason: v.optional(sentence(300), ''),
  fine: v.optional(sentence(500), ''),
};

/** Longest part of an id that comes from a name, in characters. */
const MAX_SLUG = 40;
const ID = 'own-[a-z0-9]+(?:-[a-z0-9]+)*';
export const ownIdSchema = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(new RegExp(`^${ID}$`), 'the id of a lexicon of a reader’s own'),
  v.transform((id) => id as OwnId),
);

/** The id of any lexicon. */
export const lexiconIdSchema = v.pipe(
  v.string(),
  v.maxLength(60),
  v.regex(new RegExp(`^(?:${LEXICON_IDS.join('|')}|${ID})$`), 'the id of a lexicon'),
  v.transform((id) => id as LexiconId),
);

const termsSchema = v.pipe(v.array(ownTermSchema), v.maxLength(MAX_OWN_TERMS));

/** A lexicon as it is stored and as a backup holds it. */
export const ownLexiconSchema = v.strictObject({
  id: ownIdSchema,
  ...aboutEntries,
  lang: v.optional(needed(35), 'en'),
  ...lookEntries,
  private: v.optional(v.boolean(), false),
  terms: termsSchema,
});

export type OwnTerm = v.InferOutput<typeof ownTermSchema>;
export type OwnLexicon = v.InferOutput<typeof ownLexiconSchema>;

const aside = v.optional(v.unknown());

/**
 * A lexicon as a file holds it, published as `docs/lexicon.schema.json`. A built-in lexicon is one too: its family,
 * sources, examples and cues are passed over, since they are for rules and for those who write lexicons.
 */
export const ownFileSchema = v.strictObject({
  id: v.optional(v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))),
  ...aboutEntries,
  /** A file without one gives its own. */
  name: v.optional(aboutEntries.name),
  lang: v.optional(needed(35), 'en'),
  ...lookEntries,
  private: v.optional(v.boolean(), false),
  family: aside,
  sources: aside,
  left_out: aside,
  examples: aside,
  cues: aside,
  terms: termsSchema,
});

/** What views and reports know of a lexicon that a reader made. */
export interface OwnCard extends OwnLook {
  readonly id: OwnId;
  readonly name: string;
  readonly description: string;
  readonly reason: string;
  readonly fine: string;
  /** Its flags are kept out of the page, which can read where highlights are. */
  readonly private: boolean;
}

export const ownCardSchema = v.strictObject({
  id: ownIdSchema,
  name: aboutEntries.name,
  description: aboutEntries.description,
  reason: aboutEntries.reason,
  fine: aboutEntries.fine,
  ...lookEntries,
  private: v.boolean(),
});

/** The card of a lexicon. */
export function ownCardOf({ terms: _, lang: __, ...card }: OwnLexicon): OwnCard {
  return card;
}

/** A lexicon in the form that the engine reads: a term without a note of its own has the reason of its lexicon. */
export const readable = ({ id, reason, name, terms }: OwnLexicon): ReadLexicon => ({
  id,
  name,
  reason: reason || name,
  cues: {},
  terms,
});

/** Lists by language, each a list of its own as long as the whole list is: engines are known by their lists. */
const byLanguage = new WeakMap<readonly OwnLexicon[], Map<string, readonly OwnLexicon[]>>();

/** The lexicons for articles of a language (BCP 47). Where nobody knows the language it is taken for English. */
export function ownIn(own: readonly OwnLexicon[], tag: string): readonly OwnLexicon[] {
  const known = byLanguage.get(own) ?? new Map<string, readonly OwnLexicon[]>();
  byLanguage.set(own, known);
  const language = readAs(tag);
  const list = known.get(language) ?? own.filter(({ lang }) => readAs(lang) === language);
  known.set(language, list);
  return list;
}

/** An id for a lexicon of this name that is none of those taken: letters and digits of the name, then a number. */
export function ownIdFor(name: string, taken: readonly string[]): OwnId {
  const base: OwnId = `own-${slugOf(name, MAX_SLUG) || 'words'}`;
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}
