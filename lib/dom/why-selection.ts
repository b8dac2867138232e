import { DEFAULT_LOOKS } from '../report/looks.ts';
import type { WhyRequest } from '../report/page-reading.ts';
import { type Explanation, MAX_SELECTION } from '../report/why/why.ts';
import type { TextSpan } from '../text/article.ts';
import { rectsOf } from './flag-rects.ts';
import { groundBehind } from './ground.ts';
import type { MarkedArticle, Undrawn } from './marked-article.ts';
import { createNote } from './note.ts';
import type { NoteContent } from './note-content.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Reader } from './reader-parts.ts';
import { selectedRange, spanOfRange } from './selection.ts';

/** Why selected words cannot be explained, or not be taken as a term. */
export type SelectionProblem = 'nothing' | 'outside' | 'too-long' | 'lost' | WordingProblem;
/** Why selected words are not taken as a term: they are none, or there is no room for it. */
export type WordingProblem = 'bad-wording' | 'not-saved';

/** An explanation with what only the page knows. */
export interface OnPage {
  readonly explanation: Explanation;
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  /** Why a flag that would show has no mark; null where it has one. */
  whyUndrawn(place: number): Undrawn | null;
}

/** What explaining a selection needs of the world outside of the page. */
export interface WhyParts {
  readonly reader: Pick<Reader, 'ready'>;
  /** Asks why words are flagged or not. Rejects where nobody knows. */
  ask(request: WhyRequest): Promise<Explanation>;
  /** An explanation in the reader's language. */
  say(told: OnPage): NoteContent;
  /** Why there is none, in the reader's language. */
  sayProblem(problem: SelectionProblem | ReadProblem): NoteContent;
}

/** Explains selected words. */
export interface SelectionExplainer {
  /** Explains what is selected now, beside it. Never rejects. */
  explain(): Promise<void>;
  /** Says that what is selected now is not taken as a term, and why. */
  refuse(problem: WordingProblem): void;
  close(): void;
}

class NoteExplainer implements SelectionExplainer {
  /** Counts questions: an answer that a later question has overtaken is not shown. */
  private turn = 0;
  private readonly note;
  private readonly document: Document;
  private readonly parts: WhyParts;

  constructor(document: Document, parts: WhyParts) {
    this.document = document;
    this.parts = parts;
    this.note = createNote(document);
  }

  async explain() {
    const mine = ++this.turn;
    const range = selectedRange()?.cloneRange() ?? null;
    const marked = await this.parts.reader.ready();
    if (mine !== this.turn) return;
    if (typeof marked === 'string') return this.tell(marked, range);
    const span = range && spanOfRange(marked.found.map, range);
    if (!span) return this.tell(range ? 'outside' : 'nothing', range);
    if (span.end - span.start > MAX_SELECTION) return this.tell('too-long', range);
    await this.answer(marked, span, mine);
  }

  private async answer(marked: MarkedArticle, selection: TextSpan, mine: number) {
    const { article, map } = marked.found;
    const explanation = await this.parts.ask({ article, selection }).catch(() => null);
    if (mine !== this.turn) return;
    if (explanation && isOnCard(marked, explanation)) return;
    const content = explanation
      ? this.parts.say({ explanation, language: article.lang, whyUndrawn: (place) => marked.whyUndrawn(place) })
      : this.parts.sayProblem('lost');
    const element = map.elementAt(selection);
    const rects = () => rectsOf(this.document, map, selection);
    this.note.open(content, rects, element ? groundBehind(element) : 'light', marked.looks);
  }

  refuse(problem: WordingProblem) {
    this.turn++;
    this.tell(problem, selectedRange()?.cloneRange() ?? null);
  }

  private tell(problem: SelectionProblem | ReadProblem, range: Range | null) {
    const element = range?.startContainer.parentElement ?? this.document.documentElement;
    const rects = () => (range ? [...range.getClientRects()] : []);
    this.note.open(this.parts.sayProblem(problem), rects, groundBehind(element), DEFAULT_LOOKS);
  }

  close() {
    this.turn++;
    this.note.close();
  }
}

/** Where there is nothing to say but of one flag that shows, its card says it. */
function isOnCard(marked: MarkedArticle, { items, rest }: Explanation): boolean {
  const [item] = items;
  if (rest || items.length !== 1 || item?.reason.kind !== 'flag' || item.reason.hidden.length > 0) return false;
  return marked.explain(item.reason.place);
}

export const createSelectionExplainer = (document: Document, parts: WhyParts): SelectionExplainer =>
  new NoteExplainer(document, parts);
