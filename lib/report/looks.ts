import { FAMILIES, type Family } from '../lexicon/ids.ts';

/** How the flags of a family are marked. `none`: they are counted and listed, and nothing is drawn. */
export const MARK_STYLES = ['line', 'background', 'both', 'none'] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** `safe`: the five colours can be told apart with every common kind of colour blindness. */
export const PALETTES = ['standard', 'safe'] as const;
export type Palette = (typeof PALETTES)[number];

/** What stands behind the text of a page. */
export const GROUNDS = ['light', 'dark'] as const;
export type Ground = (typeof GROUNDS)[number];

export const STRENGTHS = ['soft', 'normal', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Most marks within one height of the window; null: all. */
export const IN_VIEW = [6, 12, 24, null] as const;
export type InView = (typeof IN_VIEW)[number];

/** Keys that hide the marks for as long as they are held. Modifiers only: each alone does nothing on a page. */
export const HIDE_KEYS = ['Control', 'Alt', 'Shift', 'none'] as const;
export type HideKey = (typeof HIDE_KEYS)[number];

/** How marks look, as the reader chose it. */
export interface Looks {
  readonly styles: Readonly<Record<Family, MarkStyle>>;
  readonly palette: Palette;
  readonly strength: Readonly<Record<Ground, Strength>>;
  readonly inView: InView;
  readonly hideKey: HideKey;
}

/** The families with a style of their own: the built-in ones and the reader's own lexicons. */
export const STYLED_FAMILIES: readonly Family[] = [...FAMILIES, 'own'];

export const DEFAULT_LOOKS: Looks = {
  styles: { wording: 'line', people: 'line', voice: 'line', sources: 'line', appeals: 'line', own: 'line' },
  palette: 'standard',
  strength: { light: 'normal', dark: 'normal' },
  inView: null,
  hideKey: 'Control',
};

/** What an older version did not know is as at first. */
export const completeLooks = (stored: Partial<Looks> | undefined): Looks => ({
  ...DEFAULT_LOOKS,
  ...stored,
  styles: { ...DEFAULT_LOOKS.styles, ...stored?.styles },
  strength: { ...DEFAULT_LOOKS.strength, ...stored?.strength },
});
