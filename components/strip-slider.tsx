import { type KeyboardEvent, type MouseEvent, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import type { PlacedFlag } from '../lib/report/count.ts';
import type { ReadingPlace } from '../lib/report/page-reading.ts';
import type { Block } from '../lib/text/article.ts';
import { whole } from './numbers.ts';
import { blockAt, offsetAt } from './strip-scale.ts';

/** Props of {@link StripSlider}. */
export interface StripSliderProps {
  readonly flags: readonly PlacedFlag[];
  /** At least one. */
  readonly blocks: readonly Block[];
  readonly reach: number;
  readonly place: ReadingPlace | null;
  readonly onGoTo: (offset: number) => void;
  readonly children: ReactNode;
}

/** A strip that leads to places of the article: by a click, and from part to part by the keys of a slider. */
export function StripSlider({ flags, blocks, reach, place, onGoTo, children }: StripSliderProps) {
  const [chosen, setChosen] = useState(0);
  const at = place ? blockAt(blocks, place.from) : Math.min(chosen, blocks.length - 1);
  const goTo = (offset: number) => {
    setChosen(blockAt(blocks, offset));
    onGoTo(offset);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.ctrlKey || event.altKey || event.metaKey ? null : stepOf(event.key, at, blocks.length - 1);
    if (to === null) return;
    event.preventDefault();
    goTo(blocks[to]!.start);
  };
  const onClick = ({ clientX, currentTarget }: MouseEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    goTo(offsetAt((clientX - left) / width, reach));
  };
  return (
    <div
      className="strip leads"
      role="slider"
      tabIndex={0}
      aria-label={i18n.t('strips.goThere')}
      aria-valuemin={1}
      aria-valuemax={blocks.length}
      aria-valuenow={at + 1}
      aria-valuetext={partInWords(flags, blocks, at)}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      {children}
    </div>
  );
}

function partInWords(flags: readonly PlacedFlag[], blocks: readonly Block[], at: number): string {
  const { start, end } = blocks[at]!;
  const here = flags.filter(({ flag }) => flag.start >= start && flag.start < end).length;
  return i18n.t('strips.paragraph', here, [whole(here), whole(at + 1), whole(blocks.length)]);
}

/** Which part a key of a slider leads to; null where it is none of its keys. */
function stepOf(key: string, at: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}
