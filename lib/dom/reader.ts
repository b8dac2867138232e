import type { AnalyzeReply, ReadingPlace } from '../report/page-reading.ts';
import type { View } from '../report/view.ts';
import { isReadable } from '../text/quote-marks-by-language.ts';
import { isSamePage } from './address.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { type Follower, followReader } from './follow.ts';
import { createPainter, type Painter } from './highlights.ts';
import { MarkedArticle } from './marked-article.ts';
import { followChanges, type PageChanges } from './page-changes.ts';
import { randomName } from './random-name.ts';
import type { ReadProblem } from './read-problem.ts';
import type { Reader, ReaderParts } from './reader-parts.ts';
import type { Look } from './settler.ts';
import { isSameMap } from './text-map.ts';

const TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** Whether the browser only loads the page in advance. */
const isInAdvance = (document: Document): boolean => 'prerendering' in document && document.prerendering === true;

/** A page that the browser loads in advance is not read before it is looked at: it may never be. */
function whenLookedAt(document: Document): Promise<void> {
  if (!isInAdvance(document)) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

/** A site may change its address before it has the text that belongs there: the old text is believed after so long, in ms. */
const STALE_MS = 3_000;

class PageReader implements Reader {
  url: string | null = null;
  /** Counts readings, so that an answer to an older one is never painted over a newer. */
  private generation = 0;
  private marked: MarkedArticle | null = null;
  private isFollowed = false;
  private follower: Follower | null = null;
  /** Made with the first marks: a page without any gets no style sheet. */
  private painter: Painter | null = null;
  /** The text that was last sent. */
  private text: string | null = null;
  /** The reader went on to another page, which is not there yet. */
  private isLeaving = false;
  private readonly changes: PageChanges;
  private readonly document: Document;
  private readonly parts: ReaderParts;
  private readonly restored = (event: PageTransitionEvent) => event.persisted && void this.resume();

  constructor(document: Document, parts: ReaderParts) {
    this.document = document;
    this.parts = parts;
    this.changes = followChanges(document, {
      torn: () => this.marked?.prune(),
      look: (sinceMove) => this.look(sinceMove),
      left: () => this.leave(),
      restless: () => this.marked && parts.onRestless(this.marked.id),
    });
    window.addEventListener('pageshow', this.restored);
  }

  async read() {
    if (this.isLeaving) return; // it will be read by itself as soon as it is there
    const generation = this.begin();
    this.url = this.document.location.href;
    await whenLookedAt(this.document);
    if (generation !== this.generation) return;
    const found = this.find();
    if (typeof found === 'string') this.fail(found);
    else await this.analyze(found, generation);
  }

  private begin(): number {
    this.changes.rest();
    this.clear();
    return ++this.generation;
  }

  private find(): FoundArticle | ReadProblem {
    try {
      if (!TYPES.has(this.document.contentType)) return 'document-type';
      const found = findArticle(this.document, this.document.location.href);
      if (!found) return 'no-article';
      return isReadable(found.article.lang) ? found : 'language';
    } catch {
      return 'failed'; // whatever a page is made of, it must not be disturbed
    }
  }

  private async analyze(found: FoundArticle, generation: number) {
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
    if (!this.marked && !this.isLeaving && !this.changes.isSeeking) return 'same'; // was not read
    const found = this.find();
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
    if (!isSameMap(before.map, found.map)) this.mark(id, { ...found, article: before.article }, reply);
  }

  /** Marks what was found. Marks that were there before stay untouched. */
  private mark(id: string, found: FoundArticle, reply: AnalyzeReply) {
    const { texts, scopes, onDismiss } = this.parts;
    this.painter ??= createPainter(this.document);
    this.unfollow();
    const parts = { id, found, reply, texts, scopes, onDismiss, painter: this.painter };
    this.marked = new MarkedArticle(this.document, parts, this.marked);
    if (this.isFollowed) this.follow();
    this.changes.watch(found);
  }

  get gone() {
    return this.marked?.gone ?? 0;
  }

  show(view: View) {
    this.marked?.show(view);
  }

  goTo(place: number): boolean {
    return this.marked?.goTo(place) ?? false;
  }

  goToOffset(offset: number): boolean {
    return this.marked?.goToOffset(offset) ?? false;
  }

  step(direction: 1 | -1) {
    this.marked?.step(direction);
  }

  follow() {
    this.isFollowed = true;
    if (this.follower) this.follower.again();
    else if (this.marked) this.follower = followReader(this.document, this.marked.found, (place) => this.tell(place));
  }

  private async tell(place: ReadingPlace): Promise<boolean> {
    const isHeard = await this.parts.onPlace(place);
    if (isHeard) return true;
    this.isFollowed = false;
    this.unfollow();
    return false;
  }

  private unfollow() {
    this.follower?.stop();
    this.follower = null;
  }

  /** After a way back through the history: the worker has forgotten the page, and the view may have changed. */
  private async resume() {
    const found = this.marked?.found;
    if (!found) return this.url === null ? undefined : this.read();
    const generation = this.begin();
    this.url = this.document.location.href;
    await this.analyze(found, generation);
  }

  private clear() {
    this.marked?.stop();
    this.marked = null;
    this.painter?.clear();
    this.unfollow();
    this.url = null;
  }

  stop() {
    this.begin();
    this.isLeaving = false;
    this.changes.stop();
    window.removeEventListener('pageshow', this.restored);
  }
}

export const createReader = (document: Document, parts: ReaderParts): Reader => new PageReader(document, parts);
