import { popoverWith } from './popover.ts';

/** A mark that is held back: how far down the page it stands, 0–1, and its colour. */
export interface HeldBack {
  readonly at: number;
  readonly colour: string;
}

const CSS_TEXT = `
:host { all: initial !important; position: fixed !important; inset: 0 0 0 auto !important; width: 8px !important;
  height: 100% !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: transparent !important; pointer-events: none !important; }
i { position: absolute; inset-inline-end: 1px; width: 6px; height: 3px; margin-top: -1px; border-radius: 1px;
  outline: 1px solid #fff8; }
@media (forced-colors: active) { i { background: CanvasText !important; outline-color: Canvas; forced-color-adjust: none; } }
@media print { :host { display: none !important; } }
`;

/**
 * Ticks at the edge of the window for the marks that a limit holds back. It is there only while the reader has chosen a
 * limit and something is held back. It takes no room, no pointer and no focus, and says nothing to screen readers: the
 * side panel lists the same flags.
 */
export class MarginStrip {
  private host: HTMLElement | null = null;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  show(held: readonly HeldBack[]) {
    this.clear();
    if (held.length === 0) return;
    this.host = popoverWith(this.document, CSS_TEXT, ...held.map((one) => this.tick(one)));
    this.host.setAttribute('aria-hidden', 'true');
  }

  private tick({ at, colour }: HeldBack): HTMLElement {
    const tick = this.document.createElement('i');
    tick.style.top = `${(100 * at).toFixed(2)}%`;
    tick.style.background = colour;
    return tick;
  }

  clear() {
    this.host?.remove();
    this.host = null;
  }
}
