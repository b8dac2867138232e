import { dismiss, type Scope } from '../report/dismissals.ts';
import type { AnalyzeReply, DismissRequest, PageFlag } from '../report/page-reading.ts';
import { shownFlags, type View } from '../report/view.ts';
import type { CardParts } from './card.ts';
import { createExplainer, type Explainer } from './explainer.ts';
import type { FoundArticle } from './find-article.ts';
import type { Painter } from './highlights.ts';
import { type HeldBack, MarginStrip } from './margin-strip.ts';
import { kindOf } from './mark-kind.ts';
import { type Parted, partByBudget } from './part-by-budget.ts';
import { scrollToOffset, scrollToSpan } from './scroll-to-flag.ts';

/**
 * Why a flag that would show has no mark: its lexicon is kept out of pages, all marks are hidden, the limit holds it
 * back, or nothing is drawn of its family.
 */
export type Undrawn = 'private' | 'allHidden' | 'held' | 'undrawn';

/** What is marked, and by whom. */
export interface MarkedParts extends Pick<CardParts, 'texts' | 'scopes'> {
  /** Id of the request that brought the flags. */
  readonly id: string;
  readonly found: FoundArticle;
  readonly reply: AnalyzeReply;
  readonly painter: Painter;
  /** The reader wants to see no marks just now. */
  readonly isHidden: boolean;
  /** The reader dismissed a flag, which is gone from the page already. */
  onDismiss(asked: DismissRequest): void;
}

/** An article with its marks: shows, explains and steps through them. */
export class MarkedArticle {
  /** How many flags could not be marked: the page has changed since it was read. */
  gone = 0;
  /** In reading order, also those that are held back or not drawn. */
  private shown: readonly PageFlag[] = [];
  private drawn: readonly PageFlag[] = [];
  private held: Parted['held'] = [];
  private isHidden: boolean;
  private readonly strip: MarginStrip;
  private readonly resized = () => this.view.looks.inView !== null && this.show(this.view);
  /** Place of the flag that was gone to last; −1 before the first. */
  private current = -1;
  private view: View;
  private readonly explainer: Explainer;
  private readonly document: Document;
  private readonly parts: MarkedParts;

  /** @param older the marks of the same page before this, which it takes the place of; those that both have stay untouched */
  constructor(document: Document, parts: MarkedParts, older: MarkedArticle | null) {
    const { found, reply, painter, texts, scopes } = parts;
    this.document = document;
    this.parts = parts;
    this.current = older?.placeIn(parts) ?? -1;
    older?.stop();
    const onDismiss = (flag: PageFlag, scope: Scope) => this.dismiss(flag, scope);
    this.explainer = createExplainer(document, found.map, painter, {
      texts,
      language: found.article.lang,
      scopes,
      onDismiss,
    });
    this.view = reply.view;
    this.isHidden = parts.isHidden;
    this.strip = new MarginStrip(document);
    window.addEventListener('resize', this.resized, { passive: true });
    this.show(reply.view);
  }

  get id(): string {
    return this.parts.id;
  }

  get found(): FoundArticle {
    return this.parts.found;
  }

  /** What was answered, with the view of now. */
  get reply(): AnalyzeReply {
    return { ...this.parts.reply, view: this.view };
  }

  /** Changes which flags show. */
  show(view: View) {
    const { found, reply, painter } = this.parts;
    this.view = view;
    const wanted = shownFlags({ url: found.article.url, flags: reply.flags }, view);
    const sound = wanted.filter((flag) => found.article.text.slice(flag.start, flag.end) === flag.exact);
    this.shown = sound.filter((flag) => found.map.domSpan(flag) !== null);
    this.gone = wanted.length - this.shown.length;
    const { drawn, held } = partByBudget(this.document, found.map, this.shown, view.looks);
    this.drawn = painter.paint(found.map, drawn, view.looks);
    this.held = held;
    this.setHidden(this.isHidden);
  }

  /** Shows no mark for a while, and then again what is drawn. */
  setHidden(isHidden: boolean) {
    this.isHidden = isHidden;
    this.parts.painter.setHidden(isHidden);
    this.explainer.setFlags(isHidden ? [] : this.drawn, this.view.looks);
    this.strip.show(isHidden ? [] : this.held.map((one) => this.tickOf(one)));
  }

