/** Kinds of files that a lexicon is saved as. CSV holds the terms alone. */
export const LEXICON_FILES = ['yaml', 'json', 'csv'] as const;
export type LexiconFile = (typeof LEXICON_FILES)[number];

/** The columns of a lexicon as CSV. Only the first is needed; the lists in a cell are parted by `;`. */
export const LEXICON_COLUMNS = ['term', 'pos', 'weight', 'instead', 'except', 'cased', 'note'] as const;
