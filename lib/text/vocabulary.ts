import { folds, ligature } from './chars.ts';
import { ENGLISH } from './english.ts';
import { hashWord, type Tokens } from './tokens.ts';

/** The id of a word that the vocabulary does not hold. */
export const UNKNOWN = -1;

/**
 * Every word that any list or rule asks about, each with a number. A text is looked up once, token by token; from then
 * on rules compare numbers. Words stand in arrays and an open-addressing table, never as keys of an object:
 * `constructor` is an ordinary word.
 */
export class Vocabulary {
  private readonly words: string[] = [];
  private readonly hashes: number[] = [];
  /** Word id + 1 by hash, linear probing; 0 is empty. Length is a power of two, at most a quarter full. */
  private slots = new Int32Array(1 << 12);
  private readonly groups = new Map<string, Uint8Array>();

  constructor() {
    for (const [name, words] of Object.entries(ENGLISH))
      for (const word of words.split(' ')) this.addToGroup(name, word);
  }

  get size(): number {
    return this.words.length;
  }

  /** The id of a folded word, which is added if it is new. */
  add(word: string): number {
    const hash = hashWord(word);
    const known = this.findWhere(hash, (id) => this.words[id] === word);
    if (known !== UNKNOWN) return known;
    this.words.push(word);
    this.hashes.push(hash);
    if (this.words.length * 4 > this.slots.length) this.grow();
    else this.place(this.words.length - 1);
    return this.words.length - 1;
  }

  /** Adds a folded word to a named group, which rules ask for with `group`. */
  addToGroup(name: string, word: string) {
    const id = this.add(word);
    let group = this.groups.get(name) ?? new Uint8Array(256);
    if (id >= group.length) {
      const larger = new Uint8Array(Math.max(id + 1, group.length * 2));
      larger.set(group);
      group = larger;
    }
    group[id] = 1;
    this.groups.set(name, group);
  }

  /** 1 at the id of each word of the group; empty where there is no such group. */
  group(name: string): Uint8Array {
    return this.groups.get(name) ?? new Uint8Array(0);
  }

  word(id: number): string {
    return this.words[id] ?? '';
  }

  /** The word id of each token, or UNKNOWN. */
  lookUp(text: string, tokens: Tokens): Int32Array {
    const ids = new Int32Array(tokens.count);
    for (let t = 0; t < tokens.count; t++) {
      const start = tokens.start[t]!;
      const end = tokens.end[t]!;
      ids[t] = this.findWhere(tokens.hash[t]!, (id) => this.equals(id, text, start, end));
    }
    return ids;
  }

  private findWhere(hash: number, same: (id: number) => boolean): number {
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.slots[slot]! - 1;
      if (id < 0) return UNKNOWN;
      if (this.hashes[id] === hash && same(id)) return id;
    }
  }

  private equals(id: number, text: string, start: number, end: number): boolean {
    const word = this.words[id]!;
    let i = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const expanded = ligature(code);
      if (expanded) {
        if (!word.startsWith(expanded, i)) return false;
        i += expanded.length;
      } else if (folds[code] !== 0 && word.charCodeAt(i++) !== folds[code]) return false;
    }
    return i === word.length;
  }

  private place(id: number) {
    const mask = this.slots.length - 1;
    let slot = this.hashes[id]! & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }

  private grow() {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 0; id < this.words.length; id++) this.place(id);
  }
}
