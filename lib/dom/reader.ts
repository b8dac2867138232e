import type { AnalyzeReply } from '../report/page-reading.ts';
import type { ReaderMark } from '../report/practice.ts';
import type { View } from '../report/view.ts';
import { isSamePage } from './address.ts';
import type { FoundArticle } from './find-article.ts';
import { Following } from './following.ts';
import { Hiding } from './hiding.ts';
import { createPainter, type Painter } from './highlights.ts';
import { MarkedArticle } from './marked-article.ts';
import { followChanges, type PageChanges } from './page-changes.ts';
import { Practice } from './practice.ts';
import { isInAdvance, whenLookedAt } from './prerender.ts';
import { randomName } from './random-name.ts';
import { readArticle } from './read-article.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Reader, ReaderParts } from './reader-parts.ts';
import type { Look } from './settler.ts';
import { isSameMap } from './text-map.ts';

/** A site may change its address before it has the text that belongs there: the old text is believed after so long, in ms. */
const STALE_MS = 3_000;

class PageReader implements Reader {
  url: string | null = null;
  /** Counts readings, so that an answer to an older one is never painted over a newer. */
  private generation = 0;
  private marked: MarkedArticle | null = null;
  private readonly following: Following;
  private practice: Practice | null = null;
  /** Made with the first marks: a page without any gets no style sheet. */
  private painter: Painter | null = null;
  /** The reading that was asked for and is not done yet. */
  private underway: Promise<void> | null = null;
  /** Why there was nothing to mark the last time that there was not. */
  private problem: ReadProblem = 'failed';
  /** The text that was last sent. */
  private text: string | null = null;
  /** The reader went on to another page, which is not there yet. */
  private isLeaving = false;
  private readonly hiding: Hiding;
  private readonly changes: PageChanges;
  private readonly document: Document;
  private readonly parts: ReaderParts;
  /** After a way back through the history: the worker has forgotten the page, and the view may have changed. */
  private readonly restored = (event: PageTransitionEvent) => {
    if (event.persisted && this.url !== null) void this.read();
  };

  constructor(document: Document, parts: ReaderParts) {
    this.document = document;
    this.parts = parts;
    this.changes = followChanges(document, {
      torn: () => this.marked?.prune(),
      look: (sinceMove) => this.look(sinceMove),
      left: () => this.leave(),
      restless: () => this.marked && parts.onRestless(this.marked.id),
    });
    this.following = new Following(document, (place) => parts.onPlace(place));
    this.hiding = new Hiding(document, (isHidden) => this.marked?.setHidden(isHidden));
    window.addEventListener('pageshow', this.restored);
  }

  read(): Promise<void> {
    const reading = this.readNow().finally(() => {
      if (this.underway === reading) this.underway = null;
    });
    this.underway = reading;
    return reading;
  }

  async ready(): Promise<MarkedArticle | ReadProblem> {
    if (!this.marked) await (this.underway ?? this.read());
    return this.marked ?? this.problem;
  }

  private async readNow() {
    if (this.isLeaving) return; // it will be read by itself as soon as it is there
    const generation = this.begin();
    this.url = this.document.location.href;
    await whenLookedAt(this.document);
    if (generation !== this.generation) return;
    const found = readArticle(this.document);
    if (typeof found === 'string') this.fail(found);
    else await this.analyze(found, generation);
  }

  private begin(): number {
    this.changes.rest();
    this.clear();
    return ++this.generation;
  }

  /** The page is watched from the moment that it was read at, since it may change before the answer is there. */
  private async analyze(found: FoundArticle, generation: number) {
    this.changes.watch(found);
    try {
      const { article, partial } = found;
      const id = randomName();
      this.text = article.text;
      const reply = await this.parts.analyze({ id, article, partial });
      if (generation === this.generation) this.mark(id, found, reply);
    } catch {
      if (generation !== this.generation) return;
      this.changes.rest();
      this.fail('failed');
    }
  }

  private fail(problem: ReadProblem) {
    this.clear();
    this.problem = problem;
    this.parts.onProblem(problem);
  }

