import { laySheet, type SheetPlace, seenPart, sheetPlace } from './card-sheet.ts';
import { layBeside } from './lay-beside.ts';
import { popoverWith } from './popover.ts';

/** A dialog over the page, about words of it: in the page only while it is open. It gives the focus back that it took. */
export class PageDialog {
  private host: HTMLElement | null = null;
  private panel: HTMLElement | null = null;
  private focused: Element | null = null;
  /** Where a dialog lies that is a sheet; it stays there while the page is scrolled. */
  private sheet: SheetPlace | null = null;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Opens it in place of what it showed before. It is still to be laid out. */
  open(panel: HTMLElement, styles: string) {
    this.close();
    this.focused = this.document.activeElement;
    this.host = popoverWith(this.document, styles, panel);
    this.panel = panel;
  }

  focus() {
    this.panel?.focus({ preventScroll: true });
  }

  /** Lays it out as a sheet along an edge of the window, clear of the words. Gives back the edge. */
  laySheet(rects: readonly DOMRect[]): SheetPlace['edge'] {
    const panel = this.panel!;
    const seen = seenPart(window);
    panel.classList.add('sheet');
    panel.style.setProperty('width', `${seen.width}px`);
    const words = { top: rects[0]?.top ?? 0, bottom: rects.at(-1)?.bottom ?? 0 };
    this.sheet = sheetPlace(panel.scrollHeight, words, seen);
    panel.classList.add(this.sheet.edge);
    laySheet(panel, this.sheet, seen);
    return this.sheet.edge;
  }

  /** Lays it beside the words, or a sheet at its edge again, after the page was scrolled or zoomed. */
  lay(rects: readonly DOMRect[]) {
    if (this.panel && this.sheet) laySheet(this.panel, this.sheet, seenPart(window));
    else if (this.panel) layBeside(this.panel, rects);
  }

  get isSheet() {
    return this.sheet !== null;
  }

  close() {
    const hadFocus = this.host !== null && this.document.activeElement === this.host;
    this.host?.remove();
    if (hadFocus && this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
    this.host = null;
    this.panel = null;
    this.sheet = null;
    this.focused = null;
  }

  /** Whether an event of the page happened on it. */
  holds(target: EventTarget | null): boolean {
    return this.host !== null && target === this.host;
  }
}
