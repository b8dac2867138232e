import type { MarkKind } from './mark-kind.ts';
import { GROUNDS, type Ground } from './palette.ts';

/** How a flag is drawn: in the author's voice, in someone else's, as the current one, or for a moment after a jump. */
export const LOOKS = ['own', 'quoted', 'current', 'found'] as const;
export type Look = (typeof LOOKS)[number];

/** Lines of quoted flags are drawn this much weaker. */
const QUOTED_ALPHA = 0.5;
const CURRENT_ALPHA = 0.16;
const FOUND_ALPHA = 0.4;

function declarations({ colour, line, style, thickness }: MarkKind, ground: Ground, look: Look): string {
  const rgb = colour[ground];
  if (look === 'current') return `background-color: rgb(${rgb} / ${CURRENT_ALPHA})`;
  if (look === 'found') return `background-color: rgb(${rgb} / ${FOUND_ALPHA})`;
  const alpha = look === 'quoted' ? QUOTED_ALPHA : 1;
  return `text-decoration: ${line} ${style} ${thickness} rgb(${rgb} / ${alpha}); text-underline-offset: 0.18em`;
}

/** Under forced colours the reader's own colours hold, and the style of the line tells the kinds apart. */
function forced({ line, style, thickness }: MarkKind, look: Look): string {
  if (look === 'current' || look === 'found') return 'background-color: Highlight; color: HighlightText';
  return `text-decoration: ${line} ${style} ${thickness} ${look === 'quoted' ? 'GrayText' : 'CanvasText'}`;
}

/** The rules for all marks of these kinds, on screens only: what is printed is the page alone. */
export function markStyles(
  kinds: readonly MarkKind[],
  nameOf: (kind: MarkKind, ground: Ground, look: Look) => string,
): string {
  const rules: string[] = [];
  const forcedRules: string[] = [];
  for (const kind of kinds)
    for (const ground of GROUNDS)
      for (const look of LOOKS) {
        const selector = `::highlight(${nameOf(kind, ground, look)})`;
        rules.push(`${selector} { ${declarations(kind, ground, look)} }`);
        forcedRules.push(`${selector} { ${forced(kind, look)} }`);
      }
  return `@media screen { ${rules.join('\n')} }\n@media screen and (forced-colors: active) { ${forcedRules.join('\n')} }`;
}
