import { slugOf } from '../../text/slug.ts';
import type { Report } from '../report.ts';

/** Longest slug, in characters. */
const MAX_SLUG = 60;

/**
 * A file name for an export, such as `framelight-harbour-talks-fail.md`: small letters, digits and hyphens of ASCII, at
 * most 80 characters with an extension of four. Safe on every system: it is no device, no path and not hidden.
 */
export function fileName({ title }: Pick<Report, 'title'>, extension: 'json' | 'md' | 'csv' | 'html'): string {
  return `framelight-${slugOf(title, MAX_SLUG) || 'report'}.${extension}`;
}
