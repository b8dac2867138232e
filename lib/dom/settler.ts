/** What a look at a changed page has brought. `wait`: too early to say, look once more. */
export type Look = 'new-text' | 'new-address' | 'same' | 'wait';

/** A page has settled when nothing has changed for so long, in ms … */
const QUIET_MS = 500;
/** … or when it has been changing for so long, in ms. Also the least time between two looks. */
const LONGEST_MS = 2_000;
/** Looks that bring nothing make the next one wait twice as long, up to this, in ms. */
const MAX_PAUSE_MS = 16_000;
/** A look that came too early is repeated after so long, in ms. */
const AGAIN_MS = 1_000;

/** Looks at a page once it has settled after changes: never twice at a time, and nothing at all while it stands still. */
export class Settler {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change came that nobody has looked at yet. */
  private since: number | null = null;
  private lastLook = -Infinity;
  private pause = LONGEST_MS;
  private isLooking = false;
  /** Counts resets: what a look brings that began before one has no say any more. */
  private turn = 0;
  private readonly look: () => Promise<Look>;

  /** @param look never rejects */
  constructor(look: () => Promise<Look>) {
    this.look = look;
  }

  /** Something has changed. */
  touched() {
    const now = performance.now();
    this.since ??= now;
    if (this.isLooking) return;
    const settled = Math.min(now + QUIET_MS, this.since + LONGEST_MS);
    this.schedule(Math.max(settled, this.lastLook + this.pause) - now);
  }

  private schedule(ms: number) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.begin(), ms);
  }

  private async begin() {
    const { turn } = this;
    this.since = null;
    this.isLooking = true;
    const brought = await this.look();
    if (turn === this.turn) this.end(brought);
  }

  private end(brought: Look) {
    this.isLooking = false;
    this.lastLook = performance.now();
    if (brought === 'wait') return this.schedule(AGAIN_MS);
    this.pause = brought === 'same' ? Math.min(this.pause * 2, MAX_PAUSE_MS) : LONGEST_MS;
    if (this.since !== null) this.touched();
  }

  /** Forgets every change, and how long the next look would have to wait. */
  reset() {
    clearTimeout(this.timer);
    this.turn++;
    this.since = null;
    this.lastLook = -Infinity;
    this.pause = LONGEST_MS;
    this.isLooking = false;
  }
}
