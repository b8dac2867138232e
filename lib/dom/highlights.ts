import { FAMILIES, familyOf } from '../lexicon/ids.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { groundBehind } from './ground.ts';
import { LOOKS, type Look, markStyles } from './mark-styles.ts';
import { GROUNDS, type Ground } from './palette.ts';
import { randomName } from './random-name.ts';
import type { TextMap } from './text-map.ts';

/** Draws flags over the live page without changing it. */
export interface Painter {
  /** Draws these flags in place of those drawn before. Returns those that were drawn: the rest are gone from the page. */
  paint(flags: readonly PageFlag[]): readonly PageFlag[];
  /** Makes one flag the current one, or none. */
  setCurrent(flag: PageFlag | null): void;
  /** Makes a flag stand out for a moment. */
  flash(flag: PageFlag): void;
  /** What stands behind a flag, as it was when it was painted. */
  groundOf(flag: PageFlag): Ground;
  /** Takes everything back. */
  clear(): void;
}

const FLASH_MS = 1_500;

/** Registers highlights under one random name each; the page's own stay as they are. */
class HighlightPainter implements Painter {
  private readonly prefix = randomName();
  private readonly sheet = new CSSStyleSheet();
  private readonly grounds = new Map<Element, Ground>();
  private flashing = 0;
  private readonly document: Document;
  private readonly map: TextMap;

  constructor(document: Document, map: TextMap) {
    this.document = document;
    this.map = map;
    this.sheet.replaceSync(markStyles((family, ground, look) => this.name(FAMILIES.indexOf(family), ground, look)));
  }

  private name(family: number, ground: Ground, look: Look): string {
    return `${this.prefix}-${family}${GROUNDS.indexOf(ground)}${LOOKS.indexOf(look)}`;
  }

  paint(flags: readonly PageFlag[]): readonly PageFlag[] {
    this.clear();
    const painted = flags.filter((flag) => this.add(flag, flag.voice === 'author' ? 'own' : 'quoted'));
    if (painted.length > 0) this.document.adoptedStyleSheets = [...this.document.adoptedStyleSheets, this.sheet];
    return painted;
  }

  /** Adds a flag to the highlight of its look; false where it is gone from the page. */
  private add(flag: PageFlag, look: Look): boolean {
    const range = this.map.rangeFor(flag);
    if (!range) return false;
    const name = this.name(FAMILIES.indexOf(familyOf(flag.lexicon)), this.groundOf(flag), look);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    return true;
  }

  groundOf(flag: PageFlag): Ground {
    const element = this.map.elementAt(flag);
    if (!element) return 'light';
    const ground = this.grounds.get(element) ?? groundBehind(element);
    this.grounds.set(element, ground);
    return ground;
  }

  setCurrent(flag: PageFlag | null) {
    this.remove('current');
    if (flag) this.add(flag, 'current');
  }

  flash(flag: PageFlag) {
    clearTimeout(this.flashing);
    this.remove('found');
    this.add(flag, 'found');
    this.flashing = window.setTimeout(() => this.remove('found'), FLASH_MS);
  }

  private remove(...looks: readonly Look[]) {
    for (let family = 0; family < FAMILIES.length; family++)
      for (const ground of GROUNDS) for (const look of looks) CSS.highlights.delete(this.name(family, ground, look));
  }

  clear() {
    clearTimeout(this.flashing);
    this.grounds.clear();
    this.remove(...LOOKS);
    const sheets = this.document.adoptedStyleSheets;
    if (sheets.includes(this.sheet)) this.document.adoptedStyleSheets = sheets.filter((sheet) => sheet !== this.sheet);
  }
}

/** A painter for one reading of a page. */
export const createPainter = (document: Document, map: TextMap): Painter => new HighlightPainter(document, map);
