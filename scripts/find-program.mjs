// Where installed programs stand on each system. Plain Node, no dependency.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * The path of the first program that is there, or null: `own` before all others, then `applications` on macOS,
 * `programs` on Windows and `commands` of the path elsewhere.
 */
export function findProgram(own, names) {
  return [own, ...candidates(names)].find((path) => path && existsSync(path)) ?? null;
}

const candidates = ({ commands, applications, programs }) =>
  folders().flatMap((folder) => byPlatform(commands, applications, programs).map((name) => join(folder, name)));

const folders = () =>
  byPlatform(
    (process.env.PATH ?? '').split(delimiter),
    ['/Applications', join(homedir(), 'Applications')],
    [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean),
  );

const byPlatform = (others, mac, windows) => ({ darwin: mac, win32: windows })[process.platform] ?? others;
