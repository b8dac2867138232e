/** A page whose text is rewritten more often than this within a minute is not followed any further. */
const MOST = 10;
const MINUTE_MS = 60_000;

/** Counts how often the text of a page was rewritten. */
export class Restlessness {
  private times: number[] = [];

  /** Counts one more. True where it is one too many. */
  rewritten(now: number = performance.now()): boolean {
    this.times = this.times.filter((time) => time > now - MINUTE_MS);
    return this.times.push(now) > MOST;
  }

  reset() {
    this.times = [];
  }
}
