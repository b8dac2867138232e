/** Why a page was not read. */
export type ReadProblem = 'no-article' | 'language' | 'document-type' | 'failed';