  private tickOf({ flag, top }: Parted['held'][number]): HeldBack {
    const colour = kindOf(flag, this.view.looks).colour[this.parts.painter.groundOf(flag)];
    return { at: top / this.document.documentElement.scrollHeight, colour: `rgb(${colour})` };
  }

  /** Takes back the marks whose words have changed or gone. */
  prune() {
    const { painter, found } = this.parts;
    const left = painter.prune();
    const shown = this.shown.filter((flag) => found.map.domSpan(flag) !== null);
    if (shown.length === this.shown.length) return;
    this.gone += this.shown.length - shown.length;
    this.shown = shown;
    this.drawn = left;
    this.held = this.held.filter(({ flag }) => shown.includes(flag));
    this.setHidden(this.isHidden);
  }

  /** Hides the flag at once; the worker writes it down and tells every page. */
  private dismiss(flag: PageFlag, scope: Scope) {
    const { id, found, reply, onDismiss } = this.parts;
    onDismiss({ id, flag: flag.place, scope });
    const at = reply.flags.indexOf(flag);
    this.show(dismiss(this.view, { url: found.article.url, flags: reply.flags }, at, scope));
  }

  /** Scrolls to the flag at this place of the report and makes it stand out. False where it is gone. */
  goTo(place: number): boolean {
    const { found, reply, painter } = this.parts;
    const flag = reply.flags.find((one) => one.place === place);
    if (!flag || !scrollToSpan(this.document, found.map, flag)) return false;
    this.current = place;
    this.explainer.close();
    painter.setCurrent(flag);
    painter.flash(flag);
    return true;
  }

  /** Opens the card of the flag at this place of the report. False where it is not drawn. */
  explain(place: number): boolean {
    const flag = this.drawn.find((one) => one.place === place);
    if (!flag || this.isHidden) return false;
    this.current = place;
    this.explainer.explain(flag);
    return true;
  }

  get looks() {
    return this.view.looks;
  }

  /** Why no mark shows of the flag at this place, though nothing in the report hides it; null where one does. */
  whyUndrawn(place: number): Undrawn | null {
    if (!this.parts.reply.flags.some((one) => one.place === place)) return 'private';
    if (this.isHidden) return 'allHidden';
    if (this.drawn.some((one) => one.place === place)) return null;
    return this.held.some(({ flag }) => flag.place === place) ? 'held' : 'undrawn';
  }

  /** Scrolls to an offset of `Article.text`. False where nothing of the text there is on the page. */
  goToOffset(offset: number): boolean {
    const { map, article } = this.parts.found;
    return scrollToOffset(this.document, map, article.blocks, offset);
  }

  /** Goes to the next (1) or previous (−1) shown flag and opens its card. */
  step(direction: 1 | -1) {
    if (this.shown.length === 0) return;
    const flag = this.beside(direction);
    if (this.goTo(flag.place)) this.explainer.explain(flag);
    else this.current = flag.place;
  }

  /** The shown flag before or after the one that was gone to last, whether or not that one still shows; round the ends. */
  private beside(direction: 1 | -1): PageFlag {
    const { shown, current } = this;
    if (direction === 1) return shown.find(({ place }) => place > current) ?? shown[0]!;
    return shown.findLast(({ place }) => place < current) ?? shown.at(-1)!;
  }

  /** The place in a newer report of the flag that was gone to last, or of the one before it; −1 where there is none. */
  private placeIn(newer: MarkedParts): number {
    const flag = this.parts.reply.flags.find(({ place }) => place === this.current);
    const dom = flag && this.parts.found.map.domSpan(flag);
    const offset = dom ? newer.found.map.offsetAt(dom.startContainer, dom.startOffset) : null;
    return offset === null ? -1 : (newer.reply.flags.findLast(({ start }) => start <= offset)?.place ?? -1);
  }

  /** Listens no more. The marks stay until others are painted or the painter is cleared. */
  stop() {
    window.removeEventListener('resize', this.resized);
    this.strip.clear();
    this.explainer.stop();
  }
}
