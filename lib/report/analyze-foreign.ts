import type { Flag } from '../detect/flag.ts';
import { foreignScareQuotes } from '../detect/foreign/foreign-scare-quotes.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { rateFlags } from '../score/rates.ts';
import type { Doc } from '../text/doc.ts';
import { aboutArticle } from './about-article.ts';
import { contextsOf } from './contexts.ts';
import type { Report } from './report.ts';
import { versionOf } from './version.ts';

/** What {@link analyzeForeign} takes of the options of `analyze`. */
interface ForeignOptions {
  readonly partial?: boolean;
  readonly frames?: readonly Frame[];
}

/**
 * Of an article in another language only the scare quotes are read, since every lexicon is English. What the report has
 * no way to know stays empty: nothing in it was looked for and not found.
 */
export function analyzeForeign(
  doc: Doc,
  lexicons: readonly Lexicon[],
  { partial = false, frames = [] }: ForeignOptions,
): Report {
  const lexicon = lexicons.find(({ id }) => id === 'scare-quotes');
  const findings = lexicon ? foreignScareQuotes(doc, lexicon) : [];
  const flags = findings.map(
    (one): Flag => ({ ...one, exact: doc.text.slice(one.start, one.end), voice: 'author', speaker: null }),
  );
  return {
    ...aboutArticle(doc.article, doc),
    flags,
    contexts: contextsOf(doc, flags),
    scores: rateFlags(flags, doc.wordCount)
      .filter(({ lexicon: id }) => id === 'all' || id === 'scare-quotes')
      .map((rate) => ({ ...rate, percentile: null })),
    tone: [],
    frames: [],
    portrayals: [],
    sources: [],
    headline: null,
    practices: [],
    partial,
    version: versionOf(lexicons, frames),
  };
}
