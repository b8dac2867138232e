import type { AnalyzeReply, AnalyzeRequest, DismissRequest, ReadingPlace } from '../report/page-reading.ts';
import type { ReaderMark } from '../report/practice.ts';
import type { View } from '../report/view.ts';
import type { CardParts } from './card.ts';
import type { MarkedArticle } from './marked-article.ts';
import type { ReadProblem } from './read-problem.ts';

/** What a reader needs of the world outside of the page. */
export interface ReaderParts extends Pick<CardParts, 'texts' | 'scopes'> {
  /** Analyses an article. May be asked again; answers alike. Rejects where it cannot. */
  analyze(request: AnalyzeRequest): Promise<AnalyzeReply>;
  /** The page has nothing to show, and why. */
  onProblem(problem: ReadProblem): void;
  /** The reader went on to another page without a load: what was told of the old one holds no more. */
  onLeft(): void;
  /** The page keeps rewriting itself, and what was read with this id is followed no further. */
  onRestless(id: string): void;
  /** The reader dismissed a flag, which is gone from the page already. */
  onDismiss(asked: DismissRequest): void;
  /** The reader is here now. Tells whether anybody listens; never rejects. */
  onPlace(place: ReadingPlace): Promise<boolean>;
}

/** Reads the page, marks it and explains the marks; reads it again when it has changed. */
export interface Reader {
  /** Finds the article anew, has it analysed and marks it. Never rejects. */
  read(): Promise<void>;
  /** What is marked, once the reading under way is done; a page that has nothing is read first. Else why there is none. */
  ready(): Promise<MarkedArticle | ReadProblem>;
  /** Changes which flags show. */
  show(view: View): void;
  /** Scrolls to the flag at this place of the report and makes it stand out. False where it is gone. */
  goTo(flag: number): boolean;
  /** Scrolls to an offset of `Article.text`. False where nothing of the text there is on the page. */
  goToOffset(offset: number): boolean;
  /** Tells where the reader is from now on, also in later readings, until nobody listens. */
  follow(): void;
  /** Hides all marks and lets the reader mark instead. False where nothing is read. */
  startPractice(): boolean;
  /** Ends the marking and shows all marks, the reader's too. What the reader marked; null where nothing was begun. */
  comparePractice(): readonly ReaderMark[] | null;
  /** Takes the reader's marks away. */
  endPractice(): void;
  /** Hides all marks until it is called again. */
  toggleMarks(): void;
  /** Goes to the next (1) or previous (−1) shown flag and opens its card. */
  step(direction: 1 | -1): void;
  /** Takes every mark back and listens no more. */
  stop(): void;
  /** The address that was read or is being read; null where there is nothing. */
  readonly url: string | null;
  /** How many flags could not be marked: the page has changed since it was read. */
  readonly gone: number;
}
