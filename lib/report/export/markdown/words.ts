import type { Voice } from '../../../detect/flag.ts';
import type { Relation } from '../../../score/portrayals.ts';
import type { PracticeId } from '../../../score/practices.ts';
import type { Genre } from '../../../text/article.ts';

/** The nine parts of a report, in their order. */
export const PARTS = [
  'read',
  'where',
  'devices',
  'speakers',
  'portrayals',
  'frames',
  'headline',
  'practices',
  'score',
] as const;
export type Part = (typeof PARTS)[number];

/**
 * Every word of the Markdown export that is not the article's or a lexicon's, in the reader's language. Text of the
 * article that is handed to a function is escaped already and goes into the sentence as it is.
 */
export interface MarkdownWords {
  readonly parts: Readonly<Record<Part, string>>;
  readonly untitled: string;
  /** 0–1 as a share. */
  readonly share: (share: number) => string;
  readonly read: ReadWords;
  /** Where the flags stand: how many in each quarter of the article. */
  readonly where: (total: number, quarters: readonly [number, number, number, number]) => string;
  readonly devices: DeviceWords;
  readonly speakers: SpeakerWords;
  readonly portrayals: PortrayalWords;
  readonly frames: { readonly none: string; readonly weak: string };
  readonly headline: {
    readonly none: string;
    readonly carried: string;
    /** The body is short or was not read whole. */
    readonly unchecked: string;
    readonly unsupported: string;
    readonly stronger: string;
  };
  readonly practices: {
    readonly none: string;
    readonly names: Readonly<Record<PracticeId, string>>;
    readonly times: (n: number) => string;
  };
  readonly score: ScoreWords;
  /** Whose words they are; `speaker` is null where nobody is named. */
  readonly voice: (voice: Voice, speaker: string | null) => string;
}

export interface ReadWords {
  readonly outlet: string;
  readonly byline: string;
  readonly published: string;
  readonly address: string;
  readonly genre: string;
  readonly lang: string;
  readonly length: string;
  readonly genres: Readonly<Record<Genre, string>>;
  readonly words: (words: number, quotedShare: string) => string;
  /** Opinion and the like may be worded strongly. */
  readonly opinion: string;
  /** Only scare quotes were looked for, in a language named by its tag, which is not escaped: the answer will be. */
  readonly quotesOnly: (lang: string) => string;
  readonly partial: string;
  readonly paywalled: string;
}

export interface DeviceWords {
  readonly kind: string;
  readonly writers: string;
  readonly others: string;
  readonly rate: string;
  readonly standing: string;
  readonly precision: string;
  /** 0–100 among the reference articles. */
  readonly standingOf: (percentile: number) => string;
  /** Which articles the standings are among. */
  readonly among: (corpus: string, articles: number) => string;
  readonly inTen: (n: number) => string;
  readonly plainer: (wordings: string) => string;
  readonly examples: string;
  readonly nothing: string;
  readonly nothingMeans: string;
  readonly noQuotes: string;
  readonly noQuotesMeans: string;
}

export interface SpeakerWords {
  readonly name: string;
  readonly verbs: string;
  readonly words: string;
  readonly mentions: string;
  readonly unnamed: (name: string) => string;
  readonly coloured: string;
  readonly strongest: (name: string, share: string) => string;
  readonly none: string;
}

export interface PortrayalWords {
  readonly also: (names: string) => string;
  /** Names that it may stand for. */
  readonly perhaps: (names: string) => string;
  /** It stands in the place of a name, and who is meant is left open. */
  readonly description: string;
  readonly mentions: (n: number) => string;
  readonly word: string;
  readonly relation: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly voice: string;
  readonly sentence: string;
  readonly noWords: string;
  readonly none: string;
}

export interface ScoreWords {
  readonly rate: (rate: string) => string;
  readonly formula: string;
  readonly flags: string;
  readonly weights: string;
  readonly without: string;
  readonly receipt: string;
  readonly wording: string;
  readonly weight: string;
  readonly voice: string;
  readonly noVerdict: string;
  readonly version: (version: string) => string;
}
