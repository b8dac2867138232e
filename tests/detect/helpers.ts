import { readLexiconFolder } from '../../cli/read-lexicons.ts';
import type { Flag } from '../../lib/detect/flag.ts';
import type { LexiconId } from '../../lib/lexicon/ids.ts';
import { analyze } from '../../lib/report/analyze.ts';
import { DEFAULT_VIEW, passes } from '../../lib/report/view.ts';
import type { BlockKind } from '../../lib/text/article.ts';
import { plainArticle } from '../../lib/text/plain-article.ts';

export const { lexicons } = readLexiconFolder();

/** The flags of one lexicon in a text, as a reader sees them who has changed nothing. */
export function shown(id: LexiconId, text: string): Flag[] {
  return analyze(plainArticle(text), lexicons).flags.filter(
    (flag) => flag.lexicon === id && passes(flag, DEFAULT_VIEW),
  );
}

/** The marked words alone. */
export const marked = (id: LexiconId, text: string): string[] => shown(id, text).map(({ exact }) => exact);

/** The words that one lexicon marks in a text that is one block of a kind. */
export function markedIn(kind: BlockKind, id: LexiconId, text: string): string[] {
  const article = { ...plainArticle(text), blocks: [{ kind, start: 0, end: text.length }] };
  return analyze(article, lexicons)
    .flags.filter((flag) => flag.lexicon === id && passes(flag, DEFAULT_VIEW))
    .map(({ exact }) => exact);
}
