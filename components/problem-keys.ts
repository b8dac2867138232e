import type { ProblemName } from './page-view.ts';

/** The names of problems in messages, which hold no hyphens. */
export const PROBLEM_KEYS = {
  'no-article': 'noArticle',
  language: 'language',
  'document-type': 'documentType',
  restricted: 'restricted',
  failed: 'failed',
} as const satisfies Record<ProblemName, string>;
