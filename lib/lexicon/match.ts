import { isUpper } from '../text/chars.ts';
import type { Doc } from '../text/doc.ts';
import { JOINED } from '../text/tokens.ts';
import type { Engine, Entry, FrameCue } from './engine.ts';
import type { Trace } from './trace.ts';
import { NONE } from './trie.ts';

/** A term found in the text: tokens [from, to). */
export interface TermHit {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** A cue of several words found in the text: tokens [from, to). */
export interface CueHit {
  readonly from: number;
  readonly to: number;
}

/** A cue of a policy frame found in the text: tokens [from, to). */
export interface FrameHit {
  readonly cue: FrameCue;
  readonly from: number;
  readonly to: number;
}

/** Everything that the lexicons find in a text, in reading order. */
export interface Matches {
  /** Longest match of each lexicon at each place, exceptions taken out. */
  readonly terms: readonly TermHit[];
  readonly cues: ReadonlyMap<string, readonly CueHit[]>;
  /** Cues of the frames. Of overlapping ones the first and longest stays: *trade war* is no *war*. */
  readonly frames: readonly FrameHit[];
}

/** Parts before a hyphen that turn the word after it into another one: non-violent, anti-regime, re-claim. */
const UNDOING = new Set([
  'non',
  'anti',
  'un',
  'self',
  'co',
  'pre',
  'post',
  'counter',
  'pro',
  're',
  'de',
  'sub',
  'inter',
  'mid',
]);

/**
 * Looks up every token once and follows the phrases that begin there. Linear in the text for phrases of bounded length.
 * @param trace is told of the terms that stand there and are no hits all the same
 */
export function matchLexicons(doc: Doc, engine: Engine, trace?: Trace): Matches {
  const found = new Finder(doc, engine, trace);
  for (let t = 0; t < doc.tokens.count; t++) found.at(t);
  return found.matches();
}

class Finder {
  private readonly hits: TermHit[] = [];
  /** Tokens that stand in an exception, by term. */
  private readonly excepts = new Map<number, Set<number>>();
  private readonly cues = new Map<string, CueHit[]>();
  private readonly frames: FrameHit[] = [];
  private readonly doc: Doc;
  private readonly engine: Engine;
  private readonly trace: Trace | undefined;

  constructor(doc: Doc, engine: Engine, trace: Trace | undefined) {
    this.doc = doc;
    this.engine = engine;
    this.trace = trace;
  }

  /** Follows every phrase that begins at a token; none crosses a block. */
  at(from: number) {
    const { words, tokens } = this.doc;
    const { trie } = this.engine;
    let node = trie.start(words[from]!);
    for (let to = from + 1; node !== NONE; to++) {
      for (let entry = trie.entryAt(node); entry !== NONE; entry = trie.entryAfter(entry)) {
        this.take(this.engine.entries[entry]!, from, to);
      }
      if (!trie.goesOn(node) || to >= tokens.count || tokens.block[to] !== tokens.block[from] || this.isParted(to))
        return;
      node = trie.next(node, words[to]!);
    }
  }

  private take(entry: Entry, from: number, to: number) {
    if (entry.kind === 'cue') getOrMake(this.cues, entry.group, () => []).push({ from, to });
    else if (entry.kind === 'except') this.except(entry.term, from, to);
    else if (entry.kind === 'frame') this.takeFrame(entry, from, to);
    else this.takeTerm(entry, from, to);
  }

  private takeTerm({ term, cased, hyphened }: Extract<Entry, { kind: 'term' }>, from: number, to: number) {
    if (!this.isWhole(from)) this.trace?.({ term, from, to, why: 'other-word', around: { from: from - 1, to } });
    else if (!this.hasCase(cased, from)) this.trace?.({ term, from, to, why: 'capitals', around: { from, to } });
    else if (hyphened && !this.isJoined(from, to))
      this.trace?.({ term, from, to, why: 'no-hyphen', around: { from, to } });
    else this.hits.push({ term, from, to });
  }

  /** Hits come by their first token, shorter ones first; several frames may share one span. */
  private takeFrame({ cue, cased }: Extract<Entry, { kind: 'frame' }>, from: number, to: number) {
    const last = this.frames.at(-1);
    if (last && last.from < from && last.to > from) return;
    if (cased && !this.isWritten(cased, from)) return;
    while (this.frames.at(-1)?.from === from && this.frames.at(-1)!.to < to) this.frames.pop();
    this.frames.push({ cue, from, to });
  }

  /** Whether the words with capitals stand as written. */
  private isWritten(words: readonly string[], from: number): boolean {
    const { text, tokens } = this.doc;
    return words.every((word, i) => word === word.toLowerCase() || text.startsWith(word, tokens.start[from + i]!));
  }

  private except(term: number, from: number, to: number) {
    const covered = getOrMake(this.excepts, term, () => new Set<number>());
    for (let t = from; t < to; t++) covered.add(t);
  }

  /** A stop, a colon or the like between two words parts a phrase; commas, quotation marks and spaces do not. */
  private isParted(token: number): boolean {
    const { text, tokens } = this.doc;
    for (let at = tokens.end[token - 1]!; at < tokens.start[token]!; at++)
      if ('.!?;:…'.includes(text[at]!)) return true;
    return false;
  }

  /** Whether the word before a hyphen leaves the found one its sense. */
  private isWhole(from: number): boolean {
    const { text, tokens } = this.doc;
    if ((tokens.flags[from]! & JOINED) === 0) return true;
    return !UNDOING.has(text.slice(tokens.start[from - 1]!, tokens.end[from - 1]!).toLowerCase());
  }

  private isJoined(from: number, to: number): boolean {
    const { flags } = this.doc.tokens;
    for (let t = from + 1; t < to; t++) if ((flags[t]! & JOINED) === 0) return false;
    return true;
  }

  private hasCase(cased: readonly string[] | null, from: number): boolean {
    const { text, tokens } = this.doc;
    return (
      cased === null ||
      cased.every((word, i) => isUpper(text.charCodeAt(tokens.start[from + i]!)) === isUpper(word.charCodeAt(0)))
    );
  }

  matches(): Matches {
    const terms = this.longest(this.hits.filter((hit) => !this.isExcepted(hit)));
    return { terms, cues: this.cues, frames: this.frames };
  }

  private isExcepted({ term, from, to }: TermHit): boolean {
    const covered = this.excepts.get(term);
    if (!covered?.has(from) || !covered.has(to - 1)) return false;
    this.trace?.({ term, from, to, why: 'exception', around: runAround(covered, from) });
    return true;
  }

  /** Of overlapping hits of one lexicon the longest stays; of equals the first. */
  private longest(hits: readonly TermHit[]): TermHit[] {
    const taken = new Map<string, TermHit>();
    const kept: TermHit[] = [];
    for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
      const lexicon = this.engine.terms[hit.term]!.lexicon.id;
      const last = taken.get(lexicon);
      if (last && last.to > hit.from) continue;
      taken.set(lexicon, hit);
      kept.push(hit);
    }
    return kept;
  }
}

/** The run of tokens in a set that a token of it stands in. */
function runAround(tokens: ReadonlySet<number>, token: number): { from: number; to: number } {
  let [from, to] = [token, token + 1];
  while (tokens.has(from - 1)) from--;
  while (tokens.has(to)) to++;
  return { from, to };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
