import type { Genre } from '../text/article.ts';
import { collapseSpace } from './nodes.ts';

/** How pages name a genre in sections, labels and addresses; whole names, parted by commas. */
const LABELS: readonly (readonly [Genre, string])[] = [
  [
    'opinion',
    'opinion, opinions, opinion column, opinion columns, opinion piece, op-ed, op-eds, oped, opinion & comment, comment is free, commentisfree, commentary, comment, editorial, editorials, the editorial board, column, columnist, columnists, viewpoint, viewpoints, guest essay, guest opinion, letters, letters to the editor, ideas & opinion, news & opinion',
  ],
  ['analysis', 'analysis, news analysis, analyses, analysis & opinion'],
  [
    'review',
    'review, reviews, film review, film reviews, movie review, movie reviews, book review, book reviews, music review, music reviews, album reviews, theatre review, theatre reviews, theater review, theater reviews, tv review, tv reviews, restaurant review, restaurant reviews, game review, game reviews, art review, concert review',
  ],
  ['live', 'live, live blog, live blogs, liveblog, live updates, live coverage, live reporting, as it happened'],
  ['satire', 'satire, satirical'],
  [
    'sponsored',
    'sponsored, sponsored content, sponsored post, sponsored article, paid content, paid post, paid partner content, partner content, paid promotion, advertorial, advertisement feature, advertiser content, branded content, brand studio, promoted content, promoted, native advertising',
  ],
  ['news', 'news, news report'],
];

const plain = (label: string): string =>
  collapseSpace(label).toLowerCase().replaceAll(/[-_]/g, ' ').replaceAll(' and ', ' & ');

const GENRE_OF = new Map(
  LABELS.flatMap(([genre, names]) => names.split(', ').map((name) => [plain(name), genre] as const)),
);

/** Longest label, in characters: more is no name of a genre. */
const MAX_LABEL = 40;

/** The genre that a whole label names, whatever its case and hyphens; null for any other text. */
export function genreOfLabel(label: string): Genre | null {
  if (label.length > 2 * MAX_LABEL) return null;
  return GENRE_OF.get(plain(label)) ?? null;
}

/** The genre that one of a section’s names tells: sections may be lists, *Opinion, Books*, or paths, *Opinion/Letters*. */
export function genreOfSection(section: string): Genre | null {
  for (const name of section.slice(0, 500).split(/[,/|>:;]/)) {
    const genre = genreOfLabel(name);
    if (genre) return genre;
  }
  return null;
}
