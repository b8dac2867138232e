import { FAMILIES, type Family } from '../lexicon/ids.ts';
import { COLOURS, GROUNDS, type Ground, LINES } from './palette.ts';

/** How a flag is drawn: in the author's voice, in someone else's, as the current one, or for a moment after a jump. */
export const LOOKS = ['own', 'quoted', 'current', 'found'] as const;
export type Look = (typeof LOOKS)[number];

/** Lines of quoted flags are drawn this much weaker. */
const QUOTED_ALPHA = 0.5;
const CURRENT_ALPHA = 0.16;
const FOUND_ALPHA = 0.4;

function declarations(family: Family, ground: Ground, look: Look): string {
  const colour = COLOURS[ground][family];
  if (look === 'current') return `background-color: rgb(${colour} / ${CURRENT_ALPHA})`;
  if (look === 'found') return `background-color: rgb(${colour} / ${FOUND_ALPHA})`;
  const { style, thickness } = LINES[family];
  const alpha = look === 'quoted' ? QUOTED_ALPHA : 1;
  return `text-decoration: underline ${style} ${thickness} rgb(${colour} / ${alpha}); text-underline-offset: 0.18em`;
}

/** Under forced colours the reader's own colours hold, and the style of the line tells the families apart. */
function forced(family: Family, look: Look): string {
  if (look === 'current' || look === 'found') return 'background-color: Highlight; color: HighlightText';
  return `text-decoration: underline ${LINES[family].style} ${LINES[family].thickness} ${look === 'quoted' ? 'GrayText' : 'CanvasText'}`;
}

/** The rules for all marks, on screens only: what is printed is the page alone. */
export function markStyles(nameOf: (family: Family, ground: Ground, look: Look) => string): string {
  const rules: string[] = [];
  const forcedRules: string[] = [];
  for (const family of FAMILIES)
    for (const ground of GROUNDS)
      for (const look of LOOKS) {
        const selector = `::highlight(${nameOf(family, ground, look)})`;
        rules.push(`${selector} { ${declarations(family, ground, look)} }`);
        forcedRules.push(`${selector} { ${forced(family, look)} }`);
      }
  return `@media screen { ${rules.join('\n')} }\n@media screen and (forced-colors: active) { ${forcedRules.join('\n')} }`;
}
