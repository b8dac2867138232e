/** Nothing follows, or nothing ends here. */
export const NONE = -1;
const ROOT = 0;

/**
 * A trie of word ids. The first word of a phrase is an array look-up, later ones an open-addressing table of edges:
 * most tokens of a text begin no phrase and cost one load.
 */
export class PhraseTrie {
  /** Node that a phrase beginning with the word leads to, by word id; 0 is none. */
  private first = new Int32Array(1 << 12);
  private nodes = 1;
  private readonly edges = new Map<number, number>();
  /** What ends at a node: entry ids, most seldom more than one. */
  private readonly ends: number[][] = [[]];
  /** Whether a longer phrase goes on from a node. */
  private readonly inner: boolean[] = [true];

  /** Adds a phrase, as word ids, that stands for an entry. */
  add(words: readonly number[], entry: number) {
    let node = this.firstNode(words[0]!);
    for (let i = 1; i < words.length; i++) node = this.nextNode(node, words[i]!);
    this.ends[node]!.push(entry);
  }

  /** The node after the first word, or NONE. */
  start(word: number): number {
    return word >= 0 && word < this.first.length && this.first[word] !== ROOT ? this.first[word]! : NONE;
  }

  /** The node after one more word, or NONE. */
  next(node: number, word: number): number {
    return word < 0 ? NONE : (this.edges.get(edge(node, word)) ?? NONE);
  }

  /** Whether a longer phrase goes on from a node: most words are no more than themselves. */
  goesOn(node: number): boolean {
    return this.inner[node]!;
  }

  /** The entries that end at a node. */
  entries(node: number): readonly number[] {
    return this.ends[node]!;
  }

  private firstNode(word: number): number {
    if (word >= this.first.length) {
      const larger = new Int32Array(Math.max(word + 1, this.first.length * 2));
      larger.set(this.first);
      this.first = larger;
    }
    if (this.first[word] === ROOT) this.first[word] = this.newNode();
    return this.first[word]!;
  }

  private nextNode(node: number, word: number): number {
    const known = this.edges.get(edge(node, word));
    if (known !== undefined) return known;
    this.inner[node] = true;
    const made = this.newNode();
    this.edges.set(edge(node, word), made);
    return made;
  }

  private newNode(): number {
    this.ends.push([]);
    this.inner.push(false);
    return this.nodes++;
  }
}

/** One number for a node and a word: exact, since both stay far below 2^26. */
const edge = (node: number, word: number) => node * 67_108_864 + word;
