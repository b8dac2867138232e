import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { message, messageKeys } from './messages.ts';

const FOLDERS = ['components', 'entrypoints', 'lib/browser'];
const LINES = readFileSync(join(import.meta.dirname, '../locales/en.yml'), 'utf8').split('\n');

test('names of messages are such as browsers take', () => {
  const keys = LINES.flatMap((line) => /^ *([^\s#'-][^:]*):(?: |$)/.exec(line)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
});

test('a figure goes where it belongs', () => {
  expect(message('flags.position', '3', '14')).toBe('3 of 14');
  expect(() => message('flags.nowhere')).toThrow('locales/en.yml holds no flags.nowhere');
});

test('no sentence stands in code', () => {
  const files = FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.tsx`, { cwd: join(import.meta.dirname, '..') }));
  const texts = files.flatMap((file) =>
    [
      ...readFileSync(join(import.meta.dirname, '..', file), 'utf8').matchAll(
        /<\/?[a-z]\w*[^<>{}]*>\s*([A-Z][^<>{}]*)</g,
      ),
    ].map((match) => `${file}: ${match[1]}`),
  );
  expect(texts).toEqual([]);
});

test('every message is asked for', () => {
  const root = join(import.meta.dirname, '..');
  const files = ['wxt.config.ts', ...globSync('{components,entrypoints}/**/*.{ts,tsx}', { cwd: root })];
  const code = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const asked = new Set(
    [...code.matchAll(/['"`](?:__MSG_)?([\w.]+?)(?:__)?['"`]/g)].map(([, key]) => key!.replaceAll('.', '_')),
  );
  const made = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(
    ([, key]) => new RegExp(`^${key!.replaceAll('.', '_').replace(/\$\{[^}]*\}/g, '[^_]+')}$`),
  );
  const unused = messageKeys().filter((key) => !asked.has(key) && !made.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});
