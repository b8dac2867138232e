import type { AnalyzeReply, AnalyzeRequest, PageFlag } from '../report/page-reading.ts';
import { shownFlags, type View } from '../report/view.ts';
import { createExplainer, type Explainer } from './explainer.ts';
import { type FoundArticle, findArticle } from './find-article.ts';
import { createPainter, type Painter } from './highlights.ts';
import { randomName } from './random-name.ts';
import type { ReadProblem } from './read-problem.ts';
import { scrollToSpan } from './scroll-to-flag.ts';

/** What a reader needs of the world outside of the page. */
export interface ReaderParts {
  /** Analyses an article. May be asked again; answers alike. Rejects where it cannot. */
  analyze(request: AnalyzeRequest): Promise<AnalyzeReply>;
  /** The page has nothing to show, and why. */
  onProblem(problem: ReadProblem): void;
}

/** Reads the page, marks it and explains the marks. */
export interface Reader {
  /** Finds the article anew, has it analysed and marks it. Never rejects. */
  read(): Promise<void>;
  /** Changes which flags show. */
  show(view: View): void;
  /** Scrolls to the flag at this place of the report and makes it stand out. False where it is gone. */
  goTo(flag: number): boolean;
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
  readonly found: FoundArticle;
  readonly painter: Painter;
  readonly explainer: Explainer;
}

class PageReader implements Reader {
  url: string | null = null;
  gone = 0;
  /** Counts readings, so that an answer to an older one is never painted over a newer. */
  private generation = 0;
  private reading: Reading | null = null;
  private shown: readonly PageFlag[] = [];
  private current = -1;
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
      const reply = await this.parts.analyze({ id: randomName(), article, partial });
      if (generation === this.generation) this.begun(found, reply);
    } catch {
      if (generation === this.generation) this.fail('failed');
    }
  }

  private fail(problem: ReadProblem) {
    this.url = null;
    this.parts.onProblem(problem);
  }

  private begun(found: FoundArticle, { flags, view }: AnalyzeReply) {
    const painter = createPainter(this.document, found.map);
    const explainer = createExplainer(this.document, found.map, painter);
    this.reading = { found, flags, view, painter, explainer };
    this.show(view);
  }

  show(view: View) {
    if (!this.reading) return;
    const { flags, found, painter, explainer } = this.reading;
    this.reading = { ...this.reading, view };
    const wanted = shownFlags({ url: found.article.url, flags }, view);
    const sound = wanted.filter((flag) => found.article.text.slice(flag.start, flag.end) === flag.exact);
    this.shown = painter.paint(sound);
    this.gone = wanted.length - this.shown.length;
    this.current = -1;
    explainer.setFlags(this.shown);
  }

  goTo(place: number): boolean {
    const flag = this.reading?.flags[place];
    if (!this.reading || !flag || !scrollToSpan(this.document, this.reading.found.map, flag)) return false;
    this.current = this.shown.indexOf(flag);
    this.reading.explainer.close();
    this.reading.painter.setCurrent(flag);
    this.reading.painter.flash(flag);
    return true;
  }

  step(direction: 1 | -1) {
    const count = this.shown.length;
    if (!this.reading || count === 0) return;
    const next = this.current < 0 ? (direction === 1 ? 0 : count - 1) : (this.current + direction + count) % count;
    const flag = this.shown[next]!;
    if (!this.goTo(this.reading.flags.indexOf(flag))) this.current = next;
    else this.reading.explainer.explain(flag);
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
    this.reading?.painter.clear();
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
