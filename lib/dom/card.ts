import type { Scope } from '../report/dismissals.ts';
import type { Ground, Looks } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { cardStyles } from './card.css.ts';
import { cardActions, cardContent, sheetHead } from './card-content.ts';
import { onSwipeAway } from './card-swipe.ts';
import { type CardTexts, fill } from './card-texts.ts';
import { dialogPanel } from './elements.ts';
import { kindOf } from './mark-kind.ts';
import { PageDialog } from './page-dialog.ts';

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

class DialogCard implements Card {
  flag: PageFlag | null = null;
  how: CardOpening = 'pointer';
  private readonly dialog: PageDialog;
  private readonly document: Document;
  private readonly parts: CardParts;

  constructor(document: Document, parts: CardParts) {
    this.document = document;
    this.parts = parts;
    this.dialog = new PageDialog(document);
  }

  open(flags: readonly PageFlag[], rects: readonly DOMRect[], ground: Ground, how: CardOpening, looks: Looks) {
    const flag = flags[0];
    if (!flag) return;
    this.flag = flag;
    this.how = how;
    const panel = this.buildPanel(flags, ground);
    this.dialog.open(panel, cardStyles(flags.map((one) => kindOf(one, looks))));
    if (how === 'touch') onSwipeAway(panel, this.dialog.laySheet(rects), () => this.parts.onClose());
    else this.dialog.lay(rects);
    if (how === 'keyboard') this.dialog.focus();
  }

  private buildPanel([flag, ...others]: readonly PageFlag[], ground: Ground): HTMLElement {
    const { texts, language, scopes, onDismiss } = this.parts;
    const label = fill(texts.label, 'name', flag!.name);
    const panel = dialogPanel(this.document, `card ${ground}`, { language: texts.language, label });
    if (this.how === 'touch') panel.append(sheetHead(this.document, texts, () => this.parts.onClose()));
    panel.append(cardContent(this.document, flag!, others, texts, language));
    if (scopes.length > 0) panel.append(cardActions(this.document, texts, scopes, (scope) => onDismiss(flag!, scope)));
    return panel;
  }

  place(rects: readonly DOMRect[]) {
    this.dialog.lay(rects);
  }

  close() {
    this.dialog.close();
    this.flag = null;
  }

  holds(target: EventTarget | null): boolean {
    return this.dialog.holds(target);
  }
}

export const createCard = (document: Document, parts: CardParts): Card => new DialogCard(document, parts);
