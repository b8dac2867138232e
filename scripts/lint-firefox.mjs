// What Mozilla's own checker says of the Firefox package: no error, and no warning that store/README.md does not explain.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { environment, node22, ROOT } from './setup.mjs';

const LINTER = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');

/** Warnings by code and beginning of the file name, each explained in store/README.md. */
const EXPLAINED = [
  ['UNSAFE_VAR_ASSIGNMENT', 'chunks/protocol-'],
  ['UNSAFE_VAR_ASSIGNMENT', 'content-scripts/content.js'],
];

/** Gives back how many explained warnings there are; throws where there is anything else. */
export function lintFirefox(zip) {
  const limits = { encoding: 'utf8', env: environment(), maxBuffer: 50_000_000 };
  const { stdout, stderr } = spawnSync(node22(), [LINTER, '--output', 'json', zip], limits);
  if (!stdout) throw new Error(`addons-linter could not be run: ${stderr}`);
  const { errors, notices, warnings } = JSON.parse(stdout);
  const isExplained = ({ code, file }) => EXPLAINED.some(([known, start]) => code === known && file?.startsWith(start));
  const rest = [...errors, ...notices, ...warnings.filter((warning) => !isExplained(warning))];
  if (rest.length > 0) throw new Error(`addons-linter:\n${rest.map(inOneLine).join('\n')}`);
  return warnings.length;
}

const inOneLine = ({ _type, code, file, line, message }) => `  ${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`;
