import type { Portrayal, PortrayalWord } from '../score/portrayals.ts';
import type { Passage } from '../text/article.ts';
import { hashWord } from '../text/tokens.ts';
import { fitReport } from './fit.ts';
import { searchWords } from './kept-search.ts';
import type { Report } from './report.ts';

/** What a list of kept reports shows, and trends are made of. */
export interface KeptSummary
  extends Pick<Report, 'url' | 'title' | 'outlet' | 'published' | 'genre' | 'words' | 'version'> {
  /** Of this reading of this article: the same for the same article and time. */
  readonly id: string;
  /** When it was read, ISO 8601. */
  readonly when: string;
  /** Flags in the writer's own words. */
  readonly flags: number;
  /** Sum of their weights per 1,000 words. */
  readonly rate: number;
  /** BCP 47; those that were kept before this was noted are English. */
  readonly lang?: string;
}

/** A report as the history keeps it, when the reader has turned the history on. */
export interface KeptReport extends KeptSummary {
  /** Folded words that it is found by, each once: see `isFoundBy`. */
  readonly search: readonly string[];
  /** The report, with no text of the article but the sentences around its flags. */
  readonly report: Report;
}

/**
 * What the history keeps of a report that was made at a time (ISO 8601). Text of the article goes, but for the
 * sentences around flags, the headline and single words and names of at most 80 characters. Offsets and figures stay:
 * they hold no text, and the views draw the article and find a flag in its sentence by them.
 */
export function keptReport(report: Report, when: string): KeptReport {
  const bare = withoutText(fitReport(report));
  const id = `${when}-${(hashWord(report.url || report.title) >>> 0).toString(16).padStart(8, '0')}`;
  return { ...summarize(bare), id, when, search: searchWords(bare), report: bare };
}

/** What a list needs of a kept report. */
export function summaryOf({ search: _, report: __, ...summary }: KeptReport): KeptSummary {
  return summary;
}

function summarize({ url, title, outlet, published, genre, words, version, scores, lang }: Report) {
  const { flags = 0, rate = 0 } = scores.find(({ lexicon }) => lexicon === 'all') ?? {};
  return { url, title, outlet, published, genre, words, version, flags, rate, lang };
}

/** Longest word, phrase or name that stays without its sentence, in UTF-16 code units. */
const MAX_PHRASE = 80;

const shorten = (text: string): string => (text.length <= MAX_PHRASE ? text : `${text.slice(0, MAX_PHRASE - 1)}…`);

const shortenOrNull = (text: string | null) => (text === null ? null : shorten(text));

function withoutText(report: Report): Report {
  const kept = new Set([report.title, ...report.contexts]);
  const only = (passages: readonly Passage[]) => passages.filter(({ text }) => kept.has(text));
  const phrases = (passages: readonly Passage[]) => passages.filter(({ text }) => text.length <= MAX_PHRASE);
  const { flags, frames, portrayals, sources, practices, headline } = report;
  return {
    ...report,
    byline: shortenOrNull(report.byline),
    outlet: shortenOrNull(report.outlet),
    published: shortenOrNull(report.published),
    lang: shorten(report.lang),
    flags: flags.map((flag) => ({ ...flag, speaker: shortenOrNull(flag.speaker) })),
    frames: frames.map((frame) => ({ ...frame, sentences: only(frame.sentences) })),
    portrayals: portrayals.map((portrayal) => withoutSentences(portrayal, kept)),
    sources: sources.map((source) => ({ ...source, name: shorten(source.name) })),
    headline: headline && {
      text: kept.has(headline.text) ? headline.text : shorten(headline.text),
      unsupported: phrases(headline.unsupported),
      stronger: phrases(headline.stronger),
    },
    practices: practices.map((practice) => ({ ...practice, examples: only(practice.examples) })),
  };
}

/** A word whose sentence is not kept stands for it by itself. */
function withoutSentences(portrayal: Portrayal, kept: ReadonlySet<string>): Portrayal {
  const words = portrayal.words.flatMap((word): PortrayalWord[] => {
    const { start, end, exact, sentence } = word;
    if (exact.length > MAX_PHRASE) return [];
    const passage = kept.has(sentence.text) ? sentence : { start, end, text: exact };
    return [{ ...word, speaker: shortenOrNull(word.speaker), sentence: passage }];
  });
  const { name, also, perhaps } = portrayal;
  return { ...portrayal, name: shorten(name), also: also.map(shorten), perhaps: perhaps.map(shorten), words };
}
