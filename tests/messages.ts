import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

type Texts = string | { readonly [key: string]: Texts };

/** The messages by their names in the extension, as the build makes them: keys joined by `_`, plural forms by ` | `. */
const MESSAGES = new Map<string, string>();

function add(texts: Texts, path: readonly string[]): void {
  if (typeof texts === 'string') MESSAGES.set(path.join('_'), texts);
  else if ('n' in texts) MESSAGES.set(path.join('_'), Object.values(texts).join(' | '));
  else for (const [key, inner] of Object.entries(texts)) add(inner, [...path, key]);
}

add(parse(readFileSync(join(import.meta.dirname, '../locales/en.yml'), 'utf8')), []);

/** The English sentence of a key, such as `problem.failed.title`, with what stands in for $1, $2 … Throws without one. */
export function message(key: string, ...substitutions: readonly string[]): string {
  const text = MESSAGES.get(key.replaceAll('.', '_'));
  if (text === undefined) throw new Error(`locales/en.yml holds no ${key}`);
  return text.replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
}

/** The names of all messages, as the build makes them. */
export const messageKeys = (): string[] => [...MESSAGES.keys()];
