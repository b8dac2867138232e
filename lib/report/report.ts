import type { Flag } from '../detect/flag.ts';
import { LEXICON_IDS, type LexiconId } from '../lexicon/ids.ts';
import type { OwnCard } from '../lexicon/own.ts';
import type { FrameShare } from '../score/frames.ts';
import type { HeadlineCheck } from '../score/headline.ts';
import { LEAST_WORDS } from '../score/percentile.ts';
import type { Portrayal } from '../score/portrayals.ts';
import type { Practice } from '../score/practices.ts';
import type { Source } from '../score/sources.ts';
import type { SentenceTone } from '../score/tone.ts';
import type { Article } from '../text/article.ts';
import { isForeign } from '../text/language.ts';

/** What the flags of one lexicon, or of all, add up to. Only flags in the author's voice count. */
export interface Score {
  readonly lexicon: LexiconId | 'all';
  /** How many flags, in the author's voice. */
  readonly flags: number;
  /** Sum of their weights per 1,000 words of the article. */
  readonly rate: number;
  /** 0–100 among the reference articles; null where there is no reference, and under 150 words. */
  readonly percentile: number | null;
}

/** The framing report of one page: plain data, it crosses messages and storage. */
export interface Report
  extends Pick<
    Article,
    'url' | 'title' | 'byline' | 'outlet' | 'published' | 'genre' | 'paywalled' | 'lang' | 'blocks'
  > {
  readonly words: number;
  readonly sentences: number;
  /** 0–1, share of the article's words that stand inside quotations. */
  readonly quotedShare: number;
  /** Every flag of every lexicon, in reading order. Toggles and sensitivity only filter them. */
  readonly flags: readonly Flag[];
  /** The sentence around each flag, by the flag's place in `flags`: the views show it, and have no article text. */
  readonly contexts: readonly string[];
  readonly scores: readonly Score[];
  /** The 14 policy frames, strongest first; empty where the engine was given none. */
  readonly frames: readonly FrameShare[];
  readonly tone: readonly SentenceTone[];
  /** Persons, groups and countries named twice or more, most words first. */
  readonly portrayals: readonly Portrayal[];
  /** Who speaks, most words first; unnamed sources among them. */
  readonly sources: readonly Source[];
  /** Headline held against body; null where there is no headline. */
  readonly headline: HeadlineCheck | null;
  /** Good practice seen, in the order of `PRACTICES`; those not seen are left out. */
  readonly practices: readonly Practice[];
  /** The lexicons of the reader's own that were read too; absent where there were none. */
  readonly own?: readonly OwnCard[] | undefined;
  /** Where the text was cut or the limits were reached. */
  readonly partial: boolean;
  /** Engine version and digest of the lexicons. */
  readonly version: string;
}

/** Whether the article was read whole, and is long enough that something missing from it means something. */
export const isReadWhole = ({ partial, paywalled, words }: Pick<Report, 'partial' | 'paywalled' | 'words'>): boolean =>
  !partial && !paywalled && words >= LEAST_WORDS;

/** Whether only scare quotes were looked for, since the lexicons say nothing of the article’s language. */
export const isQuotesOnly = ({ lang }: Pick<Report, 'lang'>): boolean => isForeign(lang);

/** Every lexicon that a report was made with: the built-in ones, then the reader's own. */
export const lexiconsOf = (report: Pick<Report, 'lang' | 'own'>): LexiconId[] => [
  ...(isQuotesOnly(report) ? (['scare-quotes'] as const) : LEXICON_IDS),
  ...(report.own ?? []).map(({ id }) => id),
];
