import { Ints } from '../text/ints.ts';
import { EdgeTable } from './edge-table.ts';

/** Nothing follows, or nothing ends here. */
export const NONE = -1;

/**
 * A trie of word ids, in integer arrays: no object for any node. The first word of a phrase is an array look-up, later
 * ones an open-addressing table of edges: most tokens of a text begin no phrase and cost one load.
 */
export class PhraseTrie {
  /** Node that a phrase beginning with the word leads to, by word id; 0 is none, since node 0 is the root. */
  private first = new Int32Array(1 << 12);
  private readonly edges = new EdgeTable();
  /** The entry that ends at each node, the latest first; and the one that ends there too, by entry. */
  private readonly lastEntry = new Ints(1 << 12);
  private readonly entryBefore = new Ints(1 << 12);
  /** 1 where a longer phrase goes on from a node. */
  private readonly inner = new Ints(1 << 12);

  constructor() {
    this.newNode();
  }

  /** Adds a phrase, as word ids, that stands for an entry. Entries are numbered from 0 in the order of their adding. */
  add(words: readonly number[], entry: number) {
    let node = this.firstNode(words[0]!);
    for (let i = 1; i < words.length; i++) node = this.nextNode(node, words[i]!);
    while (this.entryBefore.length <= entry) this.entryBefore.push(NONE);
    this.entryBefore.array[entry] = this.lastEntry.array[node]!;
    this.lastEntry.array[node] = entry;
  }

  /** The node after the first word, or NONE. */
  start(word: number): number {
    const node = word >= 0 && word < this.first.length ? this.first[word]! : 0;
    return node === 0 ? NONE : node;
  }

  /** The node after one more word, or NONE. */
  next(node: number, word: number): number {
    return word < 0 ? NONE : this.edges.get(node, word);
  }

  /** Whether a longer phrase goes on from a node: most words are no more than themselves. */
  goesOn(node: number): boolean {
    return this.inner.array[node] === 1;
  }

  /** An entry that ends at a node, or NONE; `entryAfter` gives the others. */
  entryAt(node: number): number {
    return this.lastEntry.array[node]!;
  }

  /** The next entry that ends where this one does, or NONE. */
  entryAfter(entry: number): number {
    return this.entryBefore.array[entry]!;
  }

  private firstNode(word: number): number {
    if (word >= this.first.length) {
      const larger = new Int32Array(Math.max(word + 1, this.first.length * 2));
      larger.set(this.first);
      this.first = larger;
    }
    if (this.first[word] === 0) this.first[word] = this.newNode();
    return this.first[word]!;
  }

  private nextNode(node: number, word: number): number {
    const known = this.edges.get(node, word);
    if (known !== NONE) return known;
    this.inner.array[node] = 1;
    const made = this.newNode();
    this.edges.set(node, word, made);
    return made;
  }

  private newNode(): number {
    this.inner.push(0);
    this.lastEntry.push(NONE);
    return this.lastEntry.length - 1;
  }
}
