import type { Genre } from '../text/article.ts';
import type { LiveBlock } from './collect-blocks.ts';
import { genreOfLabel, genreOfSection } from './genre-labels.ts';
import { findKicker } from './kicker.ts';
import { type Metadata, metaOf } from './metadata.ts';
import { collapseSpace } from './nodes.ts';

/** Types of schema.org that say more than that something is an article. */
const GENRE_BY_TYPE = new Map<string, Genre>([
  ['OpinionNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'analysis'],
  ['BackgroundNewsArticle', 'analysis'],
  ['ReviewNewsArticle', 'review'],
  ['SatiricalArticle', 'satire'],
  ['AdvertiserContentArticle', 'sponsored'],
  ['LiveBlogPosting', 'live'],
]);
/** Said of nearly everything, so that all else is believed before. */
const NEWS_TYPES = ['NewsArticle', 'ReportageNewsArticle'];

/**
 * The genre that a page says its article has, by what it says most plainly first: the type in its data, its section, a
 * label above the headline or before it, its address. Null where it does not say.
 */
export function readGenre(
  document: Document,
  url: string,
  blocks: readonly LiveBlock[],
  { linked, headlines }: Pick<Metadata, 'linked' | 'headlines'>,
): Genre | null {
  const said = [
    () => firstOf(linked.types, (type) => GENRE_BY_TYPE.get(type) ?? null),
    () => sectionGenre(document, linked.sections),
    () => genreOfLabel(findKicker(blocks) ?? ''),
    () => firstOf(headlines, openingGenre),
    () => addressGenre(url),
  ];
  let news: Genre | null = null;
  for (const read of said) {
    const genre = read();
    if (genre && genre !== 'news') return genre;
    news ??= genre;
  }
  return news ?? (linked.types.some((type) => NEWS_TYPES.includes(type)) ? 'news' : null);
}

function firstOf(texts: readonly string[], read: (text: string) => Genre | null): Genre | null {
  for (const text of texts) {
    const genre = read(text);
    if (genre) return genre;
  }
  return null;
}

function sectionGenre(document: Document, sections: readonly string[]): Genre | null {
  if (metaOf(document, 'article:opinion') === 'true') return 'opinion';
  const meta = metaOf(document, 'article:section', 'articleSection', 'section', 'genre', 'parsely-section', 'og:type');
  return firstOf([...sections, meta ?? ''], genreOfSection);
}

/** *Opinion | The port must stay*, *Analysis: Why the port was let*. */
function openingGenre(headline: string): Genre | null {
  const at = headline.slice(0, 40).search(/ \| |: | [–—-] /);
  const genre = at > 0 ? genreOfLabel(collapseSpace(headline.slice(0, at))) : null;
  return genre === 'news' ? null : genre;
}

/** Folders of the address name sections; its last part names the article itself. */
function addressGenre(url: string): Genre | null {
  if (!URL.canParse(url)) return null;
  const folders = new URL(url).pathname.split('/').slice(1, -1);
  const telling = folders.filter((folder) => folder !== 'news');
  return firstOf(telling, genreOfLabel);
}
