import type { Ground, Looks } from '../report/looks.ts';
import { cardStyles } from './card.css.ts';
import { isInView } from './flag-rects.ts';
import { kindOf } from './mark-kind.ts';
import type { NoteContent } from './note-content.ts';
import { notePanel } from './note-panel.ts';
import { PageDialog } from './page-dialog.ts';

/** What a note has beyond the card: several items, and a name for each. */
const NOTE_CSS = `
.note h3 { font-size: 16px; }
.note p + p { margin-top: 4px; }
.item + .item { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
.closing { margin-top: 12px; }
.closing:first-child { margin-top: 0; }
.note.sheet { padding-top: 16px; }
`;

/** A closed note stands in the page as nothing at all. */
export interface Note {
  /** @param rects where the words that it is about are drawn now; asked again when the page is scrolled */
  open(content: NoteContent, rects: () => readonly DOMRect[], ground: Ground, looks: Looks): void;
  close(): void;
}

/** Fingers have no use for a note beside words that they cover. */
const isTouch = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * Says something of words that the reader has selected, beside them, as the card does of a flag. It takes the focus and
 * gives it back; Escape, its button, and a press beside it close it.
 */
class DialogNote implements Note {
  private readonly dialog: PageDialog;
  private listening = new AbortController();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
    this.dialog = new PageDialog(document);
  }

  open(content: NoteContent, rects: () => readonly DOMRect[], ground: Ground, looks: Looks) {
    this.close();
    const kinds = content.items.flatMap(({ mark }) => (mark ? [kindOf(mark, looks)] : []));
    const panel = notePanel(this.document, content, ground, () => this.close());
    this.dialog.open(panel, cardStyles(kinds) + NOTE_CSS);
    if (isTouch() || rects().length === 0) this.dialog.laySheet(rects());
    else this.dialog.lay(rects());
    this.dialog.focus();
    this.listen(rects);
  }

  private listen(rects: () => readonly DOMRect[]) {
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    const { document } = this;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), options);
    document.addEventListener('pointerdown', ({ target }) => !this.dialog.holds(target) && this.close(), options);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.close(), options);
    window.addEventListener('pagehide', () => this.close(), options);
    document.addEventListener('scroll', ({ target }) => !this.dialog.holds(target) && this.follow(rects()), options);
  }

  /** The note goes with its words, and closes when they leave the window. */
  private follow(rects: readonly DOMRect[]) {
    if (this.dialog.isSheet || isInView(rects)) this.dialog.lay(rects);
    else this.close();
  }

  close() {
    this.listening.abort();
    this.dialog.close();
  }
}

export const createNote = (document: Document): Note => new DialogNote(document);
