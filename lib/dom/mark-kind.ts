import { FAMILIES, type Family, familyOf } from '../lexicon/ids.ts';
import type { OwnLook } from '../lexicon/own.ts';
import { DEFAULT_LOOKS, type Looks, type MarkStyle } from '../report/looks.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { type Ground, LINES, OWN_COLOURS_ON, OWN_THICKNESS, PALETTE_COLOURS } from './palette.ts';

/** Everything that tells the marks of one kind from those of another: a family, or the look of an own lexicon. */
export interface MarkKind {
  /** Names the kind within one painter, and in the styles of the card. */
  readonly key: string;
  readonly family: Family;
  /** Red, green and blue on each ground. */
  readonly colour: Readonly<Record<Ground, string>>;
  readonly line: 'underline' | 'overline';
  readonly style: string;
  /** In CSS pixels. */
  readonly thickness: number;
}

/** The kinds that there always are. */
export const familyKinds = ({ palette }: Pick<Looks, 'palette'>): MarkKind[] => {
  const { light, dark } = PALETTE_COLOURS[palette];
  return FAMILIES.map((family) => ({
    key: family,
    family,
    colour: { light: light[family], dark: dark[family] },
    line: 'underline',
    ...LINES[family],
  }));
};

/** The kind of a look: its line is over the words, so that none is taken for a family's by those who see no colours. */
const kindOfLook = ({ colour, line }: OwnLook): MarkKind => ({
  key: `${colour}-${line}`,
  family: 'own',
  colour: { light: OWN_COLOURS_ON.light[colour], dark: OWN_COLOURS_ON.dark[colour] },
  line: 'overline',
  style: line,
  thickness: OWN_THICKNESS[line],
});

/** How a flag is marked. */
export function kindOf(
  { lexicon, look }: Pick<PageFlag, 'lexicon' | 'look'>,
  looks: Pick<Looks, 'palette'> = DEFAULT_LOOKS,
): MarkKind {
  if (look) return kindOfLook(look);
  const family = familyOf(lexicon);
  return familyKinds(looks).find(({ key }) => key === family) ?? kindOfLook({ colour: 'grey', line: 'solid' });
}

/** Whether lines, a background, both or nothing is drawn for a flag. */
export const styleOf = ({ lexicon }: Pick<PageFlag, 'lexicon'>, { styles }: Looks): MarkStyle =>
  styles[familyOf(lexicon)];
