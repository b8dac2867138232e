import { detect } from '../detect/detectors.ts';
import type { Finding, Flag } from '../detect/flag.ts';
import type { Reading } from '../detect/reading.ts';
import { type ScareQuote, scareQuotes } from '../detect/scare-quotes.ts';
import type { Frame } from '../lexicon/frames.ts';
import { isOwn } from '../lexicon/ids.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { matchLexicons } from '../lexicon/match.ts';
import { type OwnLexicon, ownCardOf } from '../lexicon/own.ts';
import { readFrames } from '../score/frames.ts';
import { checkHeadline } from '../score/headline.ts';
import { percentileOf, type Reference } from '../score/percentile.ts';
import { readPortrayals } from '../score/portrayals/read-portrayals.ts';
import { readPractices } from '../score/practices.ts';
import { rateFlags } from '../score/rates.ts';
import { readSources } from '../score/sources.ts';
import { toneBySentence } from '../score/tone.ts';
import type { Article } from '../text/article.ts';
import { type Doc, readDoc } from '../text/doc.ts';
import { isForeign } from '../text/language.ts';
import type { Quotation } from '../text/quotations.ts';
import { voiceAt } from '../text/voice.ts';
import { aboutArticle } from './about-article.ts';
import { analyzeForeign } from './analyze-foreign.ts';
import { contextsOf } from './contexts.ts';
import { engineFor } from './engine-for.ts';
import { resolveOverlaps } from './overlaps.ts';
import type { Report } from './report.ts';
import { versionOf } from './version.ts';

export interface AnalyzeOptions {
  /** The article is not whole: limits of size or time were reached. */
  readonly partial?: boolean;
  /** What percentiles are taken from; without it there are none. */
  readonly reference?: Reference;
  /** The policy frames and their cues; without them the report names no frame. */
  readonly frames?: readonly Frame[];
  /** Lexicons that the reader made. */
  readonly own?: readonly OwnLexicon[];
}

const NO_FRAMES: readonly Frame[] = [];
const NO_LEXICONS: readonly OwnLexicon[] = [];

/**
 * Reads an article and reports how it is worded. Pure and deterministic: no DOM, no browser, no clock. Every lexicon is
 * read whatever the reader has switched off; the views filter. Linear in the length of the text.
 */
export function analyze(article: Article, lexicons: readonly Lexicon[], options: AnalyzeOptions = {}): Report {
  const { frames = NO_FRAMES, own = NO_LEXICONS } = options;
  const engine = engineFor(lexicons, frames, own);
  const doc = readDoc(article, engine.vocabulary);
  if (isForeign(article.lang)) return analyzeForeign(doc, lexicons, options);
  const reading: Reading = { doc, engine, matches: matchLexicons(doc, engine) };
  const scare = engine.lexicons.has('scare-quotes') ? scareQuotes(reading) : [];
  const distanced = distancedQuotations(scare);
  const findings = [...scare.map((s) => s.finding), ...detect(reading)];
  const flags = resolveOverlaps(findings).map((finding) => flagOf(doc, finding, distanced));
  const builtIn = flags.filter(({ lexicon }) => !isOwn(lexicon));
  return {
    ...aboutArticle(article, doc),
    ...measure(doc, flags, options),
    frames: readFrames(doc, frames, reading.matches.frames),
    portrayals: readPortrayals(reading, builtIn, distanced),
    ...sourcesOf(reading, distanced),
    headline: checkHeadline(doc, builtIn, !options.partial),
    ...(own.length > 0 ? { own: own.map(ownCardOf) } : {}),
    partial: options.partial ?? false,
    version: versionOf(lexicons, frames),
  };
}

/** Quotations that are the writer's own way of stepping back: likelier so than not. */
function distancedQuotations(scare: readonly ScareQuote[]): ReadonlySet<Quotation> {
  return new Set(scare.filter(({ finding }) => finding.weight >= 0.5).map(({ quotation }) => quotation));
}

function flagOf(doc: Doc, finding: Finding, distanced: ReadonlySet<Quotation>): Flag {
  const whose = voiceAt(doc, finding, distanced);
  // The marks in a paraphrase are the writer's, whoever is credited with the rest of it.
  const isWriters = finding.lexicon === 'scare-quotes' && whose.voice === 'reported';
  return {
    ...finding,
    exact: doc.text.slice(finding.start, finding.end),
    ...(isWriters ? { voice: 'author', speaker: null } : whose),
  };
}

function measure(doc: Doc, flags: readonly Flag[], { reference, own = NO_LEXICONS }: AnalyzeOptions) {
  const ids = own.map(({ id }) => id);
  const scores = rateFlags(flags, doc.wordCount, ids).map((rate) => ({
    ...rate,
    percentile: percentileOf(rate.rate, doc.wordCount, rate.lexicon, reference),
  }));
  return { flags, contexts: contextsOf(doc, flags), scores, tone: toneBySentence(doc) };
}

function sourcesOf({ doc, engine }: Reading, distanced: ReadonlySet<Quotation>) {
  const sources = readSources(doc, engine.lexicons.get('reporting-verbs'), distanced);
  return { sources, practices: readPractices(doc, sources) };
}
