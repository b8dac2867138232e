import { dismiss, type Scope } from '../report/dismissals.ts';
import type { AnalyzeReply, DismissRequest, PageFlag } from '../report/page-reading.ts';
import { shownFlags, type View } from '../report/view.ts';
import type { CardParts } from './card.ts';
import { createExplainer, type Explainer } from './explainer.ts';
import type { FoundArticle } from './find-article.ts';
import type { Painter } from './highlights.ts';
import { scrollToOffset, scrollToSpan } from './scroll-to-flag.ts';

/** What is marked, and by whom. */
export interface MarkedParts extends Pick<CardParts, 'texts' | 'scopes'> {
  /** Id of the request that brought the flags. */
  readonly id: string;
  readonly found: FoundArticle;
  readonly reply: AnalyzeReply;
  readonly painter: Painter;
  /** The reader dismissed a flag, which is gone from the page already. */
  onDismiss(asked: DismissRequest): void;
}

/** An article with its marks: shows, explains and steps through them. */
export class MarkedArticle {
  /** How many flags could not be marked: the page has changed since it was read. */
  gone = 0;
  private shown: readonly PageFlag[] = [];
  /** Place of the flag that was gone to last; −1 before the first. */
  private current = -1;
  private view: View;
  /** The place of each flag in the report. */
  private readonly places: ReadonlyMap<PageFlag, number>;
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
    this.places = new Map(reply.flags.map((flag, place) => [flag, place]));
    const onDismiss = (flag: PageFlag, scope: Scope) => this.dismiss(flag, scope);
    this.explainer = createExplainer(document, found.map, painter, {
      texts,
      language: found.article.lang,
      scopes,
      onDismiss,
    });
    this.view = reply.view;
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
    this.shown = painter.paint(found.map, sound);
    this.gone = wanted.length - this.shown.length;
    this.explainer.setFlags(this.shown);
  }

  /** Takes back the marks whose words have changed or gone. */
  prune() {
    const left = this.parts.painter.prune();
    if (left.length === this.shown.length) return;
    this.gone += this.shown.length - left.length;
    this.shown = left;
    this.explainer.setFlags(left);
  }

  /** Hides the flag at once; the worker writes it down and tells every page. */
  private dismiss(flag: PageFlag, scope: Scope) {
    const { id, found, reply, onDismiss } = this.parts;
    const place = this.places.get(flag)!;
    onDismiss({ id, flag: place, scope });
    this.show(dismiss(this.view, { url: found.article.url, flags: reply.flags }, place, scope));
  }

  /** Scrolls to the flag at this place of the report and makes it stand out. False where it is gone. */
  goTo(place: number): boolean {
    const { found, reply, painter } = this.parts;
    const flag = reply.flags[place];
    if (!flag || !scrollToSpan(this.document, found.map, flag)) return false;
    this.current = place;
    this.explainer.close();
    painter.setCurrent(flag);
    painter.flash(flag);
    return true;
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
    const place = this.places.get(flag)!;
    if (this.goTo(place)) this.explainer.explain(flag);
    else this.current = place;
  }

  /** The shown flag before or after the one that was gone to last, whether or not that one still shows; round the ends. */
  private beside(direction: 1 | -1): PageFlag {
    const { shown, current, places } = this;
    if (direction === 1) return shown.find((flag) => places.get(flag)! > current) ?? shown[0]!;
    return shown.findLast((flag) => places.get(flag)! < current) ?? shown.at(-1)!;
  }

  /** The place in a newer report of the flag that was gone to last, or of the one before it; −1 where there is none. */
  private placeIn(newer: MarkedParts): number {
    const flag = this.parts.reply.flags[this.current];
    const dom = flag && this.parts.found.map.domSpan(flag);
    const offset = dom ? newer.found.map.offsetAt(dom.startContainer, dom.startOffset) : null;
    return offset === null ? -1 : newer.reply.flags.findLastIndex(({ start }) => start <= offset);
  }

  /** Listens no more. The marks stay until others are painted or the painter is cleared. */
  stop() {
    this.explainer.stop();
  }
}
