import type { LexiconId } from '../../lexicon/ids.ts';
import type { LetGo } from '../../lexicon/trace.ts';
import type { TextSpan } from '../../text/article.ts';
import { spanOf } from '../../text/doc.ts';
import type { Lists } from '../engine-for.ts';
import type { FlagReading } from '../read-flags.ts';
import type { View } from '../view.ts';
import type { Reason, WhyItem } from './why.ts';

/** What every reason is looked for in. */
export interface Scene extends FlagReading {
  readonly url: string;
  /** What the article was read with. */
  readonly lists: Lists;
  readonly letGo: readonly LetGo[];
  readonly view: View;
  /** The selected tokens [from, to); at least one. */
  readonly from: number;
  readonly to: number;
}

/** Looks for one kind of reason in a scene. Pure. */
export type Look = (scene: Scene) => WhyItem[];

/** The span of the selected words. */
export const selectedSpan = ({ reading, from, to }: Scene): TextSpan => spanOf(reading.doc.tokens, from, to);

/** An item over a span of the article. */
export function itemOf({ reading, lists }: Scene, span: TextSpan, lexicon: LexiconId | null, reason: Reason): WhyItem {
  const { start, end } = span;
  const own = lists.own.find(({ id }) => id === lexicon);
  const name = (own ?? lists.lexicons.find(({ id }) => id === lexicon))?.name ?? '';
  const look = own ? { look: { colour: own.colour, line: own.line } } : {};
  return { start, end, exact: reading.doc.text.slice(start, end), lexicon, name, ...look, reason };
}
