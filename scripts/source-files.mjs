// What the stores' reviewers need to build the package themselves, and nothing else.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Files and folders of the project that the builds read, with the texts that explain them. */
const SOURCES = [
  'ARCHITECTURE.md',
  'LICENSE',
  'README.md',
  'build',
  'cli',
  'components',
  'entrypoints',
  'env.d.ts',
  'lexicons',
  'lib',
  'locales',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'store/BUILD.md',
  'tsconfig.json',
  'wxt.config.ts',
];

const ENDINGS = new Set(
  '.css .csv .html .json .md .mjs .mts .png .svg .ts .tsx .yaml .yml'.split(' '), // and LICENSE, which has none
);

/** The sources under the folder `root`: contents by name. Throws where a file is of no kind that sources are. */
export function sourceFiles(root) {
  return readFiles(root, SOURCES.flatMap((source) => filesUnder(join(root, source))).filter(isSource));
}

/** Contents of every file in a folder, by its name in it with `/` between the parts. */
export const folderFiles = (folder) => readFiles(folder, filesUnder(folder));

function readFiles(root, paths) {
  return new Map(paths.map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path)]));
}

function filesUnder(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Hidden files belong to the machine. Anything else that was left lying about must not be handed on unseen. */
function isSource(path) {
  const name = path.slice(path.lastIndexOf(sep) + 1);
  if (name.startsWith('.')) return false;
  if (name === 'LICENSE' || ENDINGS.has(extname(name))) return true;
  throw new Error(`${path} is no source file: take it away, or name its ending in scripts/source-files.mjs.`);
}
