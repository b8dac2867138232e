import * as v from 'valibot';
import { FAMILIES, type Family, LEXICON_IDS, type LexiconId } from './ids.ts';
import type { OwnLook } from './own.ts';

/** Longest term that a lexicon may hold, in characters. */
export const MAX_TERM_LENGTH = 100;

const line = v.pipe(v.string(), v.trim(), v.minLength(1));
const words = v.pipe(line, v.maxLength(MAX_TERM_LENGTH));

/**
 * How a term inflects. `noun`: the last word takes its plural. `verb`: the first word takes all its forms.
 * `adjective`, `adverb`, `phrase`: as written.
 */
export const PARTS_OF_SPEECH = ['noun', 'verb', 'adjective', 'adverb', 'phrase'] as const;
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

export const termSchema = v.strictObject({
  term: words,
  pos: v.picklist(PARTS_OF_SPEECH),
  /** 0–1: the chance that a careful reader calls this wording loaded, in the writer's own voice. */
  weight: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Neutral wordings that fit in the same place, in the base form. */
  instead: v.optional(v.array(words), []),
  /** Phrases that hold the term and are ordinary. They inflect with it. */
  except: v.optional(v.array(words), []),
  /** The term counts only with these very capitals. */
  cased: v.optional(v.boolean(), false),
  /** Why this one is marked: one sentence for the reader. */
  note: v.optional(line),
});

/** A named word list that a detector reads. It marks nothing by itself. */
export const cueSchema = v.strictObject({ pos: v.picklist(PARTS_OF_SPEECH), words: v.array(words) });

export const lexiconSchema = v.strictObject({
  id: v.picklist(LEXICON_IDS),
  name: line,
  family: v.picklist(FAMILIES),
  lang: line,
  description: line,
  /** Why its terms are marked, where a term has no note of its own. */
  reason: line,
  /** When such wording is ordinary. */
  fine: line,
  sources: v.array(v.strictObject({ title: line, url: v.optional(line), license: line })),
  left_out: v.optional(v.array(line), []),
  examples: v.strictObject({ flag: v.array(line), pass: v.array(line) }),
  cues: v.optional(v.record(v.string(), cueSchema), {}),
  terms: v.array(termSchema),
});

export type Term = v.InferOutput<typeof termSchema>;
export type Cue = v.InferOutput<typeof cueSchema>;
/** One toggle: its words for the reader, its terms, and the cues that its detector reads. */
export type Lexicon = v.InferOutput<typeof lexiconSchema>;
/** What the engine reads of a lexicon, built-in or a reader's own. */
export interface ReadLexicon extends Pick<Lexicon, 'name' | 'reason' | 'cues' | 'terms'> {
  readonly id: LexiconId;
}

/** What the views need to know of a lexicon: everything but its word lists. */
export interface LexiconCard extends Pick<Lexicon, 'name' | 'description' | 'reason' | 'fine'> {
  readonly id: LexiconId;
  readonly family: Family;
  /** Of ten flags, how many annotators of labelled news marked too; null where that was not measured. */
  readonly inTen: number | null;
  /** How its marks look, where a reader made it: else as its family does. */
  readonly look?: OwnLook;
}
