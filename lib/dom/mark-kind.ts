import { FAMILIES, familyOf } from '../lexicon/ids.ts';
import type { OwnLook } from '../lexicon/own.ts';
import type { PageFlag } from '../report/page-reading.ts';
import { COLOURS, type Ground, LINES, OWN_COLOURS_ON, OWN_THICKNESS } from './palette.ts';

/** Everything that tells the marks of one kind from those of another: a family, or the look of an own lexicon. */
export interface MarkKind {
  /** Names the kind within one painter, and in the styles of the card. */
  readonly key: string;
  /** Red, green and blue on each ground. */
  readonly colour: Readonly<Record<Ground, string>>;
  readonly line: 'underline' | 'overline';
  readonly style: string;
  readonly thickness: string;
}

/** The kinds that there always are. */
export const FAMILY_KINDS: readonly MarkKind[] = FAMILIES.map((family) => ({
  key: family,
  colour: { light: COLOURS.light[family], dark: COLOURS.dark[family] },
  line: 'underline',
  ...LINES[family],
}));

/** The kind of a look: its line is over the words, so that none is taken for a family's by those who see no colours. */
const kindOfLook = ({ colour, line }: OwnLook): MarkKind => ({
  key: `${colour}-${line}`,
  colour: { light: OWN_COLOURS_ON.light[colour], dark: OWN_COLOURS_ON.dark[colour] },
  line: 'overline',
  style: line,
  thickness: OWN_THICKNESS[line],
});

/** How a flag is marked. */
export function kindOf({ lexicon, look }: Pick<PageFlag, 'lexicon' | 'look'>): MarkKind {
  if (look) return kindOfLook(look);
  const family = familyOf(lexicon);
  return FAMILY_KINDS.find(({ key }) => key === family) ?? kindOfLook({ colour: 'grey', line: 'solid' });
}
