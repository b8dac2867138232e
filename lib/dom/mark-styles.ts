import { GROUNDS, type Ground, type Looks, type Strength } from '../report/looks.ts';
import type { MarkKind } from './mark-kind.ts';

/** How a flag is drawn: in the author's voice, in someone else's, as the current one, or for a moment after a jump. */
export const LOOKS = ['own', 'quoted', 'current', 'found'] as const;
export type Look = (typeof LOOKS)[number];

/** Lines of quoted flags are drawn this much weaker. */
const QUOTED_ALPHA = 0.5;
const CURRENT_ALPHA = 0.16;
const FOUND_ALPHA = 0.4;

/** How much of its colour a line and a background have, and how much thicker a line is, in CSS pixels. */
const STRENGTH: Record<Strength, { readonly line: number; readonly background: number; readonly thicker: number }> = {
  soft: { line: 0.6, background: 0.1, thicker: 0 },
  normal: { line: 1, background: 0.18, thicker: 0 },
  strong: { line: 1, background: 0.32, thicker: 1 },
};

/** Properties of CSS by their names in scripts. */
type Declarations = Partial<Record<'textDecoration' | 'textUnderlineOffset' | 'backgroundColor', string>>;

/** How a mark is drawn on a ground: for the page as text, for a preview as it is. Empty where nothing is drawn. */
export function declarationsOf(kind: MarkKind, ground: Ground, look: Look, { styles, strength }: Looks): Declarations {
  const rgb = kind.colour[ground];
  if (look === 'current') return { backgroundColor: `rgb(${rgb} / ${CURRENT_ALPHA})` };
  if (look === 'found') return { backgroundColor: `rgb(${rgb} / ${FOUND_ALPHA})` };
  const { line, background, thicker } = STRENGTH[strength[ground]];
  const fainter = look === 'quoted' ? QUOTED_ALPHA : 1;
  const style = styles[kind.family];
  const underline = {
    textDecoration: lineOf(kind, thicker, `rgb(${rgb} / ${line * fainter})`),
    textUnderlineOffset: '0.18em',
  };
  const behind = { backgroundColor: `rgb(${rgb} / ${background * fainter})` };
  return {
    ...(style === 'line' || style === 'both' ? underline : {}),
    ...(style === 'background' || style === 'both' ? behind : {}),
  };
}

const asText = (declarations: Declarations): string =>
  Object.entries(declarations)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}`)
    .join('; ');

const lineOf = ({ line, style, thickness }: MarkKind, thicker: number, colour: string): string =>
  `${line} ${style} ${thickness + thicker}px ${colour}`;

/**
 * Under forced colours the reader's own colours hold, and the style of the line tells the kinds apart: a background
 * could not.
 */
function forced(kind: MarkKind, look: Look, { styles }: Looks): string {
  if (look === 'current' || look === 'found') return 'background-color: Highlight; color: HighlightText';
  if (styles[kind.family] === 'none') return '';
  return `text-decoration: ${lineOf(kind, 0, look === 'quoted' ? 'GrayText' : 'CanvasText')}`;
}

/** The rules for all marks of these kinds, on screens only: what is printed is the page alone. */
export function markStyles(
  kinds: readonly MarkKind[],
  looks: Looks,
  nameOf: (kind: MarkKind, ground: Ground, look: Look) => string,
): string {
  const rules: string[] = [];
  const forcedRules: string[] = [];
  for (const kind of kinds)
    for (const ground of GROUNDS)
      for (const look of LOOKS) {
        const selector = `::highlight(${nameOf(kind, ground, look)})`;
        rules.push(`${selector} { ${asText(declarationsOf(kind, ground, look, looks))} }`);
        forcedRules.push(`${selector} { background-color: transparent; ${forced(kind, look, looks)} }`);
      }
  return `@media screen { ${rules.join('\n')} }\n@media screen and (forced-colors: active) { ${forcedRules.join('\n')} }`;
}
