import { dismiss, type Scope } from '../report/dismissals.ts';
import type { AnalyzeReply, AnalyzeRequest, DismissRequest, PageFlag, ReadingPlace } from '../report/page-reading.ts';
import { shownFlags, type View } from '../report/view.ts';
import type { CardParts } from './card.ts';
import { createExplainer, type Explainer } from './explainer.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { type Follower, followReader } from './follow.ts';
import { createPainter, type Painter } from './highlights.ts';
import { randomName } from './random-name.ts';
import type { ReadProblem } from './read-problem.ts';
import { scrollToOffset, scrollToSpan } from './scroll-to-flag.ts';

/** What a reader needs of the world outside of the page. */
export interface ReaderParts extends Pick<CardParts, 'texts' | 'scopes'> {
  /** Analyses an article. May be asked again; answers alike. Rejects where it cannot. */
  analyze(request: AnalyzeRequest): Promise<AnalyzeReply>;
  /** The page has nothing to show, and why. */
  onProblem(problem: ReadProblem): void;
  /** The reader dismissed a flag, which is gone from the page already. */
  onDismiss(asked: DismissRequest): void;
  /** The reader is here now. Tells whether anybody listens; never rejects. */
  onPlace(place: ReadingPlace): Promise<boolean>;
}

/** Reads the page, marks it and explains the marks. */
export interface Reader {
  /** Finds the article anew, has it analysed and marks it. Never rejects. */
  read(): Promise<void>;
  /** Changes which flags show. */
  show(view: View): void;
  /** Scrolls to the flag at this place of the report and makes it stand out. False where it is gone. */
  goTo(flag: number): boolean;
  /** Scrolls to an offset of `Article.text`. False where nothing of the text there is on the page. */
  goToOffset(offset: number): boolean;
  /** Tells where the reader is from now on, also in later readings, until nobody listens. */
  follow(): void;
  /** Goes to the next (1) or previous (−1) shown flag and opens its card. */
  step(direction: 1 | -1): void;
  /** Takes every mark back and listens no more. */
  stop(): void;
  /** The address that was read or is being read; null where there is nothing. */
  readonly url: string | null;
  /** How many flags could not be marked: the page has changed since it was read. */
  readonly gone: number;
}

const TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** A page that the browser loads in advance is not read before it is looked at: it may never be. */
function whenLookedAt(document: Document): Promise<void> {
  if (!('prerendering' in document) || !document.prerendering) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('prerenderingchange', () => resolve(), { once: true }));
}

interface Reading extends AnalyzeReply {
  /** Id of the request. */
  readonly id: string;
  readonly found: FoundArticle;
  /** The place of each flag in the report. */
  readonly places: ReadonlyMap<PageFlag, number>;
  readonly explainer: Explainer;
}

class PageReader implements Reader {
  url: string | null = null;
  gone = 0;
  /** Counts readings, so that an answer to an older one is never painted over a newer. */
  private generation = 0;
  private reading: Reading | null = null;
  private shown: readonly PageFlag[] = [];
  /** Place of the flag that was gone to last; −1 before the first. */
  private current = -1;
  private isFollowed = false;
  private follower: Follower | null = null;
  /** Made with the first marks: a page without any gets no style sheet. */
  private painter: Painter | null = null;
  private readonly document: Document;
  private readonly parts: ReaderParts;
  private readonly restored = (event: PageTransitionEvent) => event.persisted && void this.resume();

  constructor(document: Document, parts: ReaderParts) {
    this.document = document;
    this.parts = parts;
    window.addEventListener('pageshow', this.restored);
  }

  async read() {
    const generation = this.begin();
    this.url = this.document.location.href;
    await whenLookedAt(this.document);
    if (generation !== this.generation) return;
    const found = this.find();
    if (typeof found === 'string') this.fail(found);
    else await this.analyze(found, generation);
  }

  private begin(): number {
    this.clear();
    return ++this.generation;
  }

  private find(): FoundArticle | ReadProblem {
    try {
      if (!TYPES.has(this.document.contentType)) return 'document-type';
      const found = findArticle(this.document, this.document.location.href);
      if (!found) return 'no-article';
      return found.article.lang.toLowerCase().startsWith('en') ? found : 'language';
    } catch {
      return 'failed'; // whatever a page is made of, it must not be disturbed
    }
  }

