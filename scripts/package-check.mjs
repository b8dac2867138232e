// npm run package:check: builds the packages here, builds them again elsewhere from the sources zip, and looks into them.
import { execFileSync } from 'node:child_process';
import { constants, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail, installDependencies, node22, ROOT, say } from './setup.mjs';

installDependencies();
const { unzipSync } = await import('fflate');
const { packageProblems } = await import('./package-rules.mjs');
const { lintFirefox } = await import('./lint-firefox.mjs');

/** Another clock, another language and the settings of a test run, besides another folder and another minute. */
const ELSEWHERE = { NODE_ENV: 'test', TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const elsewhere = mkdtempSync(join(tmpdir(), 'framelight-package-'));
let problem = null;
try {
  check();
} catch (error) {
  problem = error;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
if (problem) fail(problem.message);

function check() {
  say('Packages of this checkout');
  const here = packagesOf(ROOT, {});
  say('Packages of the sources zip, in another folder');
  unpack(here.get(nameOf(here, 'sources')), elsewhere);
  copyDependencies();
  compare(here, packagesOf(elsewhere, ELSEWHERE));
  for (const what of ['chromium', 'firefox']) inspect(nameOf(here, what), here);
  const warnings = lintFirefox(join(ROOT, 'out', 'packages', nameOf(here, 'firefox')));
  say(`addons-linter has no error; ${warnings} warnings, all explained in store/README.md`);
}

/** Makes the packages of a copy of the project and gives back the zips by name. */
function packagesOf(folder, env) {
  const all = { ...process.env, ...env };
  execFileSync(node22(), [join(folder, 'scripts', 'package.mjs')], { cwd: folder, env: all, stdio: 'inherit' });
  const out = join(folder, 'out', 'packages');
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]));
}

function nameOf(packages, what) {
  return [...packages.keys()].find((name) => name.endsWith(`-${what}.zip`));
}

function unpack(zip, folder) {
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** A copy and no link: what is built must not depend on where a dependency really lies. */
function copyDependencies() {
  const options = { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE };
  cpSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), options);
}

function compare(here, there) {
  const other = [...here].filter(([name, zip]) => !there.get(name)?.equals(zip)).map(([name]) => name);
  if (other.length > 0) throw new Error(`Built elsewhere, these are not the same: ${other.join(', ')}`);
  say(`All ${here.size} zips are the same to the byte`);
}

/** Prints what is in a package; throws where something must not be. */
function inspect(name, packages) {
  const files = new Map(Object.entries(unzipSync(packages.get(name))));
  const problems = packageProblems(files, [ROOT, elsewhere, homedir()]);
  if (problems.length > 0) throw new Error(`${name}:\n  ${problems.join('\n  ')}`);
  say(`${name} holds ${files.size} files, no address, no path of this machine`);
  for (const [file, { length }] of files) console.log(`  ${String(length).padStart(9)}  ${file}`);
}
