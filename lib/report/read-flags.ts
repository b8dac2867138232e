import { detect } from '../detect/detectors.ts';
import type { Finding, Flag } from '../detect/flag.ts';
import type { Reading } from '../detect/reading.ts';
import { type ScareQuote, scareQuotes, type WeighedQuotation, weighQuotations } from '../detect/scare-quotes.ts';
import { matchLexicons } from '../lexicon/match.ts';
import type { Trace } from '../lexicon/trace.ts';
import type { Article } from '../text/article.ts';
import { type Doc, readDoc } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { voiceAt } from '../text/voice.ts';
import { engineFor, type Lists } from './engine-for.ts';
import { resolveOverlaps } from './overlaps.ts';

/** An article with its flags, and what they were told from. */
export interface FlagReading {
  readonly reading: Reading;
  /** Every short quotation, with how likely the writer steps back from it. */
  readonly weighed: readonly WeighedQuotation[];
  /** Quotations that are the writer's own way of stepping back. */
  readonly distanced: ReadonlySet<Quotation>;
  /** In reading order. */
  readonly flags: readonly Flag[];
}

/**
 * The first half of `analyze`, from the text to the flags. Pure; linear in the length of the text.
 * @param trace is told of listed terms that are let go
 */
export function readFlags(article: Article, lists: Lists, trace?: Trace): FlagReading {
  const engine = engineFor(lists);
  const doc = readDoc(article, engine.vocabulary);
  const reading: Reading = { doc, engine, matches: matchLexicons(doc, engine, trace), trace };
  const weighed = engine.lexicons.has('scare-quotes') ? weighQuotations(reading) : [];
  const scare = scareQuotes(reading, weighed);
  const distanced = distancedQuotations(scare);
  const findings = [...scare.map((s) => s.finding), ...detect(reading)];
  const flags = resolveOverlaps(findings).map((finding) => flagOf(doc, finding, distanced));
  return { reading, weighed, distanced, flags };
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
