import { upFrom } from './nodes.ts';
import type { Ground } from './palette.ts';

interface Colour {
  /** 0–1, perceived lightness, roughly. */
  readonly lightness: number;
  /** 0–1 */
  readonly alpha: number;
}

/** Backgrounds that let more than this through do not decide what is behind the text. */
const MIN_ALPHA = 0.5;
const DARK_BELOW = 0.5;

/** Reads a computed colour: `rgb(…)`, `color(srgb …)`, `oklch(…)` and their kin; null for anything else. */
export function readColour(css: string): Colour | null {
  const open = css.indexOf('(');
  const name = css.slice(0, open);
  const numbers = css
    .slice(open + 1, -1)
    .split(/[\s,/]+/)
    .map(Number.parseFloat)
    .filter((n) => !Number.isNaN(n));
  if (open < 0 || numbers.length < 3) return null;
  const channels = name === 'color' ? numbers.slice(0, 3) : numbers;
  const [a = 0, b = 0, c = 0] = channels;
  const alpha = numbers[3] ?? 1;
  if (name === 'oklch' || name === 'oklab') return { lightness: a, alpha };
  if (name === 'lab' || name === 'lch') return { lightness: a / 100, alpha };
  if (name !== 'rgb' && name !== 'rgba' && name !== 'color') return null;
  const scale = name === 'color' ? 1 : 255;
  return { lightness: (0.299 * a + 0.587 * b + 0.114 * c) / scale, alpha };
}

const groundOf = (colour: Colour): Ground => (colour.lightness < DARK_BELOW ? 'dark' : 'light');

/**
 * Whether an element's text stands on a light or a dark ground: the first background behind it that is not see-through,
 * else what the colour of the text was chosen for.
 */
export function groundBehind(element: Element): Ground {
  for (const around of upFrom(element)) {
    const background = readColour(getComputedStyle(around).backgroundColor);
    if (background && background.alpha >= MIN_ALPHA) return groundOf(background);
  }
  const ink = readColour(getComputedStyle(element).color);
  return ink && groundOf(ink) === 'light' ? 'dark' : 'light';
}
