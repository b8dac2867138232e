import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLexiconFolder } from '../cli/read-lexicons.ts';

const OUTPUT = join(import.meta.dirname, '..', '.output');

/** What each shop gets, and the file that its manifest was frozen in. Widening a permission must be seen in a review. */
const BUILDS = [
  { name: 'store', folder: join(OUTPUT, 'chrome-mv3'), command: 'wxt build' },
  { name: 'firefox', folder: join(OUTPUT, 'firefox-mv3'), command: 'wxt build -b firefox' },
] as const;

type Json = Record<string, unknown>;

const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Ways to the network, and ways to make code from text. A name in a string that is not called is none, nor is one of
 * our own files that is loaded by its fixed name when it is asked for.
 */
const SINKS = [
  /\bfetch\s*\(/g,
  /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection)\b/g,
  /\bsendBeacon\b/g,
  /\bimportScripts\b/g,
  /\bnew\s+(?:Image|Audio|Worker|SharedWorker)\b/g,
  /\beval\s*\(/g,
  /\bnew\s+Function\b/g,
  /\bimport\s*\((?!(['"`])\.\/[\w-]+\.js\1\))/g,
  /\bdocument\.write\b/g,
];

/** Where HTML is made from text: what React and Readability bring along, and never with ours or the page’s. */
const HTML_SINK = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML/g;
const HTML_ALLOWED: readonly { readonly why: string; readonly is: (file: string, code: string) => boolean }[] = [
  {
    why: 'React: for dangerouslySetInnerHTML, which the linter forbids, and to make a script element inert',
    is: (file, code) => file.startsWith('chunks/') && code.includes('https://react.dev/errors/'), // whatever it is called
  },
  {
    why: 'Readability: on the copy of the page, a document of its own in which nothing runs',
    is: (file) => file.startsWith('content-scripts/content'),
  },
];

/** Addresses in the code that nothing asks for: names of vocabularies, and help in the errors of React and WXT. */
const ADDRESSES_ALLOWED = /^https?:\/\/(?:www\.w3\.org\/|react\.dev\/|wxt\.dev\/|github\.com\/wxt-dev\/)/;

/** The sources of the lexicons: links in the settings, which the reader may follow. */
const SOURCES = readLexiconFolder().lexicons.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
const isAllowed = (address: string) =>
  ADDRESSES_ALLOWED.test(address) || SOURCES.some((source) => source.startsWith(address));

const scripts = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));

describe.each(BUILDS)('the $name build', ({ name, folder, command }) => {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`There is no build in ${folder}: run ${command} first.`);
  const manifest = read(join(folder, 'manifest.json'));

  it('has the manifest that was frozen, but for its version', () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rest).toEqual(read(join(import.meta.dirname, `manifest.${name}.json`)));
  });

  it('asks for no site, injects nothing by itself and shows nothing to pages', () => {
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable'])
      expect(manifest).not.toHaveProperty(key);
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  });

  it.each(scripts(folder))('has no way to the network and makes no code from text in %s', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    expect(
      SINKS.flatMap((sink) => [...code.matchAll(sink)].map(({ 0: found, index }) => around(code, index, found))),
    ).toEqual([]);
  });

  it.each(scripts(folder))('makes HTML from text only where a library is known to, in %s', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    if (HTML_ALLOWED.some(({ is }) => is(file, code))) return;
    expect([...code.matchAll(HTML_SINK)].map(({ 0: found, index }) => around(code, index, found))).toEqual([]);
  });

  it.each(scripts(folder))('holds no address that could be asked for in %s', (file) => {
    const code = readFileSync(join(folder, file), 'utf8');
    const addresses = [...code.matchAll(/https?:\/\/[\w.-]+[^\s"'`)\\]*/g)].map(([address]) => address);
    expect(addresses.filter((address) => !isAllowed(address))).toEqual([]);
  });
});

const around = (code: string, index: number, found: string) =>
  code.slice(Math.max(0, index - 30), index + found.length + 30);
