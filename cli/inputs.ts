import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import type { Article } from '../lib/text/article.ts';
import { plainArticle } from '../lib/text/plain-article.ts';

/** An article that was read, or one sentence that says why it could not be. */
export type Input = { readonly article: Article } | { readonly error: string };

/** Reads files, or standard input for `-` and for none: HTML pages by their first character, all else as plain text. */
export async function* readArticles(files: readonly string[]): AsyncGenerator<Input> {
  for (const file of files.length > 0 ? files : ['-']) {
    try {
      yield await articleOf(await readInput(file), file);
    } catch (error) {
      yield { error: `${file}: ${(error as Error).message}` };
    }
  }
}

/** The text of a file, or of standard input for `-`. */
export async function readInput(file: string): Promise<string> {
  return file === '-' ? readAll(process.stdin) : readFile(file, 'utf8');
}

/** Finds the article in the content of a file: an HTML page by its first character, all else as plain text. */
export async function articleOf(content: string, file: string): Promise<Input> {
  if (!content.trimStart().startsWith('<')) return { article: plainArticle(content.replace(/^\ufeff/, '')) };
  const { htmlArticle } = await import('./html-article.ts');
  const article = htmlArticle(content, file);
  return article ? { article } : { error: `${file}: no article was found on this page` };
}
