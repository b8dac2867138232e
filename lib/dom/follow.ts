import type { ReadingPlace } from '../report/page-reading.ts';
import type { Block } from '../text/article.ts';
import { blockElementOf } from './block-kind.ts';
import type { FoundArticle } from './find-article.ts';
import { placeInView } from './place-in-view.ts';

/** Tells where the reader is, as long as somebody listens. */
export interface Follower {
  /** Tells the place once more, though it is the same: somebody new listens. */
  again(): void;
  stop(): void;
}

/** The place is looked for and told no more often than this, in ms; while the page stands still, never. */
const PAUSE_MS = 150;

/**
 * Which blocks are in view the browser tells by itself, without being asked for the layout; only within the first and
 * the last of them are letters looked for. Scrolling is listened to without standing in its way.
 */
class ScrollFollower implements Follower {
  private readonly seen = new Set<Block>();
  private readonly blocks = new Map<Element, Block[]>();
  private readonly observer: IntersectionObserver;
  private readonly stopped = new AbortController();
  private timer = 0;
  private last: ReadingPlace | null = null;
  private readonly document: Document;
  private readonly found: FoundArticle;
  private readonly tell: (place: ReadingPlace) => Promise<boolean>;

  constructor(document: Document, found: FoundArticle, tell: (place: ReadingPlace) => Promise<boolean>) {
    this.document = document;
    this.found = found;
    this.tell = tell;
    this.observer = new IntersectionObserver((entries) => this.noticed(entries));
    this.observe();
    const options = { capture: true, passive: true, signal: this.stopped.signal };
    document.addEventListener('scroll', () => this.soon(), options);
    window.addEventListener('resize', () => this.soon(), options);
  }

  private observe() {
    for (const block of this.found.article.blocks) {
      const inner = this.found.map.elementAt(block);
      if (!inner) continue;
      const element = blockElementOf(inner);
      this.blocks.set(element, [...(this.blocks.get(element) ?? []), block]);
    }
    for (const element of this.blocks.keys()) this.observer.observe(element);
  }

  private noticed(entries: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting } of entries)
      for (const block of this.blocks.get(target) ?? []) this.seen[isIntersecting ? 'add' : 'delete'](block);
    this.soon();
  }

  private soon() {
    if (this.timer || this.stopped.signal.aborted) return;
    this.timer = window.setTimeout(() => {
      this.timer = 0;
      void this.look();
    }, PAUSE_MS);
  }

  private async look() {
    const place = placeInView(this.document, this.found.map, [...this.seen]);
    if (!place || (place.from === this.last?.from && place.to === this.last.to)) return;
    this.last = place;
    if (!(await this.tell(place))) this.stop();
  }

  again() {
    this.last = null;
    this.soon();
  }

  stop() {
    this.stopped.abort();
    this.observer.disconnect();
    clearTimeout(this.timer);
  }
}

/**
 * Follows the reader through an article from now on: tells which part of it is in view, at first and whenever that has
 * changed. Stops by itself as soon as `tell` answers false.
 */
export const followReader = (
  document: Document,
  found: FoundArticle,
  tell: (place: ReadingPlace) => Promise<boolean>,
): Follower => new ScrollFollower(document, found, tell);
