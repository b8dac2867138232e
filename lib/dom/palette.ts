import type { BuiltInFamily } from '../lexicon/ids.ts';
import type { OwnColour, OwnLine } from '../lexicon/own.ts';

/** What stands behind the text. */
export type Ground = 'light' | 'dark';
export const GROUNDS = ['light', 'dark'] as const satisfies readonly Ground[];

/** The colour of each family as red, green and blue; at least 3:1 against white or near-black behind it. */
export const COLOURS: Record<Ground, Record<BuiltInFamily, string>> = {
  light: { wording: '168 99 0', people: '143 63 124', voice: '0 115 90', sources: '0 94 162', appeals: '181 71 27' },
  dark: {
    wording: '240 178 62',
    people: '221 147 200',
    voice: '76 199 164',
    sources: '109 180 239',
    appeals: '240 138 93',
  },
};

/** The line of each family, so that none is told by its colour alone. */
export const LINES: Record<BuiltInFamily, { readonly style: string; readonly thickness: string }> = {
  wording: { style: 'solid', thickness: '2px' },
  people: { style: 'double', thickness: '2px' },
  voice: { style: 'dotted', thickness: '3px' },
  sources: { style: 'dashed', thickness: '2px' },
  appeals: { style: 'wavy', thickness: '1.5px' },
};

/** The colours of own lexicons, as those of the families. */
export const OWN_COLOURS_ON: Record<Ground, Record<OwnColour, string>> = {
  light: {
    teal: '0 121 138',
    violet: '106 63 192',
    crimson: '179 25 63',
    olive: '107 106 0',
    navy: '31 63 143',
    grey: '92 100 112',
  },
  dark: {
    teal: '79 208 220',
    violet: '183 156 245',
    crimson: '255 143 163',
    olive: '201 199 90',
    navy: '143 176 255',
    grey: '179 188 199',
  },
};

/** Each line as thick as it needs to be seen. */
export const OWN_THICKNESS: Record<OwnLine, string> = {
  solid: '2px',
  double: '2px',
  dotted: '3px',
  dashed: '2px',
  wavy: '1.5px',
};
