import { type ReaderMark, toggleSpan } from '../report/practice.ts';
import type { Article, TextSpan } from '../text/article.ts';
import { SpanIndex, spansAt } from './hit-test.ts';
import { randomName } from './random-name.ts';
import { selectedRange, spanOfRange } from './selection.ts';
import type { TextMap } from './text-map.ts';

/** How much of the text around a mark is told, in UTF-16 code units. */
const AROUND = 80;

/** A frame around the words: no family and no own lexicon looks like it. */
const styleOf = (name: string): string =>
  `@media screen { ::highlight(${name}) { background-color: rgb(120 120 120 / 0.28); text-decoration: underline overline solid 1px currentcolor } }
@media screen and (forced-colors: active) { ::highlight(${name}) { background-color: Mark; color: MarkText } }`;

/**
 * The reader marks what seems loaded: words that are selected are marked, and unmarked by selecting or clicking them
 * again. Marks are drawn over the page as flags are, and kept nowhere else.
 */
export class Practice {
  private spans: readonly TextSpan[] = [];
  private readonly name = randomName();
  private readonly sheet = new CSSStyleSheet();
  private readonly stops = new AbortController();
  private readonly document: Document;
  private readonly map: TextMap;
  private readonly article: Article;

  constructor(document: Document, map: TextMap, article: Article) {
    this.document = document;
    this.map = map;
    this.article = article;
    this.sheet.replaceSync(styleOf(this.name));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    const options = { capture: true, passive: true, signal: this.stops.signal };
    document.addEventListener('pointerup', (event) => this.released(event), options);
    document.addEventListener('keyup', (event) => event.key === 'Shift' && this.toggle(), options);
  }

  /** The selection is what the release makes of it, which is known only after. */
  private released(event: PointerEvent) {
    if (!event.isTrusted || event.button !== 0) return;
    const { clientX, clientY } = event;
    setTimeout(() => this.toggle() || this.press(clientX, clientY));
  }

  /** Marks or unmarks what is selected, in whole words. False where nothing of the article is. */
  private toggle(): boolean {
    const range = selectedRange();
    const span = range && spanOfRange(this.map, range);
    if (!span) return false;
    this.spans = toggleSpan(this.spans, wholeWords(this.article.text, span));
    this.paint();
    this.document.getSelection()?.collapseToEnd(); // what is marked can be seen, and selected again
    return true;
  }

  /** A click on a mark takes it away. */
  private press(x: number, y: number) {
    const [hit] = spansAt(this.document, this.map, new SpanIndex(this.spans), x, y);
    if (!hit) return;
    this.spans = this.spans.filter((span) => span !== hit);
    this.paint();
  }

  private paint() {
    const ranges = this.spans.flatMap((span) => this.map.rangeFor(span) ?? []);
    if (ranges.length === 0) CSS.highlights.delete(this.name);
    else CSS.highlights.set(this.name, new Highlight(...ranges));
  }

  /** What the reader has marked, in reading order. */
  get marks(): ReaderMark[] {
    const { text } = this.article;
    return this.spans.map(({ start, end }) => ({
      start,
      end,
      exact: text.slice(start, end),
      before: text
        .slice(Math.max(0, start - AROUND), start)
        .split('\n')
        .at(-1)!,
      after: text.slice(end, end + AROUND).split('\n')[0]!,
    }));
  }

  /** Marks no more; what is marked stays to be seen. */
  rest() {
    this.stops.abort();
  }

  stop() {
    this.rest();
    CSS.highlights.delete(this.name);
    this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}’']/u.test(text[at] ?? ' ');

/** A span from the beginning of its first word to the end of its last. */
function wholeWords(text: string, { start, end }: TextSpan): TextSpan {
  let [from, to] = [start, end];
  while (isWordAt(text, from) && isWordAt(text, from - 1)) from--;
  while (isWordAt(text, to - 1) && isWordAt(text, to)) to++;
  return { start: from, end: to };
}
