/** The five families of lexicons, in the order in which the reader meets them. Each has its own line style. */
export const FAMILIES = ['wording', 'people', 'voice', 'sources', 'appeals'] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * Every lexicon by family. Ids are stable: they are file names, setting keys, test names and export fields.
 * This map is the only place that says which lexicons there are.
 */
export const LEXICONS_BY_FAMILY = {
  wording: ['loaded-language', 'intensifiers', 'metaphors', 'euphemisms'],
  people: ['labels', 'us-vs-them', 'contested-names'],
  voice: ['scare-quotes', 'doubt', 'editorializing'],
  sources: ['reporting-verbs', 'vague-sources', 'hidden-agents'],
  appeals: ['threat', 'clickbait'],
} as const satisfies Record<Family, readonly string[]>;

export type LexiconId = (typeof LEXICONS_BY_FAMILY)[Family][number];

/** All fifteen ids, family by family. */
export const LEXICON_IDS: readonly LexiconId[] = FAMILIES.flatMap((family) => LEXICONS_BY_FAMILY[family]);

const FAMILY_BY_LEXICON = new Map(FAMILIES.flatMap((f) => LEXICONS_BY_FAMILY[f].map((id) => [id, f] as const)));

/** The family of a lexicon. */
export function familyOf(id: LexiconId): Family {
  return FAMILY_BY_LEXICON.get(id) as Family;
}
