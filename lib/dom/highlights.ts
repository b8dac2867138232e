import { DEFAULT_LOOKS, GROUNDS, type Ground, type Looks } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { groundBehind } from './ground.ts';
import { keepRanges } from './keep-ranges.ts';
import { familyKinds, kindOf, type MarkKind } from './mark-kind.ts';
import { LOOKS, type Look, markStyles } from './mark-styles.ts';
import { randomName } from './random-name.ts';
import { TextMap } from './text-map.ts';

/** Draws flags over the live page without changing it. */
export interface Painter {
  /**
   * Draws these flags, found by this map, in place of those drawn before. What is drawn already stays untouched.
   * Returns those that were drawn: the rest are gone from the page.
   */
  paint(map: TextMap, flags: readonly PageFlag[], looks: Looks): readonly PageFlag[];
  /** Takes back what lies over words that are no longer those that were read. Returns what is still drawn. */
  prune(): readonly PageFlag[];
  /** Makes one flag the current one, or none. */
  setCurrent(flag: PageFlag | null): void;
  /** Makes a flag stand out for a moment. */
  flash(flag: PageFlag): void;
  /** What stands behind a flag, as it was when it was painted. */
  groundOf(flag: PageFlag): Ground;
  /** Shows nothing for a while, and then again what is drawn. */
  setHidden(isHidden: boolean): void;
  /** Takes everything back. */
  clear(): void;
}

/** A flag that is drawn. */
interface Drawn {
  readonly name: string;
  readonly range: AbstractRange;
}

const FLASH_MS = 1_500;

/** Registers highlights under one random name each; the page's own stay as they are. */
class HighlightPainter implements Painter {
  private readonly prefix = randomName();
  private readonly sheet = new CSSStyleSheet();
  /** Those of the families, and of own lexicons those that were met. */
  private kinds: readonly MarkKind[] = familyKinds(DEFAULT_LOOKS);
  private looks = DEFAULT_LOOKS;
  private isHidden = false;
  private readonly grounds = new Map<Element, Ground>();
  private readonly drawn = new Map<PageFlag, Drawn>();
  private current: PageFlag | null = null;
  private flashing = 0;
  private map = new TextMap([]);
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
    this.writeSheet();
  }

  private writeSheet() {
    this.sheet.replaceSync(markStyles(this.kinds, this.looks, (kind, ground, look) => this.name(kind, ground, look)));
  }

  /** Numbers only: a page that reads the names learns nothing. */
  private name({ key }: MarkKind, ground: Ground, look: Look): string {
    const kind = this.kinds.findIndex((known) => known.key === key);
    return `${this.prefix}-${kind}${GROUNDS.indexOf(ground)}${LOOKS.indexOf(look)}`;
  }

  /** Knows the kinds of these flags from now on, and draws all as the reader wants it. */
  private learn(flags: readonly PageFlag[], looks: Looks) {
    const known = new Set(this.kinds.map(({ key }) => key));
    const added = flags.map((flag) => kindOf(flag, looks)).filter(({ key }) => known.size < known.add(key).size);
    const isSame = JSON.stringify(looks) === JSON.stringify(this.looks);
    if (added.length === 0 && isSame) return;
    const families = familyKinds(looks);
    this.looks = looks;
    this.kinds = [...families, ...this.kinds.slice(families.length), ...added];
    this.writeSheet();
  }

  paint(map: TextMap, flags: readonly PageFlag[], looks: Looks): readonly PageFlag[] {
    this.map = map;
    this.learn(flags, looks);
    this.grounds.clear();
    const before = Map.groupBy(this.drawn.values(), ({ name }) => name);
    this.drawn.clear();
    this.setCurrent(null);
    this.remove('found');
    const wanted = new Map<string, [PageFlag, StaticRange][]>();
    for (const flag of flags) {
      const range = map.rangeFor(flag);
      if (!range) continue;
      const name = this.nameFor(flag, flag.voice === 'author' ? 'own' : 'quoted');
      const known = wanted.get(name) ?? [];
      known.push([flag, range]);
      wanted.set(name, known);
    }
    for (const name of this.names('own', 'quoted')) this.fill(name, before.get(name) ?? [], wanted.get(name) ?? []);
    this.mindSheet();
    return flags.filter((flag) => this.drawn.has(flag));
  }

  /** Makes a highlight hold these and no others. */
  private fill(name: string, before: readonly Drawn[], pairs: readonly (readonly [PageFlag, StaticRange])[]) {
    if (pairs.length === 0) return void CSS.highlights.delete(name);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    const ranges = keepRanges(
      highlight,
      before.map(({ range }) => range),
      pairs.map(([, range]) => range),
    );
    pairs.forEach(([flag], at) => void this.drawn.set(flag, { name, range: ranges[at]! }));
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  /** The rules stand in the page as long as something is drawn by them. */
  private mindSheet() {
    const sheets = this.document.adoptedStyleSheets;
    const isWanted = this.drawn.size > 0 && !this.isHidden;
    if (sheets.includes(this.sheet) === isWanted) return;
    const others = sheets.filter((sheet) => sheet !== this.sheet);
    this.document.adoptedStyleSheets = isWanted ? [...others, this.sheet] : others;
  }

  prune(): readonly PageFlag[] {
    for (const [flag, { name, range }] of this.drawn) {
      if (this.map.domSpan(flag)) continue;
      this.drawn.delete(flag);
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
    if (this.current && !this.map.domSpan(this.current)) this.setCurrent(null);
    return [...this.drawn.keys()];
  }

  private nameFor(flag: PageFlag, look: Look): string {
    return this.name(kindOf(flag), this.groundOf(flag), look);
  }

  /** Makes a flag stand out, where it is not gone from the page. */
  private add(flag: PageFlag, look: Look) {
    const range = this.map.rangeFor(flag);
    if (range) CSS.highlights.set(this.nameFor(flag, look), new Highlight(range));
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
    this.current = flag;
    if (flag) this.add(flag, 'current');
  }

  flash(flag: PageFlag) {
    clearTimeout(this.flashing);
    this.remove('found');
    this.add(flag, 'found');
    this.flashing = window.setTimeout(() => this.remove('found'), FLASH_MS);
  }

  setHidden(isHidden: boolean) {
    this.isHidden = isHidden;
    this.mindSheet();
  }

  private names(...looks: readonly Look[]): string[] {
    return this.kinds.flatMap((kind) =>
      GROUNDS.flatMap((ground) => looks.map((look) => this.name(kind, ground, look))),
    );
  }

  private remove(...looks: readonly Look[]) {
    for (const name of this.names(...looks)) CSS.highlights.delete(name);
  }

  clear() {
    clearTimeout(this.flashing);
    this.grounds.clear();
    this.drawn.clear();
    this.remove(...LOOKS);
    this.mindSheet();
  }
}

/** A painter for one page, under the same names in all its readings. */
export const createPainter = (document: Document): Painter => new HighlightPainter(document);
