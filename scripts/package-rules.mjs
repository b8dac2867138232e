// What may be in a package for the stores: files of known kinds, none of which leads away from it.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './setup.mjs';

/** Names of the files of a build. Whatever else turns up must be looked at by somebody first. */
const NAMES = [
  /^manifest\.json$/,
  /^[a-z]+\.html$/,
  /^background\.js$/,
  /^content-scripts\/[a-z]+\.(?:js|css)$/,
  /^chunks\/[\w-]+\.js$/,
  /^assets\/[\w-]+\.css$/,
  /^_locales\/[a-z]{2}(?:_[A-Z]{2})?\/messages\.json$/,
  /^icon\/\d+\.png$/,
];

/** Addresses that nothing asks for: names of vocabularies, and help in the errors of React and WXT. */
const HARMLESS = /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/|wxt\.dev\/|github\.com\/wxt-dev\/)/;
/** The sources of the lexicons: links in the settings, which the reader may follow. */
const LEXICONS = join(ROOT, 'lexicons', 'en');
const LINKS = readdirSync(LEXICONS).flatMap((file) =>
  [...readFileSync(join(LEXICONS, file), 'utf8').matchAll(/^ {4}url: (\S+)$/gm)].map(([, url]) => url),
);
const ADDRESS = /(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`)\\]*/g;

/** Signs of the machine that built it, or of files that are not there. */
const TRACES = ['sourceMappingURL', 'node_modules/', 'file://', '.pnpm'];

/**
 * What is wrong with the files of a build, in sentences; none if all is well. `folders` are absolute paths of the
 * machine, which no file may hold.
 */
export function packageProblems(files, folders = []) {
  return [...files].flatMap(([name, content]) => {
    if (!NAMES.some((known) => known.test(name))) return [`${name} is of no kind that a package holds`];
    return name.endsWith('.png') ? [] : textProblems(name, Buffer.from(content).toString('utf8'), folders);
  });
}

function textProblems(name, text, folders) {
  const traces = [...TRACES, ...folders].filter((trace) => text.includes(trace));
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address).filter((one) => !isHarmless(one));
  return [...traces, ...addresses].map((found) => `${name} holds ${found}`);
}

const isHarmless = (address) => HARMLESS.test(address) || LINKS.some((link) => link.startsWith(address));
