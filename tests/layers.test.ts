import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['lib', 'components', 'entrypoints', 'cli'];
/** Longest file in lib/, in lines. */
const MAX_LINES = 250;

/** What each layer may import from, beside itself: from the text outwards, see ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lib/text': [],
  'lib/lexicon': ['lib/text'],
  'lib/detect': ['lib/text', 'lib/lexicon'],
  'lib/score': ['lib/text', 'lib/lexicon', 'lib/detect'],
  'lib/report': ['lib/text', 'lib/lexicon', 'lib/detect', 'lib/score'],
  'lib/dom': ['lib/text', 'lib/lexicon', 'lib/detect', 'lib/report'],
  'lib/browser': ['lib/text', 'lib/lexicon', 'lib/detect', 'lib/score', 'lib/report', 'lib/dom'],
  components: ['lib/text', 'lib/lexicon', 'lib/detect', 'lib/score', 'lib/report', 'lib/dom'],
  entrypoints: [
    'lib/text',
    'lib/lexicon',
    'lib/detect',
    'lib/score',
    'lib/report',
    'lib/dom',
    'lib/browser',
    'components',
  ],
  cli: ['lib/text', 'lib/lexicon', 'lib/detect', 'lib/score', 'lib/report', 'lib/dom'],
};
/** Layers whose imports from another one must be types: they carry none of its code. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { 'lib/dom': ['lib/detect'] };
const BROWSER_LAYERS = ['lib/browser', 'entrypoints'];
/** Packages that reach for the browser’s extension API. `#i18n` is none: it gives sentences, and nothing else. */
const BROWSER_PACKAGES = /^(?:wxt\/|#imports|webextension-polyfill|@webext-core\/)/;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
  readonly typesOnly: boolean;
}

const posix = (path: string) => path.split(sep).join('/');

/** Every file of the layers, by its path from the root. */
const files = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => posix(relative(ROOT, join(entry.parentPath, entry.name))));
const scripts = files.filter((file) => /\.tsx?$/.test(file));

/** `lib/text/chars.ts` is of `lib/text`, `cli/inputs.ts` of `cli`; null for what is of no layer. */
function layerOf(path: string): string | null {
  const [top, second] = path.split('/');
  const layer = top === 'lib' ? `lib/${second}` : top!;
  return layer in MAY_IMPORT ? layer : null;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return [...source.matchAll(IMPORT)].map((match) => {
    const target = match[2] ?? match[3] ?? match[4]!;
    const path = target.startsWith('.') ? posix(relative(ROOT, join(ROOT, file, '..', target))) : target;
    return { file, from: layerOf(file)!, target: path, typesOnly: match[1] !== undefined };
  });
}

const imports = scripts.flatMap(importsOf);
const within = imports.filter(({ target }) => layerOf(target) !== null);

test('the import lines are found', () => {
  expect(within.length).toBeGreaterThan(100);
  expect(imports.some(({ target }) => target === 'react')).toBe(true);
});

test('every folder of lib/ has its place in the order', () => {
  const strays = scripts.filter((file) => layerOf(file) === null);
  expect(
    strays.map(
      (file) => `move ${file} into a layer (ARCHITECTURE.md, Folders), or give its folder a place in MAY_IMPORT`,
    ),
  ).toEqual([]);
});

test('imports run one way', () => {
  const wrong = within.filter(
    ({ from, target }) => layerOf(target) !== from && !MAY_IMPORT[from]?.includes(layerOf(target)!),
  );
  const advice = wrong.map(
    ({ file, from, target }) =>
      `${file}: do not import ${target}; ${from} may import ${MAY_IMPORT[from]?.join(', ') || 'nothing but itself'}: move what it needs inwards, or hand it in`,
  );
  expect(advice).toEqual([]);
});

test('where a layer may know only the types of another, it says “import type”', () => {
  const wrong = within.filter(
    ({ from, target, typesOnly }) => TYPES_ONLY[from]?.includes(layerOf(target)!) && !typesOnly,
  );
  expect(
    wrong.map(({ file, target }) => `${file}: write “import type … from ${target}”, or hand in what it computes`),
  ).toEqual([]);
});

test('only lib/browser and the entrypoints know the browser', () => {
  const wrong = imports.filter(({ from, target }) => BROWSER_PACKAGES.test(target) && !BROWSER_LAYERS.includes(from));
  expect(
    wrong.map(
      ({ file, target }) => `${file}: do not import ${target}; hand in what it gives, as a property or an argument`,
    ),
  ).toEqual([]);
});

test('components and lib/dom name no global of the extension API', () => {
  const wrong = scripts
    .filter((file) => ['components', 'lib/dom', 'cli'].includes(layerOf(file)!))
    .filter((file) =>
      /(?<![.\w'])(?:browser|chrome)\.(?:runtime|storage|tabs|scripting|permissions|action|sidePanel|commands|i18n)\b/.test(
        readFileSync(join(ROOT, file), 'utf8'),
      ),
    );
  expect(wrong.map((file) => `${file}: do not use the browser’s extension API here; hand in what it gives`)).toEqual(
    [],
  );
});

test('relative imports name the file with its ending', () => {
  const wrong = imports.filter(
    ({ target }) => layerOf(target) !== null && !/\.(?:tsx?|css|json|svg)(?:\?\w+)?$/.test(target),
  );
  expect(wrong.map(({ file, target }) => `${file}: write ${target} with .ts or .tsx`)).toEqual([]);
});

describe('the size and the names of files', () => {
  test(`no file in lib/ is longer than ${MAX_LINES} lines`, () => {
    const long = scripts
      .filter((file) => file.startsWith('lib/'))
      .map((file) => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long.map(({ file, lines }) => `${file} has ${lines} lines: part it by what it is about`)).toEqual([]);
  });

  test('no folder is a drawer', () => {
    const drawers = files.filter((file) => /(?:^|\/)(?:utils?|helpers|common|misc|shared)\//.test(file));
    expect(
      drawers.map((file) => `move ${file} to the layer that it serves, under a name that says what it does`),
    ).toEqual([]);
  });

  test('names are in kebab case', () => {
    const wrong = scripts.filter(
      (file) => file.startsWith('lib/') && !/^[a-z0-9-]+(?:\.css|\.d)?\.tsx?$/.test(file.split('/').at(-1)!),
    );
    expect(wrong.map((file) => `rename ${file}: small letters and hyphens`)).toEqual([]);
  });
});
