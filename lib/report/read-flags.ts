import type { Finding, Flag } from '../detect/flag.ts';
import type { Reading } from '../detect/reading.ts';
import { type ScareQuote, scareQuotes, type WeighedQuotation, weighQuotations } from '../detect/scare-quotes.ts';
import type { SentenceTone } from '../score/tone.ts';
import type { Article } from '../text/article.ts';
import type { Doc } from '../text/doc.ts';
import type { Quotation } from '../text/quotations.ts';
import { voiceAt } from '../text/voice.ts';
import { engineFor, type Lists } from './engine-for.ts';
import { resolveOverlaps } from './overlaps.ts';
import { readWording, type WordingReader } from './wording/wording.ts';

/** An article with its flags, and what they were told from. */
export interface FlagReading {
  readonly reading: Reading;
  /** Every short quotation, with how likely the writer steps back from it. */
  readonly weighed: readonly WeighedQuotation[];
  /** Quotations that are the writer's own way of stepping back. */
  readonly distanced: ReadonlySet<Quotation>;
  /** In reading order. */
  readonly flags: readonly Flag[];
  /** Of each sentence; empty for an article that is not in English. */
  readonly tone: readonly SentenceTone[];
}

/**
 * The first half of `analyze`, from the text to the flags. Pure; linear in the length of the text.
 * @param read knows some of the article already, or tells what it lets go
 */
export function readFlags(article: Article, lists: Lists, read: WordingReader = readWording): FlagReading {
  const engine = engineFor(lists);
  const { doc, matches, findings, tone } = read(article, engine);
  const reading: Reading = { doc, engine, matches };
  const weighed = engine.lexicons.has('scare-quotes') ? weighQuotations(reading) : [];
  const scare = scareQuotes(reading, weighed);
  const distanced = distancedQuotations(scare);
  const all = [...scare.map((s) => s.finding), ...findings];
  const flags = resolveOverlaps(all).map((finding) => flagOf(doc, finding, distanced));
  return { reading, weighed, distanced, flags, tone };
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
