import { foldSpan } from '../../text/tokens.ts';
import type { Report } from '../report.ts';

/** Longest part of a title that is looked at, and longest slug, in characters. */
const MAX_TITLE = 200;
const MAX_SLUG = 60;

/**
 * A file name for an export, such as `framelight-harbour-talks-fail.md`: small letters, digits and hyphens of ASCII, at
 * most 80 characters with an extension of four. Safe on every system: it is no device, no path and not hidden.
 */
export function fileName({ title }: Pick<Report, 'title'>, extension: 'json' | 'md' | 'csv' | 'html'): string {
  return `framelight-${slugOf(title) || 'report'}.${extension}`;
}

/** Whole words as long as they fit; a first word that is too long is cut. Apostrophes part no words. */
function slugOf(title: string): string {
  const folded = foldSpan(title, 0, Math.min(title.length, MAX_TITLE)).replaceAll("'", '');
  const slug = folded
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.lastIndexOf('-', MAX_SLUG);
  return slug.slice(0, cut > 0 ? cut : MAX_SLUG);
}
