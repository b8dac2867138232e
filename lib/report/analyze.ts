import type { Reading } from '../detect/reading.ts';
import type { Frame } from '../lexicon/frames.ts';
import { isOwn } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type OwnLexicon, ownCardOf, ownIn } from '../lexicon/own.ts';
import { readFrames } from '../score/frames.ts';
import { checkHeadline } from '../score/headline.ts';
import { percentileOf, type Reference } from '../score/percentile.ts';
import { readPortrayals } from '../score/portrayals/read-portrayals.ts';
import { readPractices } from '../score/practices.ts';
import { rateFlags } from '../score/rates.ts';
import { readSources } from '../score/sources.ts';
import type { Article } from '../text/article.ts';
import { isForeign } from '../text/language.ts';
import type { Quotation } from '../text/quotations.ts';
import { aboutArticle } from './about-article.ts';
import { analyzeForeign } from './analyze-foreign.ts';
import { contextsOf } from './contexts.ts';
import { type FlagReading, readFlags } from './read-flags.ts';
import type { Report } from './report.ts';
import { versionOf } from './version.ts';
import type { WordingReader } from './wording/wording.ts';

export interface AnalyzeOptions {
  /** The article is not whole: limits of size or time were reached. */
  readonly partial?: boolean;
  /** What percentiles are taken from; without it there are none. */
  readonly reference?: Reference;
  /** The policy frames and their cues; without them the report names no frame. */
  readonly frames?: readonly Frame[];
  /** Lexicons that the reader made. Those of other languages than the article’s are passed over. */
  readonly own?: readonly OwnLexicon[];
  /** What knows some of the article already; it changes how fast the report is there, not what it says. */
  readonly read?: WordingReader;
}

const NO_FRAMES: readonly Frame[] = [];
const NO_LEXICONS: readonly OwnLexicon[] = [];

/**
 * Reads an article and reports how it is worded. Pure and deterministic: no DOM, no browser, no clock. Every lexicon is
 * read whatever the reader has switched off; the views filter. Linear in the length of the text.
 */
export function analyze(article: Article, lexicons: readonly Lexicon[], options: AnalyzeOptions = {}): Report {
  const { frames = NO_FRAMES } = options;
  const own = ownIn(options.own ?? NO_LEXICONS, article.lang);
  if (isForeign(article.lang)) return analyzeForeign(article, { lexicons, frames, own }, options);
  const read = readFlags(article, { lexicons, frames, own }, options.read);
  const { reading, distanced, flags } = read;
  const { doc } = reading;
  const builtIn = flags.filter(({ lexicon }) => !isOwn(lexicon));
  return {
    ...aboutArticle(article, doc),
    ...measure(read, own, options.reference),
    frames: readFrames(doc, frames, reading.matches.frames),
    portrayals: readPortrayals(reading, builtIn, distanced),
    ...sourcesOf(reading, distanced),
    headline: checkHeadline(doc, builtIn, !options.partial),
    ...(own.length > 0 ? { own: own.map(ownCardOf) } : {}),
    partial: options.partial ?? false,
    version: versionOf(lexicons, frames),
  };
}

function measure({ reading, flags, tone }: FlagReading, own: readonly OwnLexicon[], reference: Reference | undefined) {
  const { doc } = reading;
  const ids = own.map(({ id }) => id);
  const scores = rateFlags(flags, doc.wordCount, ids).map((rate) => ({
    ...rate,
    percentile: percentileOf(rate.rate, doc.wordCount, rate.lexicon, reference),
  }));
  return { flags, contexts: contextsOf(doc, flags), scores, tone };
}

function sourcesOf({ doc, engine }: Reading, distanced: ReadonlySet<Quotation>) {
  const sources = readSources(doc, engine.lexicons.get('reporting-verbs'), distanced);
  return { sources, practices: readPractices(doc, sources) };
}
