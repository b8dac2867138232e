import { type AddressChange, type AddressFollower, followAddress } from './address.ts';
import { watchArticle, watchForArticle } from './article-watch.ts';
import type { FoundArticle } from './find-article.ts';
import { Restlessness } from './restlessness.ts';
import { type Look, Settler } from './settler.ts';

/** What is done when a page changes. */
export interface ChangeHandlers {
  /** Words that were read have changed or gone: marks that no longer fit must go before the next frame. */
  torn(): void;
  /**
   * The page has settled: what is there to read now? Never rejects.
   * @param sinceMove ms since its address changed; Infinity where it did not
   */
  look(sinceMove: number): Promise<Look>;
  /** The reader went on to another page without a load. */
  left(): void;
  /** The text is rewritten too often to be followed. Marks that no longer fit go as before. */
  restless(): void;
}

/** Minds one page: its address, and what it does to the article. */
export interface PageChanges {
  /** Minds this article from now on, in place of another. */
  watch(found: FoundArticle): void;
  /** Looks out for an article for a while, wherever on the page it may appear; also for one that was watched before. */
  seek(): void;
  /** Minds nothing but the address, and forgets what was. */
  rest(): void;
  stop(): void;
  /** Whether an article is looked out for. */
  readonly isSeeking: boolean;
}

/** An article that was looked out for so long in vain does not come, in ms. */
const SEEK_MS = 30_000;

class ChangeFollower implements PageChanges {
  private readonly settler = new Settler(() => this.look());
  private readonly restlessness = new Restlessness();
  private readonly address: AddressFollower;
  private unwatch = () => {};
  private unseek: (() => void) | null = null;
  private seeking: ReturnType<typeof setTimeout> | undefined;
  private movedAt = -Infinity;
  private isRestless = false;
  private readonly document: Document;
  private readonly handlers: ChangeHandlers;

  constructor(document: Document, handlers: ChangeHandlers) {
    this.document = document;
    this.handlers = handlers;
    this.address = followAddress(window, (how) => this.moved(how));
  }

  watch(found: FoundArticle) {
    this.disconnect();
    this.unwatch = watchArticle(found, {
      torn: () => this.handlers.torn(),
      touched: () => this.touched(),
    });
  }

  seek() {
    this.endSeeking();
    this.unseek = watchForArticle(this.document, () => this.touched());
    this.seeking = setTimeout(() => this.endSeeking(), SEEK_MS);
  }

  get isSeeking() {
    return this.unseek !== null;
  }

  private endSeeking() {
    clearTimeout(this.seeking);
    this.unseek?.();
    this.unseek = null;
  }

  private touched() {
    this.address.check();
    if (!this.isRestless) this.settler.touched();
  }

  /** A new address is a new page: what the old one did is not held against it. */
  private moved(how: AddressChange) {
    if (how === 'left') this.rest();
    if (this.isRestless) return;
    this.settler.reset();
    this.movedAt = performance.now();
    if (how === 'left') this.handlers.left();
    this.settler.touched();
  }

  private async look(): Promise<Look> {
    const brought = await this.handlers.look(performance.now() - this.movedAt);
    if (brought !== 'wait') this.movedAt = -Infinity;
    if (brought === 'new-text' && this.restlessness.rewritten()) this.giveUp();
    return brought;
  }

  private giveUp() {
    this.isRestless = true;
    this.settler.reset();
    this.handlers.restless();
  }

  private disconnect() {
    this.endSeeking();
    this.unwatch();
    this.unwatch = () => {};
  }

  rest() {
    this.disconnect();
    this.settler.reset();
    this.restlessness.reset();
    this.movedAt = -Infinity;
    this.isRestless = false;
  }

  stop() {
    this.rest();
    this.address.stop();
  }
}

/** Follows the changes of a page from now on. Until something is watched or sought, only its address is minded. */
export const followChanges = (document: Document, handlers: ChangeHandlers): PageChanges =>
  new ChangeFollower(document, handlers);
