import type { BuiltInFamily } from '../lexicon/ids.ts';
import type { OwnColour, OwnLine } from '../lexicon/own.ts';
import { GROUNDS, type Ground, type Palette } from '../report/looks.ts';

export { GROUNDS, type Ground };

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

/**
 * The colours that are told apart with every common kind of colour blindness: as far apart as there are five, by their
 * distances in OKLab as they are seen with protanopia, deuteranopia and tritanopia (Machado 2009).
 */
const SAFE: Record<Ground, Record<BuiltInFamily, string>> = {
  light: { wording: '224 94 0', people: '55 6 35', voice: '41 163 163', sources: '0 36 143', appeals: '163 14 0' },
  dark: {
    wording: '255 214 10',
    people: '255 10 173',
    voice: '173 255 241',
    sources: '71 148 255',
    appeals: '255 143 133',
  },
};

export const PALETTE_COLOURS: Record<Palette, typeof COLOURS> = { standard: COLOURS, safe: SAFE };

/** The line of each family, so that none is told by its colour alone. */
export const LINES: Record<BuiltInFamily, { readonly style: string; readonly thickness: number }> = {
  wording: { style: 'solid', thickness: 2 },
  people: { style: 'double', thickness: 2 },
  voice: { style: 'dotted', thickness: 3 },
  sources: { style: 'dashed', thickness: 2 },
  appeals: { style: 'wavy', thickness: 1.5 },
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

/** Each line as thick as it needs to be seen, in CSS pixels. */
export const OWN_THICKNESS: Record<OwnLine, number> = {
  solid: 2,
  double: 2,
  dotted: 3,
  dashed: 2,
  wavy: 1.5,
};
