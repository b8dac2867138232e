import type { WhyRequest } from '../report/page-reading.ts';
import { type Explanation, MAX_SELECTION } from '../report/why/why.ts';
import type { TextSpan } from '../text/article.ts';
import { rectsOf } from './flag-rects.ts';
import { groundBehind } from './ground.ts';
import type { MarkedArticle } from './marked-article.ts';
import { createNote } from './note.ts';
import type { NoteContent } from './note-content.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Reader } from './reader-parts.ts';
import { selectedRange, spanOfRange } from './selection.ts';

/** Why selected words cannot be explained. */
export const SELECTION_PROBLEMS = ['nothing', 'outside', 'too-long', 'lost'] as const;
export type SelectionProblem = (typeof SELECTION_PROBLEMS)[number];

/** What explaining a selection needs of the world outside of the page. */
export interface WhyParts {
  readonly reader: Pick<Reader, 'ready'>;
  /** Asks why words are flagged or not. Rejects where nobody knows. */
  ask(request: WhyRequest): Promise<Explanation>;
  /** An explanation in the reader's language. */
  say(explanation: Explanation): NoteContent;
  /** Why there is none, in the reader's language. */
  sayProblem(problem: SelectionProblem | ReadProblem): NoteContent;
}

/** Explains selected words. */
export interface SelectionExplainer {
  /** Explains what is selected now, beside it. Never rejects. */
  explain(): Promise<void>;
  /** Explains a span of the article. Never rejects. */
  explainSpan(span: TextSpan): Promise<void>;
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

  async explainSpan(span: TextSpan) {
    const mine = ++this.turn;
    const marked = await this.parts.reader.ready();
    if (mine === this.turn && typeof marked !== 'string') await this.answer(marked, span, mine);
  }

  private async answer(marked: MarkedArticle, selection: TextSpan, mine: number) {
    const { article, map } = marked.found;
    const explanation = await this.parts.ask({ article, selection }).catch(() => null);
    if (mine !== this.turn) return;
    const content = explanation ? this.parts.say(explanation) : this.parts.sayProblem('lost');
    if (explanation && this.isOnCard(marked, explanation)) return;
    const element = map.elementAt(selection);
    const rects = () => rectsOf(this.document, map, selection);
    this.note.open(content, rects, element ? groundBehind(element) : 'light');
  }

  /** Where there is nothing to say but of one flag that shows, its card says it. */
  private isOnCard(marked: MarkedArticle, { items, rest }: Explanation): boolean {
    const [item] = items;
    if (rest || items.length !== 1 || item?.reason.kind !== 'flag' || item.reason.hidden.length > 0) return false;
    const flag = marked.reply.flags[item.reason.place];
    return flag?.start === item.start && flag.lexicon === item.lexicon && marked.explain(item.reason.place);
  }

  private tell(problem: SelectionProblem | ReadProblem, range: Range | null) {
    const element = range?.startContainer.parentElement ?? this.document.documentElement;
    const rects = () => (range ? [...range.getClientRects()] : []);
    this.note.open(this.parts.sayProblem(problem), rects, groundBehind(element));
  }

  close() {
    this.turn++;
    this.note.close();
  }
}

export const createSelectionExplainer = (document: Document, parts: WhyParts): SelectionExplainer =>
  new NoteExplainer(document, parts);