  private async analyze(found: FoundArticle, generation: number) {
    try {
      const { article, partial } = found;
      const id = randomName();
      const reply = await this.parts.analyze({ id, article, partial });
      if (generation === this.generation) this.begun(id, found, reply);
    } catch {
      if (generation === this.generation) this.fail('failed');
    }
  }

  private fail(problem: ReadProblem) {
    this.url = null;
    this.parts.onProblem(problem);
  }

  private begun(id: string, found: FoundArticle, { flags, view }: AnalyzeReply) {
    const { texts, scopes } = this.parts;
    this.painter ??= createPainter(this.document);
    const { painter } = this;
    const onDismiss = (flag: PageFlag, scope: Scope) => this.dismiss(flag, scope);
    const explainer = createExplainer(this.document, found.map, painter, { texts, scopes, onDismiss });
    const places = new Map(flags.map((flag, place) => [flag, place]));
    this.reading = { id, found, flags, places, view, explainer };
    this.show(view);
    if (this.isFollowed) this.follow();
  }

  /** Hides the flag at once; the worker writes it down and tells every page. */
  private dismiss(flag: PageFlag, scope: Scope) {
    if (!this.reading) return;
    const { id, found, flags, places, view } = this.reading;
    const place = places.get(flag)!;
    this.parts.onDismiss({ id, flag: place, scope });
    this.show(dismiss(view, { url: found.article.url, flags }, place, scope));
  }

  show(view: View) {
    if (!this.reading || !this.painter) return;
    const { flags, found, explainer } = this.reading;
    this.reading = { ...this.reading, view };
    const wanted = shownFlags({ url: found.article.url, flags }, view);
    const sound = wanted.filter((flag) => found.article.text.slice(flag.start, flag.end) === flag.exact);
    this.shown = this.painter.paint(found.map, sound);
    this.gone = wanted.length - this.shown.length;
    explainer.setFlags(this.shown);
  }

  goTo(place: number): boolean {
    const flag = this.reading?.flags[place];
    if (!this.reading || !flag || !scrollToSpan(this.document, this.reading.found.map, flag)) return false;
    this.current = place;
    this.reading.explainer.close();
    this.painter?.setCurrent(flag);
    this.painter?.flash(flag);
    return true;
  }

  goToOffset(offset: number): boolean {
    if (!this.reading) return false;
    const { map, article } = this.reading.found;
    return scrollToOffset(this.document, map, article.blocks, offset);
  }

  follow() {
    this.isFollowed = true;
    if (this.follower) this.follower.again();
    else if (this.reading) this.follower = followReader(this.document, this.reading.found, (place) => this.tell(place));
  }

  private async tell(place: ReadingPlace): Promise<boolean> {
    const isHeard = await this.parts.onPlace(place);
    if (!isHeard) this.unfollow();
    return isHeard;
  }

  private unfollow() {
    this.isFollowed = false;
    this.follower?.stop();
    this.follower = null;
  }

  step(direction: 1 | -1) {
    if (!this.reading || this.shown.length === 0) return;
    const flag = this.beside(this.reading.places, direction);
    const place = this.reading.places.get(flag)!;
    if (this.goTo(place)) this.reading.explainer.explain(flag);
    else this.current = place;
  }

  /** The shown flag before or after the one that was gone to last, whether or not that one still shows; round the ends. */
  private beside(places: ReadonlyMap<PageFlag, number>, direction: 1 | -1): PageFlag {
    const { shown, current } = this;
    if (direction === 1) return shown.find((flag) => places.get(flag)! > current) ?? shown[0]!;
    return shown.findLast((flag) => places.get(flag)! < current) ?? shown.at(-1)!;
  }

  /** After a way back through the history: the worker has forgotten the page, and the view may have changed. */
  private async resume() {
    const found = this.reading?.found;
    if (!found) return this.url === null ? undefined : this.read();
    const generation = this.begin();
    this.url = this.document.location.href;
    await this.analyze(found, generation);
  }

  private clear() {
    this.reading?.explainer.stop();
    this.painter?.clear();
    this.follower?.stop();
    this.follower = null;
    this.reading = null;
    this.shown = [];
    this.current = -1;
    this.gone = 0;
    this.url = null;
  }

  stop() {
    this.begin();
    window.removeEventListener('pageshow', this.restored);
  }
}

export const createReader = (document: Document, parts: ReaderParts): Reader => new PageReader(document, parts);
