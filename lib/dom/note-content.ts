import type { PageFlag } from '../report/page-reading.ts';

/** A sentence in the language of the browser, with words of the article or of a lexicon after it. */
export interface NoteLine {
  readonly text: string;
  /** In the language of the article and its lexicons, whatever language the note speaks. */
  readonly quoted?: string;
}

/** What is said of some of the selected words. */
export interface NoteItem {
  /** Whose line is drawn before it; null where no lexicon comes in. */
  readonly mark: Pick<PageFlag, 'lexicon' | 'look'> | null;
  /** Name of the lexicon; may be empty. */
  readonly name: string;
  /** Flagged, hidden, not flagged. */
  readonly status: string;
  readonly phrase: string;
  readonly lines: readonly NoteLine[];
}

/** All that a note says. */
export interface NoteContent {
  /** BCP 47 tag of the language that it is in. */
  readonly language: string;
  /** The same of the words that it is about. */
  readonly articleLanguage: string;
  /** Name of the note for screen readers. */
  readonly label: string;
  readonly items: readonly NoteItem[];
  /** What is said of the selection as a whole. */
  readonly lines: readonly NoteLine[];
  /** The button that closes it. */
  readonly close: string;
}
