import { type LinkedData, readLinkedData } from './json-ld.ts';
import { collapseSpace } from './nodes.ts';
import type { ReadablePage } from './run-readability.ts';

/** What a page says of its article. Null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  /** Titles in the page's own words, likeliest first, by which its headline is known. */
  readonly headlines: readonly string[];
  readonly description: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as the page gives it. */
  readonly published: string | null;
  /** BCP 47 as declared, which need not be the language of the text. */
  readonly lang: string | null;
  readonly linked: LinkedData;
}

const MAX_FIELD = 500;
const MAX_LANG = 35;

/** The value of the first of the named `meta` elements that has one. */
export function metaOf(document: Document, ...names: readonly string[]): string | null {
  for (const name of names) {
    const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = collapseSpace(meta?.getAttribute('content') ?? '');
    if (content) return content.slice(0, MAX_FIELD);
  }
  return null;
}

/** Content systems write the year 1 or 1970 for “never”. */
const FIRST_YEAR = '1971';

const isDigits = (text: string) => text.length > 0 && [...text].every((char) => char >= '0' && char <= '9');

/** A date as ISO 8601 writes it, or null: other ways of writing dates cannot be told apart safely. */
function isoDate(date: string | null | undefined): string | null {
  const trimmed = date?.trim() ?? '';
  const [year = '', month = '', day = ''] = trimmed.slice(0, 10).split('-');
  const isIso = year.length === 4 && [year, month, day].every(isDigits) && month.length === 2 && day.length === 2;
  const iso = trimmed.replace(' ', 'T');
  return isIso && year >= FIRST_YEAR && !Number.isNaN(Date.parse(iso)) ? iso : null;
}

function publishedOf(document: Document, ...dates: readonly (string | null)[]): string | null {
  const meta = metaOf(
    document,
    'article:published_time',
    'datePublished',
    'parsely-pub-date',
    'dc.date',
    'DC.date.issued',
    'date',
  );
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  for (const date of [...dates, meta, time]) {
    const iso = isoDate(date);
    if (iso) return iso;
  }
  return null;
}

const isName = (name: string | null): name is string => name !== null && !name.includes('://');

/** Reads what the live page and Readability say of the article. */
export function readMetadata(document: Document, page: ReadablePage): Metadata {
  const linked = readLinkedData(document);
  const ogTitle = metaOf(document, 'og:title', 'twitter:title');
  const bylines = [linked.author, page.byline, metaOf(document, 'author', 'article:author', 'parsely-author')];
  const outlets = [metaOf(document, 'og:site_name'), linked.outlet, page.outlet, metaOf(document, 'application-name')];
  const byline = bylines.find(isName);
  return {
    title: page.title ?? ogTitle,
    headlines: [linked.headline, ogTitle, page.title, document.title].filter((title) => title !== null),
    description: metaOf(document, 'og:description', 'description', 'twitter:description'),
    byline: byline ? collapseSpace(byline).slice(0, MAX_FIELD) : null,
    outlet: outlets.find(isName) ?? null,
    published: publishedOf(document, linked.published, page.published),
    lang:
      (document.documentElement.getAttribute('lang') || contentLanguage(document))?.trim().slice(0, MAX_LANG) || null,
    linked,
  };
}

const contentLanguage = (document: Document): string | null =>
  document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null;
