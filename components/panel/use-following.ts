import { type RefObject, useEffect, useRef } from 'react';
import type { PlacedFlag } from '../../lib/report/count.ts';
import type { ReadingPlace } from '../../lib/report/page-reading.ts';
import type { TextSpan } from '../../lib/text/article.ts';

/** Whether a span lies in the part of the article that is in view, at least in part. */
export const isIn = ({ start, end }: TextSpan, { from, to }: ReadingPlace): boolean => start < to && end > from;

/**
 * Scrolls the list along with the page: the first flag in view comes into view here too. Not while the reader's pointer
 * or focus is in the list: then it is the list that leads. Gives back what to put on the list.
 */
export function useFollowing(
  place: ReadingPlace | null,
  flags: readonly PlacedFlag[],
  reveal: (place: number) => void,
): RefObject<HTMLElement | null> {
  const list = useRef<HTMLElement>(null);
  const first = place && flags.find(({ flag }) => isIn(flag, place))?.place;
  useEffect(() => {
    if (first !== null && first !== undefined && !list.current?.matches(':hover, :focus-within')) reveal(first);
  }, [first, reveal]);
  return list;
}
