// What both commands need before anything is installed: plain Node, no dependency.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const NODE_MODULES = join(ROOT, 'node_modules');
const STAMP = join(NODE_MODULES, '.framelight-installed');

/** Says in one line what is being done. */
export const say = (text) => console.log(`› ${text}`);

/** Ends with one clear sentence. */
export function fail(text) {
  console.error(`✗ ${text}`);
  process.exit(1);
}

/** Runs a command and passes its output on; ends with its exit code where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: ROOT, env: environment(), ...options });
  if (error) fail(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Tools of the project come first on the path, among them Node 22. */
export const environment = () => ({ ...process.env, PATH: `${join(NODE_MODULES, '.bin')}:${process.env.PATH}` });

/** Installs the dependencies where they are missing or the lock file has changed since. */
export function installDependencies() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  say('Installing the dependencies with npm');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env: process.env });
  mkdirSync(NODE_MODULES, { recursive: true });
  writeFileSync(STAMP, lock);
}

/** Node 22 or newer: the system's own, else the one that npm installed with the project. */
export function node22() {
  return Number(process.versions.node.split('.')[0]) >= 22 ? process.execPath : join(NODE_MODULES, '.bin', 'node');
}

/** Runs a TypeScript file of the project; Node strips the types. */
export function runTypeScript(file, args = [], options = {}) {
  run(node22(), ['--disable-warning=ExperimentalWarning', join(ROOT, file), ...args], options);
}

const isRoot = () => process.getuid?.() === 0;
const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** Installs Debian packages where apt is there and we may use it. Gives back whether it did. */
export function aptInstall(packages) {
  if (!has('apt-get') || !isRoot()) return false;
  say(`Installing ${packages.join(', ')} with apt`);
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', [...options, 'update'], { stdio: ['ignore', 'ignore', 'inherit'], env });
    execFileSync('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...packages], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env,
    });
    return true;
  } catch {
    return false;
  }
}

/** Makes sure that the commands are there; ends with a sentence that says what to install where they cannot be. */
export function needCommands(commands, packages, why) {
  if (commands.every(has)) return;
  if (aptInstall(packages) && commands.every(has)) return;
  fail(`${why} Please install ${packages.join(', ')} with your system’s package manager and run this again.`);
}
