import { ownCardOf } from '../lexicon/own.ts';
import { rateFlags } from '../score/rates.ts';
import type { Article } from '../text/article.ts';
import { aboutArticle } from './about-article.ts';
import type { AnalyzeOptions } from './analyze.ts';
import { contextsOf } from './contexts.ts';
import type { Lists } from './engine-for.ts';
import { readForeignFlags } from './read-foreign-flags.ts';
import { lexiconsOf, type Report } from './report.ts';
import { versionOf } from './version.ts';

/**
 * Of an article in another language only the scare quotes are read, and what the reader has listed for that language,
 * since every built-in lexicon is English. What the report has no way to know stays empty: nothing in it was looked for
 * and not found.
 */
export function analyzeForeign(
  article: Article,
  lists: Lists,
  { partial = false, read }: Pick<AnalyzeOptions, 'partial' | 'read'>,
): Report {
  const { flags, reading, tone } = readForeignFlags(article, lists, read);
  const { doc } = reading;
  const own = lists.own.map(ownCardOf);
  const scored = new Set<string>(['all', ...lexiconsOf({ lang: article.lang, own })]);
  return {
    ...aboutArticle(article, doc),
    flags,
    contexts: contextsOf(doc, flags),
    scores: rateFlags(
      flags,
      doc.wordCount,
      own.map(({ id }) => id),
    )
      .filter(({ lexicon }) => scored.has(lexicon))
      .map((rate) => ({ ...rate, percentile: null })),
    tone,
    frames: [],
    portrayals: [],
    sources: [],
    headline: null,
    practices: [],
    ...(own.length > 0 ? { own } : {}),
    partial,
    version: versionOf(lists.lexicons, lists.frames),
  };
}
