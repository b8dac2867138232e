import type { ReadingPlace } from '../report/page-reading.ts';
import type { FoundArticle } from './find-article.ts';
import { type Follower, followReader } from './follow.ts';

/** Tells where the reader is in whatever article is there, from when it is asked until nobody listens. */
export class Following {
  private isAsked = false;
  private follower: Follower | null = null;
  private found: FoundArticle | null = null;
  private readonly document: Document;
  private readonly onPlace: (place: ReadingPlace) => Promise<boolean>;

  constructor(document: Document, onPlace: (place: ReadingPlace) => Promise<boolean>) {
    this.document = document;
    this.onPlace = onPlace;
  }

  /** Follows in another article from now on, or in none. */
  in(found: FoundArticle | null) {
    this.follower?.stop();
    this.follower = null;
    this.found = found;
    if (this.isAsked) this.start();
  }

  /** Somebody wants to be told; the first time at once. */
  ask() {
    this.isAsked = true;
    if (this.follower) this.follower.again();
    else this.start();
  }

  private start() {
    if (this.found) this.follower = followReader(this.document, this.found, (place) => this.tell(place));
  }

  private async tell(place: ReadingPlace): Promise<boolean> {
    const isHeard = await this.onPlace(place);
    if (isHeard) return true;
    this.isAsked = false;
    this.follower?.stop();
    this.follower = null;
    return false;
  }
}
