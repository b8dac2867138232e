import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '../locales');

type Texts = string | { readonly [key: string]: Texts };

/** The messages by their names in the extension, as the build makes them: keys joined by `_`, plural forms by ` | `. */
function* named(texts: Texts, path: readonly string[] = []): Generator<[name: string, text: string]> {
  if (typeof texts === 'string') yield [path.join('_'), texts];
  else if ('n' in texts) yield [path.join('_'), Object.values(texts).join(' | ')];
  else for (const [key, inner] of Object.entries(texts)) yield* named(inner, [...path, key]);
}

/** The messages of one language of the views, such as `de`, in the order of its file. Throws without the file. */
export const messagesOf = (locale: string): ReadonlyMap<string, string> =>
  new Map(named(parse(readFileSync(join(FOLDER, `${locale}.yml`), 'utf8'))));

/** The languages that the views are translated into: all but English. */
export const translations = (): string[] =>
  globSync('*.yml', { cwd: FOLDER })
    .map((file) => basename(file, '.yml'))
    .filter((locale) => locale !== 'en')
    .sort();

const MESSAGES = messagesOf('en');

/** The English sentence of a key, such as `problem.failed.title`, with what stands in for $1, $2 … Throws without one. */
export function message(key: string, ...substitutions: readonly string[]): string {
  const text = MESSAGES.get(key.replaceAll('.', '_'));
  if (text === undefined) throw new Error(`locales/en.yml holds no ${key}`);
  return text.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

/** The names of all messages, as the build makes them. */
export const messageKeys = (): string[] => [...MESSAGES.keys()];
