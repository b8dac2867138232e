import { DEFAULT_LOOKS, type Looks } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { overlap } from '../text/article.ts';
import type { CardOpening, CardParts } from './card.ts';
import { createCard } from './card.ts';
import { isInView, rectsOf } from './flag-rects.ts';
import type { Painter } from './highlights.ts';
import { SpanIndex, spansAt } from './hit-test.ts';
import { listenToPointer } from './pointer.ts';
import type { TextMap } from './text-map.ts';

/** Opens and closes the card as the reader points at marks. */
export interface Explainer {
  /** Explains only these flags from now on. */
  setFlags(flags: readonly PageFlag[], looks: Looks): void;
  /** Scrolls to a flag and opens its card, with the focus on it. */
  explain(flag: PageFlag): void;
  close(): void;
  stop(): void;
}

/** What a card needs that the explainer does not know by itself. */
type Explained = Omit<CardParts, 'onClose'>;

/** How long the pointer may be off phrase and card before the card closes, in ms. */
const GRACE_MS = 250;

class PointerExplainer implements Explainer {
  private readonly card;
  private readonly unlisten;
  private flags: readonly PageFlag[] = [];
  private looks = DEFAULT_LOOKS;
  private index = new SpanIndex<PageFlag>([]);
  private closing = 0;
  private readonly document: Document;
  private readonly map: TextMap;
  private readonly painter: Painter;

  constructor(document: Document, map: TextMap, painter: Painter, { onDismiss, ...parts }: Explained) {
    this.document = document;
    this.map = map;
    this.painter = painter;
    this.card = createCard(document, {
      ...parts,
      onDismiss: (flag, scope) => {
        this.close();
        onDismiss(flag, scope);
      },
      onClose: () => this.close(),
    });
    this.unlisten = listenToPointer(document, {
      rest: (x, y) => this.rest(x, y),
      tap: (x, y) => this.tap(x, y),
      used: () => this.close(),
      isOnCard: (target) => this.isOnCard(target),
      scrolled: () => this.scrolled(),
      escaped: () => this.close(),
      left: () => this.close(),
    });
  }

  setFlags(flags: readonly PageFlag[], looks: Looks) {
    this.flags = flags;
    this.looks = looks;
    this.index = new SpanIndex(flags);
    if (this.card.flag && !flags.includes(this.card.flag)) this.close();
  }

  explain(flag: PageFlag) {
    const others = this.flags.filter((other) => other !== flag && overlap(other, flag));
    this.show([flag, ...others], 'keyboard');
  }

  private isOnCard(target: EventTarget | null): boolean {
    const isOn = this.card.holds(target);
    if (isOn) clearTimeout(this.closing);
    return isOn;
  }

  private flagsAt(x: number, y: number): PageFlag[] {
    const flags = this.flags.length === 0 ? [] : spansAt(this.document, this.map, this.index, x, y);
    return flags.sort((a, b) => b.weight - a.weight);
  }

  private rest(x: number, y: number) {
    const flags = this.flagsAt(x, y);
    clearTimeout(this.closing);
    if (flags.length === 0) this.closeSoon();
    else if (!this.card.flag || !flags.includes(this.card.flag)) this.show(flags, 'pointer');
  }

  private closeSoon() {
    if (this.card.flag && this.card.how === 'pointer') this.closing = window.setTimeout(() => this.close(), GRACE_MS);
  }

  private tap(x: number, y: number) {
    const flags = this.flagsAt(x, y);
    if (flags.length === 0) this.close();
    else this.show(flags, 'touch');
  }

  private show(flags: readonly PageFlag[], how: CardOpening) {
    const flag = flags[0]!;
    clearTimeout(this.closing);
    this.card.open(flags, rectsOf(this.document, this.map, flag), this.painter.groundOf(flag), how, this.looks);
    this.painter.setCurrent(flag);
  }

  /** The card goes with its phrase, and closes when the phrase leaves the window. */
  private scrolled() {
    const flag = this.card.flag;
    if (!flag) return;
    const rects = rectsOf(this.document, this.map, flag);
    if (isInView(rects)) this.card.place(rects);
    else this.close();
  }

  close() {
    clearTimeout(this.closing);
    if (!this.card.flag) return;
    this.card.close();
    this.painter.setCurrent(null);
  }

  stop() {
    this.close();
    this.unlisten();
  }
}

export const createExplainer = (document: Document, map: TextMap, painter: Painter, card: Explained): Explainer =>
  new PointerExplainer(document, map, painter, card);
