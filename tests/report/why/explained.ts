import type { Lists } from '../../../lib/report/engine-for.ts';
import { DEFAULT_VIEW, type View } from '../../../lib/report/view.ts';
import { explain } from '../../../lib/report/why/explain.ts';
import type { Explanation, WhyItem } from '../../../lib/report/why/why.ts';
import type { Article, BlockKind } from '../../../lib/text/article.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';
import { lexicons } from '../../detect/helpers.ts';

export const URL = 'https://news.example/harbour';
export const LISTS: Lists = { lexicons, frames: [], own: [] };

/** A sentence with the selected words in brackets: the article of it, and where they stand. */
export function selected(text: string, kind: BlockKind = 'paragraph') {
  const start = text.indexOf('[');
  const plain = text.replace('[', '').replace(']', '');
  const article: Article = {
    ...plainArticle(plain, { url: URL }),
    blocks: [{ kind, start: 0, end: plain.length }],
  };
  return { article, selection: { start, end: text.indexOf(']') - 1 } };
}

/** What is said of the words in brackets. */
export function explained(text: string, view: Partial<View> = {}, kind: BlockKind = 'paragraph'): Explanation {
  const { article, selection } = selected(text, kind);
  return explain(article, selection, LISTS, { ...DEFAULT_VIEW, ...view });
}

/** One item in a few words, such as `labels tax regime: exception`. */
export function brief({ lexicon, exact, reason }: WhyItem): string {
  const about = `${lexicon ?? '–'} ${exact}: `;
  if (reason.kind === 'let-go') return about + reason.why;
  if (reason.kind !== 'flag') return about + reason.kind;
  const hiding = reason.hidden.map((one) => (one.by === 'dismissed' ? one.scope : one.by)).join(', ');
  return about + (hiding || reason.voice);
}

/** Every item in a few words, and whether there are words that nothing is known of. */
export const briefly = (text: string, view: Partial<View> = {}, kind: BlockKind = 'paragraph'): string[] => {
  const { items, rest } = explained(text, view, kind);
  return [...items.map(brief), ...(rest ? ['unknown'] : [])];
};
