import type { Ground, Looks } from '../report/looks.ts';
import { cardStyles } from './card.css.ts';
import { position } from './card.ts';
import { laySheet, type SheetPlace, seenPart, sheetPlace } from './card-sheet.ts';
import { kindOf } from './mark-kind.ts';
import type { NoteContent } from './note-content.ts';
import { notePanel } from './note-panel.ts';

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
 * Says something of words that the reader has selected, beside them, as the card does of a flag: in the top layer, in
 * a closed shadow root, and in the page only while it is open. It takes the focus and gives it back; Escape, its button,
 * and a press beside it close it.
 */
class ShadowNote implements Note {
  private host: HTMLElement | null = null;
  private focused: Element | null = null;
  /** Where a note lies that is a sheet at the edge of the window. */
  private sheet: SheetPlace | null = null;
  private listening = new AbortController();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  open(content: NoteContent, rects: () => readonly DOMRect[], ground: Ground, looks: Looks) {
    this.close();
    this.focused = this.document.activeElement;
    const panel = notePanel(this.document, content, ground, () => this.close());
    const kinds = content.items.flatMap(({ mark }) => (mark ? [kindOf(mark, looks)] : []));
    this.host = this.show(panel, cardStyles(kinds) + NOTE_CSS);
    if (isTouch() || rects().length === 0) this.asSheet(panel, rects());
    else position(panel, rects());
    panel.focus({ preventScroll: true });
    this.listen(panel, rects);
  }

  private show(panel: HTMLElement, styles: string): HTMLElement {
    const host = this.document.createElement('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(panel);
    host.popover = 'manual';
    this.document.documentElement.append(host);
    host.showPopover();
    return host;
  }

  private asSheet(panel: HTMLElement, rects: readonly DOMRect[]) {
    const seen = seenPart(window);
    panel.classList.add('sheet');
    panel.style.setProperty('width', `${seen.width}px`);
    const words = { top: rects[0]?.top ?? 0, bottom: rects.at(-1)?.bottom ?? 0 };
    this.sheet = sheetPlace(panel.scrollHeight, words, seen);
    panel.classList.add(this.sheet.edge);
    laySheet(panel, this.sheet, seen);
  }

  private listen(panel: HTMLElement, rects: () => readonly DOMRect[]) {
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    const { document } = this;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), options);
    document.addEventListener('pointerdown', ({ target }) => target !== this.host && this.close(), options);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.close(), options);
    window.addEventListener('pagehide', () => this.close(), options);
    document.addEventListener('scroll', ({ target }) => target !== this.host && this.follow(panel, rects()), options);
  }

  /** The note goes with its words, and closes when they leave the window. */
  private follow(panel: HTMLElement, rects: readonly DOMRect[]) {
    if (this.sheet) return laySheet(panel, this.sheet, seenPart(window));
    const isInView = rects.some(({ bottom, top }) => bottom > 0 && top < window.innerHeight);
    if (isInView) position(panel, rects);
    else this.close();
  }

  close() {
    this.listening.abort();
    const hadFocus = this.host !== null && this.document.activeElement === this.host;
    this.host?.remove();
    if (hadFocus && this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
    this.host = null;
    this.focused = null;
    this.sheet = null;
  }
}

export const createNote = (document: Document): Note => new ShadowNote(document);
