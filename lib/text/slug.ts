import { foldSpan } from './tokens.ts';

/** Longest part of a text that is looked at, in UTF-16 code units. */
const MAX_READ = 200;

/**
 * Small letters and digits of ASCII, words parted by hyphens, at most `longest` characters: whole words as long as they
 * fit; a first word that is too long is cut. Apostrophes part no words. Empty where there is nothing of the kind.
 */
export function slugOf(text: string, longest: number): string {
  const folded = foldSpan(text, 0, Math.min(text.length, MAX_READ)).replaceAll("'", '');
  const slug = folded
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}