  /** Marks of the old text go at once. */
  private leave() {
    if (isInAdvance(this.document)) return; // it will be read under the address that it has then
    this.generation++;
    this.clear();
    this.isLeaving = true;
    this.url = this.document.location.href;
    this.parts.onLeft();
    this.changes.seek();
  }

  /** Looks at the page again after it has changed. */
  private async look(sinceMove: number): Promise<Look> {
    const isOpen = this.marked || this.isLeaving || this.changes.isSeeking;
    if (!isOpen) return this.underway ? 'wait' : 'same'; // was not read, or not yet
    const found = readArticle(this.document);
    if (typeof found === 'string') return this.lose(found, sinceMove);
    const before = this.marked?.found.article.text ?? (this.isLeaving ? this.text : null);
    const isSame = found.article.text === before;
    const isHere = this.marked && isSamePage(this.marked.found.article.url, found.article.url);
    if (this.marked && isSame) this.refit(this.marked, found);
    if (isSame && isHere) return 'same';
    if (isSame && sinceMove < STALE_MS) return 'wait';
    this.isLeaving = false;
    this.url = this.document.location.href;
    await this.analyze(found, ++this.generation);
    return isSame ? 'new-address' : 'new-text';
  }

  /** There is no article any more, or not yet. */
  private lose(problem: ReadProblem, sinceMove: number): Look {
    if (this.isLeaving && sinceMove < STALE_MS) return 'wait';
    if (!this.marked && !this.isLeaving) return 'same'; // it was said before
    this.generation++;
    this.isLeaving = false;
    this.fail(problem);
    this.changes.seek();
    return 'same';
  }

  /** The page has put the same text into other nodes. */
  private refit(marked: MarkedArticle, found: FoundArticle) {
    const { id, reply, found: before } = marked;
    if (isSameMap(before.map, found.map)) return;
    this.mark(id, { ...found, article: before.article }, reply);
    this.changes.watch(found);
  }

  /** Marks what was found. Marks that were there before stay untouched. */
  private mark(id: string, found: FoundArticle, reply: AnalyzeReply) {
    const { texts, scopes, onDismiss } = this.parts;
    this.painter ??= createPainter(this.document);
    this.endPractice();
    const isHidden = this.hiding.isOn;
    const parts = { id, found, reply, texts, scopes, onDismiss, painter: this.painter, isHidden };
    this.marked = new MarkedArticle(this.document, parts, this.marked);
    this.hiding.setKey(reply.view.looks.hideKey);
    this.following.in(found);
  }

  get gone() {
    return this.marked?.gone ?? 0;
  }

  show(view: View) {
    this.hiding.setKey(view.looks.hideKey);
    this.marked?.show(view);
  }

  goTo(place: number): boolean {
    return this.marked?.goTo(place) ?? false;
  }

  goToOffset(offset: number): boolean {
    return this.marked?.goToOffset(offset) ?? false;
  }

  toggleMarks() {
    this.hiding.toggle();
  }

  step(direction: 1 | -1) {
    this.marked?.step(direction);
  }

  follow() {
    this.following.ask();
  }

  startPractice(): boolean {
    this.endPractice();
    if (!this.marked) return false;
    const { map, article } = this.marked.found;
    this.practice = new Practice(this.document, map, article);
    this.hiding.setPractice(true);
    return true;
  }

  comparePractice(): ReaderMark[] | null {
    this.practice?.rest();
    this.hiding.setPractice(false);
    return this.practice?.marks ?? null;
  }

  endPractice() {
    this.practice?.stop();
    this.practice = null;
    this.hiding.setPractice(false);
  }

  private clear() {
    this.marked?.stop();
    this.marked = null;
    this.painter?.clear();
    this.following.in(null);
    this.endPractice();
    this.url = null;
  }

  stop() {
    this.begin();
    this.isLeaving = false;
    this.changes.stop();
    this.hiding.stop();
    window.removeEventListener('pageshow', this.restored);
  }
}

export const createReader = (document: Document, parts: ReaderParts): Reader => new PageReader(document, parts);
