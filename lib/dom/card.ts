import type { Scope } from '../report/dismissals.ts';
import type { Ground, Looks } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { cardStyles } from './card.css.ts';
import { cardActions, cardContent, sheetHead } from './card-content.ts';
import { laySheet, type SheetPlace, seenPart, sheetPlace } from './card-sheet.ts';
import { onSwipeAway } from './card-swipe.ts';
import { type CardTexts, fill } from './card-texts.ts';
import { kindOf } from './mark-kind.ts';

/** How the reader came to the card. A card opened by keyboard takes the focus; any gives it back. */
export type CardOpening = 'pointer' | 'keyboard' | 'touch';

/** The one element that Framelight adds to a page, and only while it shows. */
export interface Card {
  /** Shows what is said of `flags[0]`, and of the others that stand at the same place. */
  open(flags: readonly PageFlag[], rects: readonly DOMRect[], ground: Ground, how: CardOpening, looks: Looks): void;
  /** Puts the card beside the phrase again, or a sheet at its edge, after the page was scrolled or zoomed. */
  place(rects: readonly DOMRect[]): void;
  close(): void;
  /** The flag it explains; null while it is closed. */
  readonly flag: PageFlag | null;
  readonly how: CardOpening;
  /** Whether an event of the page happened on the card. */
  holds(target: EventTarget | null): boolean;
}

/** What a card needs of the world around it. */
export interface CardParts {
  readonly texts: CardTexts;
  /** Of the article: a BCP 47 tag. */
  readonly language: string;
  /** How far a flag may be dismissed; empty where it may not be. */
  readonly scopes: readonly Scope[];
  /** The reader dismissed this flag. */
  onDismiss(flag: PageFlag, scope: Scope): void;
  /** The reader puts the card away. */
  onClose(): void;
}

/** Room between card, phrase and the edges of the window, in CSS pixels. */
const GAP = 8;

/** Below the phrase, or above it where there is no room; within the window; never over the phrase. */
export function position(card: HTMLElement, rects: readonly DOMRect[]) {
  const [first, last] = [rects[0], rects.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = card.ownerDocument.documentElement;
  const { width, height } = card.getBoundingClientRect();
  const [room, roomAbove] = [clientHeight - last.bottom - 2 * GAP, first.top - 2 * GAP];
  const isBelow = height <= room || room >= roomAbove;
  const anchor = isBelow ? last : first;
  const left = Math.max(GAP, Math.min(anchor.left, clientWidth - width - GAP));
  const space = isBelow ? room : roomAbove;
  card.style.setProperty('max-height', height > space ? `${Math.max(space, 0)}px` : '');
  const shown = Math.min(height, space);
  card.style.setProperty('left', `${left}px`);
  card.style.setProperty('top', `${isBelow ? last.bottom + GAP : first.top - GAP - shown}px`);
}

class ShadowCard implements Card {
  flag: PageFlag | null = null;
  how: CardOpening = 'pointer';
  private host: HTMLElement | null = null;
  private panel: HTMLElement | null = null;
  private focused: Element | null = null;
  /** Where a card that was opened by touch lies; it stays there while the page is scrolled. */
  private sheet: SheetPlace | null = null;
  private readonly document: Document;
  private readonly parts: CardParts;

  constructor(document: Document, parts: CardParts) {
    this.document = document;
    this.parts = parts;
  }

  open(flags: readonly PageFlag[], rects: readonly DOMRect[], ground: Ground, how: CardOpening, looks: Looks) {
    const flag = flags[0];
    if (!flag) return;
    this.close();
    this.flag = flag;
    this.how = how;
    this.focused = this.document.activeElement;
    this.build(this.buildPanel(flags, ground), cardStyles(flags.map((one) => kindOf(one, looks))));
    if (how === 'touch') this.laySheet(rects);
    else position(this.panel!, rects);
    if (how === 'keyboard') this.panel!.focus({ preventScroll: true });
  }

  private laySheet(rects: readonly DOMRect[]) {
    const panel = this.panel!;
    const seen = seenPart(window);
    const phrase = { top: rects[0]?.top ?? 0, bottom: rects.at(-1)?.bottom ?? 0 };
    panel.style.setProperty('width', `${seen.width}px`);
    this.sheet = sheetPlace(panel.scrollHeight, phrase, seen);
    panel.classList.add(this.sheet.edge);
    laySheet(panel, this.sheet, seen);
    onSwipeAway(panel, this.sheet.edge, () => this.parts.onClose());
  }

  private build(panel: HTMLElement, styles: string) {
    const host = this.document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
    root.append(panel);
    host.popover = 'manual';
    this.document.documentElement.append(host);
    host.showPopover();
    this.host = host;
    this.panel = panel;
  }

  private buildPanel([flag, ...others]: readonly PageFlag[], ground: Ground): HTMLElement {
    const { texts, language, scopes, onDismiss } = this.parts;
    const panel = this.emptyPanel(ground, fill(texts.label, 'name', flag!.name));
    if (this.how === 'touch') panel.append(sheetHead(this.document, texts, () => this.parts.onClose()));
    panel.append(cardContent(this.document, flag!, others, texts, language));
    if (scopes.length > 0) panel.append(cardActions(this.document, texts, scopes, (scope) => onDismiss(flag!, scope)));
    return panel;
  }

  private emptyPanel(ground: Ground, label: string): HTMLElement {
    const panel = this.document.createElement('div');
    panel.className = `card ${ground}${this.how === 'touch' ? ' sheet' : ''}`;
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', label);
    panel.setAttribute('dir', 'ltr');
    panel.setAttribute('lang', this.parts.texts.language);
    panel.tabIndex = -1;
    return panel;
  }

  place(rects: readonly DOMRect[]) {
    if (this.panel && this.sheet) laySheet(this.panel, this.sheet, seenPart(window));
    else if (this.panel) position(this.panel, rects);
  }

  close() {
    const hadFocus = this.host !== null && this.document.activeElement === this.host;
    this.host?.remove();
    if (hadFocus && this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
    this.host = null;
    this.panel = null;
    this.sheet = null;
    this.focused = null;
    this.flag = null;
  }

  holds(target: EventTarget | null): boolean {
    return this.host !== null && target === this.host;
  }
}

export const createCard = (document: Document, parts: CardParts): Card => new ShadowCard(document, parts);
