import type { Block, TextSpan } from './article.ts';
import { DIGIT, isUpper, isWordChar, kindOf, SPACE } from './chars.ts';
import { isElision } from './elision.ts';
import { CLOSED_BY, DOUBLED, isDoubled, MEASURE, markAt, type QuoteMarks, SINGLE, TURNED } from './quote-marks.ts';

/** A quotation, with its marks. */
export interface Quotation extends TextSpan {
  /** What stands between the marks. */
  readonly inner: TextSpan;
  /** 0 for a quotation in the running text, 1 inside another one, and so on. */
  readonly depth: number;
  /** Place of the block in `Article.blocks`. */
  readonly block: number;
  /** It goes on in the next block, which opens with a mark of its own; or it goes on from the block before. */
  readonly continues: boolean;
}

interface Open {
  readonly mark: string;
  readonly at: number;
  /** First character after the mark. */
  readonly inner: number;
}

/**
 * Reads all quotations of an article, in order of their starts. Linear: each mark is looked at once.
 * @param marks where quotation marks of any kind stand
 * @param closedBy those that count in the language of the article
 */
export function readQuotations(
  text: string,
  blocks: readonly Block[],
  marks: Int32Array,
  closedBy: QuoteMarks = CLOSED_BY,
): Quotation[] {
  const found: Quotation[] = [];
  let carried: string | null = null;
  let from = 0;
  blocks.forEach((block, index) => {
    let to = from;
    while (to < marks.length && marks[to]! < block.end) to++;
    const reader = new BlockReader(text, block, index, marks.subarray(from, to), carried !== null, closedBy);
    carried = reader.read(opensWith(text, blocks[index + 1], () => reader.openMark()));
    for (const quotation of reader.found.sort((a, b) => a.start - b.start || b.end - a.end)) found.push(quotation);
    from = to;
  });
  return found;
}

/** Whether a block begins with the mark: a quotation that spans paragraphs opens each of them anew. */
function opensWith(text: string, block: Block | undefined, mark: () => string | null) {
  return (): boolean => {
    const open = mark();
    if (!block || open === null) return false;
    let at = block.start;
    while (at < block.end && kindOf(text.charCodeAt(at)) === SPACE) at++;
    return at < block.end && markAt(text, at) === open;
  };
}

/** Reads the marks of one block with a stack of the quotations that are open. */
class BlockReader {
  readonly found: Quotation[] = [];
  private readonly open: Open[] = [];
  /** See `readClosers`; read when first asked for. */
  private closers: Uint8Array | null = null;

  constructor(text: string, block: Block, index: number, marks: Int32Array, continued: boolean, closedBy: QuoteMarks) {
    this.text = text;
    this.closedBy = closedBy;
    this.block = block;
    this.index = index;
    this.marks = marks;
    this.continued = continued;
  }
  private readonly text: string;
  private readonly block: Block;
  private readonly index: number;
  private readonly marks: Int32Array;
  private readonly closedBy: QuoteMarks;
  /** The block before ended inside a quotation that this block opens anew. */
  private readonly continued: boolean;

  /** The mark of the outermost open quotation. */
  openMark(): string | null {
    return this.open[0]?.mark ?? null;
  }

  /** Reads the block. Gives back the mark of the quotation that goes on in the next block, or null. */
  read(goesOn: () => boolean): string | null {
    for (const [i, at] of this.marks.entries()) this.mark(at, i);
    const outer = this.open[0];
    if (!outer) return null;
    if (goesOn()) {
      this.add(outer, this.block.end, this.block.end, 0, true);
      return outer.mark;
    }
    if (this.isSpeech(outer)) this.add(outer, this.block.end, this.block.end, 0, false);
    return null;
  }

  private mark(at: number, i: number) {
    if (at > this.block.start && isDoubled(this.text, at - 1)) return;
    const char = markAt(this.text, at);
    if (this.isApostrophe(at, char, i)) return;
    const after = isDoubled(this.text, at) ? at + 2 : at + 1;
    const closing = this.closes(at, after, char);
    if (closing >= 0) this.close(closing, at, after);
    else if (this.opens(at, after, char)) this.push(at, after, char);
  }

  /** Nobody nests a mark in itself: an open one of the same kind was never closed, and is forgotten. */
  private push(at: number, inner: number, char: string) {
    const same = this.open.findIndex((open) => open.mark === char);
    if (same >= 0) this.open.length = same;
    this.open.push({ mark: char, at, inner });
  }

  /** The innermost open quotation that the mark closes, or −1. */
  private closes(at: number, after: number, char: string): number {
    for (let i = this.open.length - 1; i >= 0; i--) {
      const open = this.open[i]!;
      if (open.mark === char) return this.mayClose(at, after, char) ? i : -1;
      if (this.closedBy.get(open.mark)!.includes(char)) return i;
    }
    return -1;
  }

