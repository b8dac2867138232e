import type { Flag } from '../detect/flag.ts';
import type { LexiconId } from '../lexicon/ids.ts';
import type { FrameShare } from '../score/frames.ts';
import type { Source } from '../score/sources.ts';
import type { SentenceTone } from '../score/tone.ts';
import type { Article, TextSpan } from '../text/article.ts';

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

/** The words that an article gives one person, group or country. */
export interface Portrayal {
  readonly name: string;
  readonly words: readonly (TextSpan & { readonly exact: string; readonly voice: Flag['voice'] })[];
}

/** The framing report of one page: plain data, it crosses messages and storage. */
export interface Report extends Pick<Article, 'url' | 'title' | 'byline' | 'outlet' | 'published' | 'lang'> {
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
  readonly portrayals: readonly Portrayal[];
  readonly sources: readonly Source[];
  /** Where the text was cut or the limits were reached. */
  readonly partial: boolean;
  /** Engine version and digest of the lexicons. */
  readonly version: string;
}
