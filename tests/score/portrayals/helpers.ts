import { readLexiconFolder } from '../../../cli/read-lexicons.ts';
import { analyze } from '../../../lib/report/analyze.ts';
import type { Portrayal } from '../../../lib/score/portrayals.ts';
import type { Article } from '../../../lib/text/article.ts';
import { plainArticle } from '../../../lib/text/plain-article.ts';

export const { lexicons } = readLexiconFolder();

/** The portrayals of a text, with the real lexicons. */
export const portrayalsOf = (text: string, about: Partial<Article> = {}): readonly Portrayal[] =>
  analyze(plainArticle(text, about), lexicons).portrayals;

/** Each word as `name | relation | words`, and whose words they are where they are not the writer's. */
export const wordsOf = (text: string): string[] =>
  portrayalsOf(text).flatMap(({ name, words }) =>
    words.map(({ relation, exact, voice }) =>
      [name, relation, exact, ...(voice === 'author' ? [] : [voice])].join(' | '),
    ),
  );
