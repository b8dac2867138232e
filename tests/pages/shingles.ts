/*
 * The measure of scrapinghub's article-extraction-benchmark, so that figures can be set beside its table: words are
 * runs of \w, four in a row are a shingle, and a text is the multiset of its shingles. Hits and errors of each page are
 * divided by their sum before pages are added up, so that long articles count no more than short ones.
 */

/** Hits, false alarms and misses of one page, or of all of them added up. */
export interface Counts {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

const SHINGLE = 4;

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}\p{Pc}]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, words.length - SHINGLE + 1); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How much of `truth` is in `found`, and the other way round; the three shares add up to 1. */
export function compareTexts(truth: string, found: string): Counts {
  const [wanted, got] = [shingles(truth), shingles(found)];
  let [hits, extra, missed] = [0, 0, 0];
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0];
    hits += Math.min(a, b);
    extra += Math.max(0, b - a);
    missed += Math.max(0, a - b);
  }
  const sum = hits + extra + missed || 1;
  return { hits: hits / sum, extra: extra / sum, missed: missed / sum };
}

/** Precision, recall and F1 over pages, 0–1. */
export function summarize(pages: readonly Counts[]): { f1: number; precision: number; recall: number } {
  const sum = (part: keyof Counts) => pages.reduce((total, page) => total + page[part], 0);
  const [hits, extra, missed] = [sum('hits'), sum('extra'), sum('missed')];
  const [precision, recall] = [hits / (hits + extra || 1), hits / (hits + missed || 1)];
  return { f1: (2 * precision * recall) / (precision + recall || 1), precision, recall };
}
