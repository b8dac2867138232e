import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

/** Longest summary that the Chrome Web Store takes, in characters. */
const MAX_SUMMARY = 132;

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions: readonly string[];
}

const permissionsOf = (name: string): string[] => {
  const manifest: Manifest = JSON.parse(read('tests', name));
  const optional = [...(manifest.optional_permissions ?? []), ...manifest.optional_host_permissions];
  return [...manifest.permissions, ...optional];
};

describe('the texts for the stores', () => {
  const listed = [...read('store', 'permissions.md').matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name).sort();

  it('give a reason for every permission that is asked for, and for no other', () => {
    const asked = ['manifest.store.json', 'manifest.firefox.json'].flatMap(permissionsOf);
    expect(listed).toEqual([...new Set(asked)].sort());
  });

  it.each(readdirSync(join(ROOT, 'locales')).filter((name) => name.endsWith('.yml')))(
    'have a summary of the length that stores take in %s',
    (name) => {
      const { description } = parse(read('locales', name)).extension as { description: string };
      expect([...description].length).toBeLessThanOrEqual(MAX_SUMMARY);
    },
  );

  it('have the summary of the manifest in the listing', () => {
    expect(read('store', 'listing.md')).toContain(`\n${parse(read('locales', 'en.yml')).extension.description}\n`);
  });

  it('name every picture', () => {
    for (const name of readdirSync(join(ROOT, 'store', 'pictures')))
      expect(read('store', 'listing.md')).toContain(name);
  });
});

/** Width and height in pixels, and the kind of colour: 2 is without transparency, 6 with. */
function pngOf(name: string) {
  const png = readFileSync(join(ROOT, 'store', 'pictures', name));
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), colour: png[25] };
}

describe('the pictures for the stores', () => {
  const screens = ['page', 'panel', 'report'].flatMap((name) => [`${name}-light.png`, `${name}-dark.png`]);

  it.each(screens)('%s is a screenshot', (name) => {
    expect(pngOf(name)).toEqual({ width: 1280, height: 800, colour: 2 });
  });

  it('tile and icon have the sizes of the stores', () => {
    expect(pngOf('tile.png')).toEqual({ width: 440, height: 280, colour: 2 });
    expect(pngOf('icon.png')).toEqual({ width: 128, height: 128, colour: 6 });
  });
});
