// npm run package: builds for both families of browsers and writes the zips for the stores into out/packages.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, node22, ROOT, run, say } from './setup.mjs';

const OUT = join(ROOT, 'out', 'packages');

/** React and Vite ask the environment what kind of build it is; a package is always of the same kind. */
const PRODUCTION = { ...process.env, NODE_ENV: 'production' };

installDependencies();
// Only now: what they import may just have been installed.
const { zipOf } = await import('./zip-files.mjs');
const { folderFiles, sourceFiles } = await import('./source-files.mjs');
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
write('chromium', built('chrome'));
write('firefox', built('firefox'));
write('sources', sourceFiles(ROOT));

/** Builds for a browser and gives back the files of the build. */
function built(browser) {
  say(`Building for ${browser}`);
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  run(node22(), [wxt, 'build', '-b', browser], { env: PRODUCTION, stdio: ['ignore', 'ignore', 'inherit'] });
  return folderFiles(join(ROOT, '.output', `${browser}-mv3`));
}

/** Writes a zip and prints its SHA-256, as `sha256sum` does. */
function write(what, files) {
  const file = `${name}-${version}-${what}.zip`;
  const zip = zipOf(files);
  writeFileSync(join(OUT, file), zip);
  console.log(`${createHash('sha256').update(zip).digest('hex')}  out/packages/${file}`);
}
