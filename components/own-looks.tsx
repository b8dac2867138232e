import { createContext, type ReactNode, useContext } from 'react';
import { type Family, familyOf, type LexiconId } from '../lib/lexicon/ids.ts';
import type { LexiconCard } from '../lib/lexicon/lexicon.ts';
import type { OwnLook } from '../lib/lexicon/own.ts';

const Looks = createContext<ReadonlyMap<LexiconId, OwnLook>>(new Map());

/** Lets everything below draw the lexicons that the reader made in their own colours and lines. */
export function OwnLooks({
  cards,
  children,
}: {
  readonly cards: readonly LexiconCard[];
  readonly children: ReactNode;
}) {
  const looks = new Map(cards.flatMap(({ id, look }) => (look ? [[id, look] as const] : [])));
  return <Looks value={looks}>{children}</Looks>;
}

/** How a lexicon is drawn: the class and style of what stands in its colour, and its look where a reader chose it. */
export function useLook(lexicon: LexiconId) {
  const look = useContext(Looks).get(lexicon);
  const family = familyOf(lexicon);
  return { look, family, ...lookOf(family, look) };
}

/** Class and style for a family, or for the look of an own lexicon. */
export function lookOf(family: Family, look: OwnLook | undefined) {
  const style = look ? { '--family': `var(--own-${look.colour})`, '--stroke': look.line } : undefined;
  return { className: `of-${family}`, style: style as React.CSSProperties | undefined };
}
