import { foldWords } from '../text/tokens.ts';
import type { Report } from './report.ts';

/** Most words that a kept report is found by, and longest of them in UTF-16 code units. */
const MAX_WORDS = 5_000;
const MAX_WORD = 40;

/** The folded words of what a reader may remember of a report: headline, outlet, byline, names, flagged sentences. */
export function searchWords({ title, outlet, byline, portrayals, sources, contexts }: Report): string[] {
  const names = [...portrayals.flatMap(({ name, also }) => [name, ...also]), ...sources.map(({ name }) => name)];
  const texts = new Set([title, outlet ?? '', byline ?? '', ...names, ...contexts]);
  const words = new Set([...texts].flatMap(foldWords).filter(isSearched));
  return [...words].slice(0, MAX_WORDS);
}

/** ’s is part of a word to the reader, and no word. */
const isSearched = (word: string) => word !== "'s" && word.length <= MAX_WORD;

/** Whether a kept report has a word that begins with each word of a query. Every report is found by an empty query. */
export function isFoundBy({ search }: { readonly search: readonly string[] }, query: string): boolean {
  const asked = foldWords(query).filter(isSearched);
  return asked.every((part) => search.some((word) => word.startsWith(part)));
}
