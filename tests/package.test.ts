import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { packageProblems } from '../scripts/package-rules.mjs';
import { folderFiles, sourceFiles } from '../scripts/source-files.mjs';
import { zipOf } from '../scripts/zip-files.mjs';

const ROOT = join(import.meta.dirname, '..');
const bytes = (text: string) => new TextEncoder().encode(text);
const one = (name: string, text = '') => new Map([[name, bytes(text)]]);

describe('the zip', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  const files = [
    ['b.txt', bytes('two')],
    ['a/Z.txt', bytes('one')],
    ['a/é.txt', bytes('three')],
  ] as const;

  it('is the same whatever the order of the files', () => {
    expect(zipOf(files)).toEqual(zipOf(files.toReversed()));
  });

  it('is the same in every time zone', () => {
    const [first, ...others] = ['UTC', 'Pacific/Auckland', 'America/St_Johns', 'Africa/Monrovia'].map((name) => {
      process.env.TZ = name;
      return zipOf(files);
    });
    for (const other of others) expect(other).toEqual(first);
  });

  it('gives the files back, sorted', () => {
    const out = unzipSync(zipOf(files));
    expect(Object.keys(out)).toEqual(['a/Z.txt', 'a/é.txt', 'b.txt']);
    expect(new TextDecoder().decode(out['a/é.txt'])).toBe('three');
  });
});

describe('what a package holds', () => {
  it.each([
    'manifest.json',
    'popup.html',
    'background.js',
    'content-scripts/content.js',
    'chunks/use-stored-DKdRIZmL.js',
    'assets/popup-jq20PWx3.css',
    '_locales/en/messages.json',
    'icon/128.png',
  ])('may be %s', (name) => {
    expect(packageProblems(one(name))).toEqual([]);
  });

  it.each(['chunks/popup.js.map', 'notes.txt', '.env', '.DS_Store', 'icon/logo.svg', 'tests/popup.html', 'key.pem'])(
    'may not be %s',
    (name) => {
      expect(packageProblems(one(name))).toEqual([`${name} is of no kind that a package holds`]);
    },
  );

  it.each([
    'const ns = "http://www.w3.org/2000/svg"',
    'throw Error("see https://react.dev/errors/1")',
    'const any = "https://*/*"',
    'a.src = "./chunks/popup.js"',
  ])('may hold %s', (text) => {
    expect(packageProblems(one('background.js', text), ['/home/somebody'])).toEqual([]);
  });

  it.each([
    ['load("https://cdn.example/x.js")', 'https://cdn.example/x.js'],
    ['open("wss://live.example")', 'wss://live.example'],
    ['open("http://127.0.0.1:8080/")', 'http://127.0.0.1:8080/'],
    ['open("https://www.w3.org.example/")', 'https://www.w3.org.example/'],
    ['//# sourceMappingURL=x.js', 'sourceMappingURL'],
    ['// /home/somebody/framelight/lib', '/home/somebody'],
    ['// ../node_modules/react', 'node_modules/'],
  ])('may not hold %s', (text, found) => {
    expect(packageProblems(one('background.js', text), ['/home/somebody'])).toEqual([`background.js holds ${found}`]);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('is sound in the build %s', (name) => {
    expect(packageProblems(folderFiles(join(ROOT, '.output', name)), [ROOT])).toEqual([]);
  });
});

describe('the sources', () => {
  it('hold what the build reads, and neither tests nor hidden files', () => {
    const names = [...sourceFiles(ROOT).keys()];
    for (const name of ['package.json', 'package-lock.json', 'wxt.config.ts', 'scripts/package.mjs', 'locales/en.yml'])
      expect(names).toContain(name);
    expect(names.filter((name) => /^(?:tests|out|node_modules|\.)|\/\./.test(name))).toEqual([]);
  });

  it('are refused with a stray file among them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'framelight-sources-'));
    for (const [name, content] of sourceFiles(ROOT)) {
      mkdirSync(join(folder, name, '..'), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    writeFileSync(join(folder, 'lib', 'key.pem'), 'secret');
    expect(() => sourceFiles(folder)).toThrow('key.pem is no source file');
    rmSync(folder, { recursive: true });
  });
});
