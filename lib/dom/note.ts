import { CARD_CSS } from './card.css.ts';
import { position } from './card.ts';
import { collapseSpace } from './nodes.ts';
import type { NoteContent, NoteItem, NoteLine } from './note-content.ts';
import type { Ground } from './palette.ts';

/** What a note has beyond the card: several items, and a name for each. */
const NOTE_CSS = `
.note h3 { font-size: 16px; }
.note p + p { margin-top: 4px; }
.item + .item { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--line); }
.closing { margin-top: 12px; }
.closing:first-child { margin-top: 0; }
`;

/** Longest phrase that a note repeats whole, in characters. */
const MAX_PHRASE = 120;

/** A closed note stands in the page as nothing at all. */
export interface Note {
  /** @param rects where the words that it is about are drawn now; asked again when the page is scrolled */
  open(content: NoteContent, rects: () => readonly DOMRect[], ground: Ground): void;
  close(): void;
}

/** Fingers have no use for a note beside words that they cover. */
const isTouch = () => matchMedia('(hover: none) and (pointer: coarse)').matches;

/**
 * Says something of words that the reader has selected, beside them, as the card does of a flag: in the top layer, in
 * a closed shadow root, and in the page only while it is open. It takes the focus and gives it back; Escape, its button,
 * and a click beside it close it.
 */
class ShadowNote implements Note {
  private host: HTMLElement | null = null;
  private focused: Element | null = null;
  private listening = new AbortController();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  open(content: NoteContent, rects: () => readonly DOMRect[], ground: Ground) {
    this.close();
    this.focused = this.document.activeElement;
    const panel = this.buildPanel(content, ground);
    this.host = this.show(panel);
    const isSheet = isTouch() || rects().length === 0;
    panel.classList.toggle('sheet', isSheet);
    if (!isSheet) position(panel, [...rects()]);
    panel.focus({ preventScroll: true });
    this.listen(panel, rects, isSheet);
  }

  private show(panel: HTMLElement): HTMLElement {
    const host = this.document.createElement('div');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS + NOTE_CSS);
    const root = host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [sheet];
    root.append(panel);
    host.popover = 'manual';
    this.document.documentElement.append(host);
    host.showPopover();
    return host;
  }

  private buildPanel(content: NoteContent, ground: Ground): HTMLElement {
    const panel = this.element('div', `card note ${ground}`);
    panel.setAttribute('role', 'dialog');
    panel.setAttribute('aria-label', content.label);
    panel.setAttribute('dir', 'ltr');
    panel.setAttribute('lang', content.language);
    panel.tabIndex = -1;
    panel.append(...content.items.map((item) => this.item(item)));
    panel.append(...content.lines.map((line) => this.line(line, 'closing')));
    const close = this.element('button', '', content.close);
    close.setAttribute('type', 'button');
    close.addEventListener('click', () => this.close());
    panel.append(this.element('div', 'actions', close));
    return panel;
  }

  private item({ family, name, status, phrase, lines }: NoteItem): HTMLElement {
    const kind = this.element('p', 'kind');
    if (family) kind.append(this.key(family));
    const named = name ? [this.english('span', name), ` · ${status}`] : [status];
    kind.append(this.element('span', '', ...named));
    const said = lines.map((line) => this.line(line, ''));
    const whole = collapseSpace(phrase);
    const shown = whole.length > MAX_PHRASE ? `${whole.slice(0, MAX_PHRASE)}…` : whole;
    return this.element('div', 'item', kind, this.english('h3', shown), ...said);
  }

  private key(family: string): HTMLElement {
    const key = this.element('span', `key ${family}`, '\u00a0'.repeat(7));
    key.setAttribute('aria-hidden', 'true');
    return key;
  }

  private line({ text, english }: NoteLine, className: string): HTMLElement {
    const parts =
      english === undefined
        ? [text]
        : text
          ? [`${text} `, this.english('span', english)]
          : [this.english('span', english)];
    return this.element('p', className, ...parts);
  }

  private english(tag: string, text: string): HTMLElement {
    const made = this.element(tag, '', text);
    made.setAttribute('lang', 'en');
    return made;
  }

  /** Text only ever enters as text. */
  private element(tag: string, className: string, ...children: readonly (Node | string)[]): HTMLElement {
    const made = this.document.createElement(tag);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  private listen(panel: HTMLElement, rects: () => readonly DOMRect[], isSheet: boolean) {
    this.listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.listening.signal };
    const { document } = this;
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.close(), options);
    document.addEventListener('pointerdown', ({ target }) => target !== this.host && this.close(), options);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && this.close(), options);
    window.addEventListener('pagehide', () => this.close(), options);
    document.addEventListener(
      'scroll',
      ({ target }) => target !== this.host && this.follow(panel, rects(), isSheet),
      options,
    );
  }

  /** The note goes with its words, and closes when they leave the window. */
  private follow(panel: HTMLElement, rects: readonly DOMRect[], isSheet: boolean) {
    if (isSheet) return;
    const isInView = rects.some(({ bottom, top }) => bottom > 0 && top < window.innerHeight);
    if (isInView) position(panel, rects);
    else this.close();
  }

  close() {
    this.listening.abort();
    const hadFocus = this.host !== null && this.document.activeElement === this.host;
    this.host?.remove();
    if (hadFocus && this.focused instanceof HTMLElement) this.focused.focus({ preventScroll: true });
    this.host = null;
    this.focused = null;
  }
}

export const createNote = (document: Document): Note => new ShadowNote(document);
