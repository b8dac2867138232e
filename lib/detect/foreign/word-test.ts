/** Tests a word in small letters, as `wordAs` gives it. */
export type WordTest = (word: string) => boolean;

/**
 * A word in small letters with its accents, which tell *está* from *esta*, and without what is elided before it: *accuse*
 * of *l’accuse*, and *l* of *l’* alone.
 */
export function wordAs(text: string): string {
  const bare = text.toLowerCase().replace(/['’]$/, '');
  return bare.slice(Math.max(bare.lastIndexOf("'"), bare.lastIndexOf('’')) + 1);
}

/** So many letters look up the beginnings and ends of a list: no entry of these kinds is shorter. */
const KEY = 2;

/**
 * A test made of a list of words, parted by spaces, written as people write them. `abc-` stands for every word that
 * begins so, `-abc` for every word that ends so.
 */
export function wordTest(list: string): WordTest {
  const whole = new Set<string>();
  const begins = new Map<string, string[]>();
  const ends = new Map<string, string[]>();
  for (const entry of list.split(' ')) {
    if (entry.endsWith('-')) put(begins, entry.slice(0, KEY), entry.slice(0, -1));
    else if (entry.startsWith('-')) put(ends, entry.slice(-KEY), entry.slice(1));
    else whole.add(entry);
  }
  return (word) =>
    whole.has(word) ||
    (begins.get(word.slice(0, KEY))?.some((begin) => word.startsWith(begin)) ?? false) ||
    (ends.get(word.slice(-KEY))?.some((end) => word.endsWith(end)) ?? false);
}

function put(map: Map<string, string[]>, key: string, entry: string) {
  if (entry.length < KEY) throw new Error(`“${entry}” is too short to stand for every word like it`);
  map.set(key, [...(map.get(key) ?? []), entry]);
}
