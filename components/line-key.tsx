import type { ReactNode } from 'react';
import type { Family } from '../lib/lexicon/ids.ts';

const line = { fill: 'none', stroke: 'currentColor' } as const;

/** The line style of each family, drawn in a box of 26 × 10. The marks in the page look alike. */
const LINES: Record<Family, ReactNode> = {
  wording: <path {...line} strokeWidth="2" d="M0 6h26" />,
  people: <path {...line} strokeWidth="1.5" d="M0 4h26M0 8h26" />,
  voice: <path {...line} strokeWidth="3" strokeLinecap="round" strokeDasharray="0 5.8" d="M1.5 6h24" />,
  sources: <path {...line} strokeWidth="2" strokeDasharray="5 2" d="M0 6h26" />,
  appeals: <path {...line} strokeWidth="1.75" d="M0 6c2-4 4.5-4 6.5 0s4.5 4 6.5 0 4.5-4 6.5 0 4.5 4 6.5 0" />,
};

/** The key to a family's line style. Decoration: the name of the family stands beside it. */
export function LineKey({ family }: { readonly family: Family }) {
  return (
    <svg className={`key of-${family}`} width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      {LINES[family]}
    </svg>
  );
}

/** The shapes of a tick in a box of 6 × 18: filled for the writer's own words, outlined for others'. */
const TICKS: Record<Family, ReactNode> = {
  wording: <rect x="1.5" y=".5" width="3" height="17" rx="1" />,
  people: <path d="M.6.5h1.5v17H.6zM3.9.5h1.5v17H3.9z" />,
  voice: [2, 6.7, 11.3, 16].map((y) => <circle key={y} cx="3" cy={y} r="1.5" />),
  sources: [0.5, 6.9, 13.3].map((y) => <rect key={y} x="1.7" y={y} width="2.6" height="4.2" />),
  appeals: <path fill="none" stroke="currentColor" d="M2 .5c3 3 3 5.5 0 8.5s3 5.5 0 8.5" transform="translate(.5)" />,
};

/** One flag on the strip. */
export function Tick({
  family,
  hollow,
  left,
}: {
  readonly family: Family;
  readonly hollow: boolean;
  /** Its middle, in percent of the width of the strip. */
  readonly left: number;
}) {
  const paint = hollow
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 0.8 }
    : { fill: 'currentColor', stroke: 'none', strokeWidth: 1.8 };
  return (
    <svg
      className={`tick of-${family}`}
      width="6"
      height="18"
      viewBox="0 0 6 18"
      aria-hidden="true"
      style={{ left: `${left}%` }}
      {...paint}
    >
      {TICKS[family]}
    </svg>
  );
}
