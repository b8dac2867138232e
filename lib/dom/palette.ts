import type { Family } from '../lexicon/ids.ts';

/** What stands behind the text. */
export type Ground = 'light' | 'dark';
export const GROUNDS = ['light', 'dark'] as const satisfies readonly Ground[];

/** The colour of each family as red, green and blue; at least 3:1 against white or near-black behind it. */
export const COLOURS: Record<Ground, Record<Family, string>> = {
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
export const LINES: Record<Family, { readonly style: string; readonly thickness: string }> = {
  wording: { style: 'solid', thickness: '2px' },
  people: { style: 'double', thickness: '2px' },
  voice: { style: 'dotted', thickness: '3px' },
  sources: { style: 'dashed', thickness: '2px' },
  appeals: { style: 'wavy', thickness: '1.5px' },
};