  /** A mark that opens and closes alike closes where no space stands before it; an opening one only before a gap too. */
  private mayClose(at: number, after: number, char: string): boolean {
    const glued = !this.isGap(at - 1);
    if (this.closedBy.get(char) === char) return glued || this.isGap(after);
    return glued && !this.isWord(after);
  }

  private opens(at: number, after: number, char: string): boolean {
    if (!this.closedBy.has(char)) return false;
    if (TURNED.includes(char)) return this.isGap(at - 1) && this.isWord(after);
    if (char === '"' || char === "'" || char === DOUBLED) return !this.isGap(after) && this.mayStart(at, after, char);
    return true;
  }

  /** Straight marks open after a gap, a bracket, a dash or another mark; a double one also when glued to a word. */
  private mayStart(at: number, after: number, char: string): boolean {
    if (this.isMeasure(at)) return false;
    const before = this.text.charCodeAt(at - 1);
    return at === this.block.start || !isWordChar(before) || (char !== "'" && this.isWord(after));
  }

  private isMeasure(at: number): boolean {
    return MEASURE.includes(this.text[at]!) && at > this.block.start && kindOf(this.text.charCodeAt(at - 1)) === DIGIT;
  }

  /** Possessives (the critics’ claims), elisions (’em, ’90s): no quotation turns here. */
  private isApostrophe(at: number, char: string, i: number): boolean {
    if (!SINGLE.includes(char)) return false;
    if (char === '’' || char === "'" || char === '＇') {
      if (this.isWord(at - 1) && this.isWord(at + 1)) return true;
      if (this.isWord(at - 1)) return !this.singleIsOpen() || this.isPossessive(at, i);
    }
    return (
      isElision(this.text, at, this.block.end) || (char === "'" && !this.singleIsOpen() && !this.hasPartner(at, i))
    );
  }

  private singleIsOpen(): boolean {
    return this.open.some((open) => SINGLE.includes(open.mark));
  }

  /** Inside single quotes, s’ before a small letter is a possessive if a later mark can still close the quotation. */
  private isPossessive(at: number, i: number): boolean {
    const last = this.text[at - 1]!.toLowerCase();
    const follows = this.text.charCodeAt(at + 2);
    if (last !== 's' || !this.isGap(at + 1) || !isWordChar(follows) || isUpper(follows)) return false;
    return this.hasCloser(i);
  }

  /** Whether a later mark of the block closes a single quotation before another one opens. */
  private hasCloser(i: number): boolean {
    this.closers ??= this.readClosers();
    return this.closers[i] === 1;
  }

  /** The answer of `hasCloser` for every mark, read from the last to the first: linear. */
  private readClosers(): Uint8Array {
    const { marks } = this;
    const closers = new Uint8Array(marks.length);
    for (let i = marks.length - 2; i >= 0; i--) {
      const at = marks[i + 1]!;
      const isHalf = isDoubled(this.text, at) || isDoubled(this.text, at - 1);
      if (isHalf) closers[i] = closers[i + 1]!;
      if (isHalf) continue;
      const char = this.text[at]!;
      const afterGap = this.isGap(at - 1);
      if (char === '‘' || (char === "'" && afterGap)) continue;
      const closes = (char === '’' || char === "'") && !afterGap && !this.isWord(at + 1);
      closers[i] = closes ? 1 : closers[i + 1]!;
    }
    return closers;
  }

  /** A straight single mark opens only if it follows a gap and a later one can close it. */
  private hasPartner(at: number, i: number): boolean {
    return !this.isGap(at + 1) && (at === this.block.start || !this.isWord(at - 1)) && this.hasCloser(i);
  }

  private close(i: number, at: number, after: number) {
    const open = this.open[i]!;
    this.add(open, at, after, i, i === 0 && this.isCarried(open));
    this.open.length = i;
  }

  private isCarried(open: Open): boolean {
    return this.continued && this.found.length === 0 && this.isBlockStart(open.at);
  }

  private add(open: Open, innerEnd: number, end: number, depth: number, continues: boolean) {
    if (innerEnd <= open.inner) return;
    this.found.push({
      start: open.at,
      end,
      inner: { start: open.inner, end: innerEnd },
      depth,
      block: this.index,
      continues,
    });
  }

  /** A quotation that nothing closes holds to the end of the block if it opens the block or follows a comma or colon. */
  private isSpeech(open: Open): boolean {
    if (SINGLE.includes(open.mark)) return false;
    if (this.isBlockStart(open.at)) return true;
    let at = open.at - 1;
    while (at > this.block.start && this.isGap(at)) at--;
    return this.text[at] === ',' || this.text[at] === ':';
  }

  private isBlockStart(at: number): boolean {
    for (let i = this.block.start; i < at; i++) if (!this.isGap(i)) return false;
    return true;
  }

  private isGap(at: number): boolean {
    return at < this.block.start || at >= this.block.end || kindOf(this.text.charCodeAt(at)) === SPACE;
  }

  private isWord(at: number): boolean {
    return at >= this.block.start && at < this.block.end && isWordChar(this.text.charCodeAt(at));
  }
}
