const MISSING = -1;
const FIELDS = 3;

/**
 * Edges of a trie: from a node by a word to a node. Open addressing with linear probing in one integer array, three
 * fields a slot; a `Map` would need a key object or a float for each pair and is several times slower to fill.
 */
export class EdgeTable {
  /** node + 1, word, target in each slot; 0 in the first field is an empty slot. Length is three times a power of two. */
  private slots = new Int32Array(FIELDS << 12);
  private count = 0;

  /** The node that an edge leads to, or −1. */
  get(node: number, word: number): number {
    const at = this.find(node, word);
    return this.slots[at] === 0 ? MISSING : this.slots[at + 2]!;
  }

  /** Adds an edge that is not there yet. */
  set(node: number, word: number, target: number) {
    if (++this.count * 2 * FIELDS > this.slots.length) this.grow();
    this.put(node, word, target);
  }

  private put(node: number, word: number, target: number) {
    const at = this.find(node, word);
    this.slots[at] = node + 1;
    this.slots[at + 1] = word;
    this.slots[at + 2] = target;
  }

  /** Where the edge stands, or would stand. */
  private find(node: number, word: number): number {
    const mask = this.slots.length / FIELDS - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * FIELDS;
      if (this.slots[at] === 0 || (this.slots[at] === node + 1 && this.slots[at + 1] === word)) return at;
    }
  }

  private grow() {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += FIELDS) {
      if (old[at] !== 0) this.put(old[at]! - 1, old[at + 1]!, old[at + 2]!);
    }
  }
}
