/** The five families of built-in lexicons, in the order in which the reader meets them. Each has its own line style. */
export const FAMILIES = ['wording', 'people', 'voice', 'sources', 'appeals'] as const;
export type BuiltInFamily = (typeof FAMILIES)[number];

/** The lexicons that readers make are a family of their own. */
export type Family = BuiltInFamily | 'own';

/**
 * Every built-in lexicon by family. Ids are stable: they are file names, setting keys, test names and export fields.
 * This map is the only place that says which built-in lexicons there are.
 */
export const LEXICONS_BY_FAMILY = {
  wording: ['loaded-language', 'intensifiers', 'metaphors', 'euphemisms'],
  people: ['labels', 'us-vs-them', 'contested-names'],
  voice: ['scare-quotes', 'doubt', 'editorializing'],
  sources: ['reporting-verbs', 'vague-sources', 'hidden-agents'],
  appeals: ['threat', 'clickbait'],
} as const satisfies Record<BuiltInFamily, readonly string[]>;

export type BuiltInId = (typeof LEXICONS_BY_FAMILY)[BuiltInFamily][number];

/** The id of a lexicon that a reader has made. The prefix keeps it apart from every built-in one, now and later. */
export type OwnId = `own-${string}`;

export type LexiconId = BuiltInId | OwnId;

/** All fifteen built-in ids, family by family. */
export const LEXICON_IDS: readonly BuiltInId[] = FAMILIES.flatMap((family) => LEXICONS_BY_FAMILY[family]);

const FAMILY_BY_LEXICON = new Map<LexiconId, BuiltInFamily>(
  FAMILIES.flatMap((f) => LEXICONS_BY_FAMILY[f].map((id) => [id, f] as const)),
);

/** The family of a lexicon. */
export function familyOf(id: BuiltInId): BuiltInFamily;
export function familyOf(id: LexiconId): Family;
export function familyOf(id: LexiconId): Family {
  return FAMILY_BY_LEXICON.get(id) ?? 'own';
}

/** Whether a lexicon is one that a reader has made. */
export const isOwn = (id: LexiconId): id is OwnId => !FAMILY_BY_LEXICON.has(id);
