import { describe, expect, test } from 'vitest';
import { familyKinds, kindOf } from '../../lib/dom/mark-kind.ts';
import { declarationsOf } from '../../lib/dom/mark-styles.ts';
import { FAMILIES } from '../../lib/lexicon/ids.ts';
import { OWN_COLOURS } from '../../lib/lexicon/own.ts';
import { DEFAULT_LOOKS, GROUNDS, type Ground, MARK_STYLES, PALETTES } from '../../lib/report/looks.ts';

type Rgb = readonly [number, number, number];

const rgbOf = (text: string): Rgb => text.split(' ').map(Number) as unknown as Rgb;
const linear = (c: number) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What colours look like to others, on linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
const SEEN = {
  'all colours': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** OKLab (Ottosson 2020) of a colour as it is seen through a matrix. */
function labOf(colour: Rgb, m: readonly number[]): number[] {
  const [r, g, b] = colour.map(linear) as unknown as Rgb;
  const seen = [0, 3, 6].map((i) => m[i]! * r + m[i + 1]! * g + m[i + 2]! * b) as unknown as Rgb;
  const cone = (x: number, y: number, z: number) => Math.cbrt(Math.max(0, x * seen[0] + y * seen[1] + z * seen[2]));
  const [l, n, s] = [
    cone(0.4122214708, 0.5363325363, 0.0514459929),
    cone(0.2119034982, 0.6806995451, 0.1073969566),
    cone(0.0883024619, 0.2817188376, 0.6299787005),
  ];
  return [
    0.2104542553 * l + 0.793617785 * n - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * n + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * n - 0.808675766 * s,
  ];
}

const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((x, i) => x - b[i]!));

const PAGES: Record<Ground, readonly Rgb[]> = {
  light: [[255, 255, 255]],
  dark: [
    [27, 26, 24],
    [0, 0, 0],
  ],
};

describe.each(PALETTES)('the %s palette', (palette) => {
  test.each(GROUNDS)('is seen on %s pages, at 3 to 1 and more', (ground) => {
    for (const { key, colour } of familyKinds({ palette }))
      for (const page of PAGES[ground]) expect(contrast(rgbOf(colour[ground]), page), key).toBeGreaterThanOrEqual(3);
  });
});

test.each(GROUNDS)('colours of own lexicons are seen on %s pages, at 3 to 1 and more', (ground) => {
  for (const colour of OWN_COLOURS)
    for (const page of PAGES[ground]) {
      const kind = kindOf({ lexicon: 'own-a', look: { colour, line: 'solid' } });
      expect(contrast(rgbOf(kind.colour[ground]), page), colour).toBeGreaterThanOrEqual(3);
    }
});

describe.each(GROUNDS)('the palette for colour blindness on %s pages', (ground) => {
  test.each(Object.entries(SEEN))('keeps its five colours apart with %s', (_, matrix) => {
    const seen = familyKinds({ palette: 'safe' }).map(({ colour }) => labOf(rgbOf(colour[ground]), matrix));
    const gaps = seen.flatMap((a, i) => seen.slice(i + 1).map((b) => distance(a, b)));
    expect(gaps).toHaveLength(10);
    // A tenth of the way from black to white is told apart at a glance; the usual palette comes to less than 0.03.
    expect(Math.min(...gaps)).toBeGreaterThan(0.14);
  });
});

test('no two families, and no own lexicon and family, have the same line', () => {
  const kinds = [
    ...familyKinds(DEFAULT_LOOKS),
    ...(['solid', 'double', 'dotted', 'dashed', 'wavy'] as const).map((line) =>
      kindOf({ lexicon: 'own-a', look: { colour: 'teal', line } }),
    ),
  ];
  expect(new Set(kinds.map(({ line, style }) => `${line} ${style}`)).size).toBe(10);
});

describe('the style of a family', () => {
  const DRAWN = {
    line: ['textDecoration', 'textUnderlineOffset'],
    background: ['backgroundColor'],
    both: ['textDecoration', 'textUnderlineOffset', 'backgroundColor'],
    none: [],
  };
  test.each(MARK_STYLES)('%s', (style) => {
    const looks = { ...DEFAULT_LOOKS, styles: { ...DEFAULT_LOOKS.styles, voice: style } };
    for (const family of FAMILIES) {
      const kind = familyKinds(looks).find(({ key }) => key === family)!;
      const names = Object.keys(declarationsOf(kind, 'light', 'own', looks));
      expect(names, family).toEqual(DRAWN[family === 'voice' ? style : 'line']);
    }
  });

  test('may be weaker or stronger, on each ground by itself', () => {
    const looks = { ...DEFAULT_LOOKS, strength: { light: 'soft', dark: 'strong' } } as const;
    const [kind] = familyKinds(looks);
    expect(declarationsOf(kind!, 'light', 'own', looks).textDecoration).toContain('2px rgb(168 99 0 / 0.6)');
    expect(declarationsOf(kind!, 'dark', 'own', looks).textDecoration).toContain('3px rgb(240 178 62 / 1)');
    expect(declarationsOf(kind!, 'dark', 'quoted', looks).textDecoration).toContain('/ 0.5)');
  });
});
