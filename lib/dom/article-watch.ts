import { articleRoot, holdersOf } from './article-root.ts';
import type { FoundArticle } from './find-article.ts';
import { isConnected, parentOf, upFrom } from './nodes.ts';
import { type Known, weighMutation } from './weigh-mutation.ts';

/** What is done when something of an article has changed. */
export interface WatchHandlers {
  /** Words that were read have changed or gone. Called before the browser paints them. */
  torn(): void;
  /** There may be something else to read. */
  touched(): void;
}

/** Texts within the root. What is shown only now by losing its `hidden` counts as added. */
const TEXTS = { subtree: true, childList: true, characterData: true, attributeFilter: ['hidden'] };

/** Listens to what the page does to one article; to the rest of the page only as far as it may take the article away. */
class ArticleWatch {
  readonly observer: MutationObserver;
  private readonly root: Element | null;
  /** The elements around the root. */
  private readonly around = new Set<Node>();
  private readonly known: Known;
  private readonly handlers: WatchHandlers;

  constructor(found: FoundArticle, handlers: WatchHandlers) {
    this.handlers = handlers;
    this.root = articleRoot(found);
    this.known = { map: found.map, holders: holdersOf(found) };
    this.observer = new MutationObserver((records) => this.noticed(records));
    if (this.root) this.observe(this.root, found);
  }

  private observe(root: Element, { map, article }: FoundArticle) {
    this.observer.observe(root, TEXTS);
    for (const block of article.blocks) {
      const element = map.elementAt(block);
      if (element && ![...upFrom(element)].includes(root)) this.observer.observe(element, TEXTS);
    }
    const parent = parentOf(root) as Element | null;
    if (parent) for (const element of upFrom(parent)) this.around.add(element);
    for (const element of this.around) this.observer.observe(element, { childList: true });
  }

  private noticed(records: readonly MutationRecord[]) {
    const weights = new Set(records.map((record) => this.weigh(record)));
    const isGone = this.root !== null && !isConnected(this.root);
    if (isGone || weights.has('torn')) this.handlers.torn();
    if (isGone || weights.has('torn') || weights.has('touched')) this.handlers.touched();
  }

  /** Around the root only what takes words away counts; what is added there is not part of the article. */
  private weigh(record: MutationRecord) {
    const weight = weighMutation(this.known, record);
    return this.around.has(record.target) && weight === 'touched' ? null : weight;
  }
}

/** Watches an article from now on. Returns its undo. */
export function watchArticle(found: FoundArticle, handlers: WatchHandlers): () => void {
  const { observer } = new ArticleWatch(found, handlers);
  return () => observer.disconnect();
}

/** Tells whenever something with text is added to a page in which an article is looked for. Returns its undo. */
export function watchForArticle(document: Document, touched: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => addedNodes.length > 0)) touched();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  return () => observer.disconnect();
}
