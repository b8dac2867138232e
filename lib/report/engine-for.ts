import { buildEngine, type Engine } from '../lexicon/engine.ts';
import type { Frame } from '../lexicon/frames.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type OwnLexicon, readable } from '../lexicon/own.ts';

/** What an engine is built from. Lists are never changed: another list is another engine. */
export interface Lists {
  readonly lexicons: readonly Lexicon[];
  readonly frames: readonly Frame[];
  /** Lexicons that the reader made. */
  readonly own: readonly OwnLexicon[];
}

/** Engines by the three lists that they were built from. */
const engines = new WeakMap<readonly Lexicon[], WeakMap<readonly Frame[], WeakMap<readonly OwnLexicon[], Engine>>>();

/** The engine of these lists, built once for the same three. */
export function engineFor({ lexicons, frames, own }: Lists): Engine {
  const byFrames = entry(engines, lexicons, () => new WeakMap());
  const byOwn = entry(byFrames, frames, () => new WeakMap());
  return entry(byOwn, own, () => buildEngine([...lexicons, ...own.map(readable)], frames));
}

/** What a map has for a key, made where it has nothing. */
function entry<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
