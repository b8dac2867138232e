import type { ReactNode } from 'react';
import type { BuiltInFamily, LexiconId } from '../lib/lexicon/ids.ts';
import type { OwnLine, OwnLook } from '../lib/lexicon/own.ts';
import { lookOf, useLook } from './own-looks.tsx';

const line = { fill: 'none', stroke: 'currentColor' } as const;

/** The lines of marks, drawn in a box of 26 × 10. The marks in the page look alike. */
const LINES: Record<OwnLine, ReactNode> = {
  solid: <path {...line} strokeWidth="2" d="M0 6h26" />,
  double: <path {...line} strokeWidth="1.5" d="M0 4h26M0 8h26" />,
  dotted: <path {...line} strokeWidth="3" strokeLinecap="round" strokeDasharray="0 5.8" d="M1.5 6h24" />,
  dashed: <path {...line} strokeWidth="2" strokeDasharray="5 2" d="M0 6h26" />,
  wavy: <path {...line} strokeWidth="1.75" d="M0 6c2-4 4.5-4 6.5 0s4.5 4 6.5 0 4.5-4 6.5 0 4.5 4 6.5 0" />,
};

const LINE_OF: Record<BuiltInFamily, OwnLine> = {
  wording: 'solid',
  people: 'double',
  voice: 'dotted',
  sources: 'dashed',
  appeals: 'wavy',
};

/** The key to a family's line style. Decoration: the name of the family stands beside it. */
export function LineKey({ family }: { readonly family: BuiltInFamily }) {
  return <Key {...lookOf(family, undefined)}>{LINES[LINE_OF[family]]}</Key>;
}

/** The key to the look of an own lexicon: its line is over the words, hence the foot of a word under it. */
export function OwnKey({ look }: { readonly look: OwnLook }) {
  return (
    <Key {...lookOf('own', look)}>
      <g transform="translate(0 -3)">{LINES[look.line]}</g>
      <path {...line} className="key-words" strokeWidth="1" d="M2 9h4M8 9h9M19 9h5" />
    </Key>
  );
}

/** The key to the marks of any lexicon. */
export function LexiconKey({ lexicon }: { readonly lexicon: LexiconId }) {
  const { look, family } = useLook(lexicon);
  if (family === 'own') return <OwnKey look={look ?? { colour: 'grey', line: 'solid' }} />;
  return <LineKey family={family} />;
}

interface KeyProps extends ReturnType<typeof lookOf> {
  readonly children: ReactNode;
}

function Key({ className, style, children }: KeyProps) {
  return (
    <svg className={`key ${className}`} style={style} width="26" height="10" viewBox="0 0 26 10" aria-hidden="true">
      {children}
    </svg>
  );
}

/** The shapes of a tick in a box of 6 × 18: filled for the writer's own words, outlined for others'. */
const TICKS: Record<BuiltInFamily | 'own', ReactNode> = {
  wording: <rect x="1.5" y=".5" width="3" height="17" rx="1" />,
  people: <path d="M.6.5h1.5v17H.6zM3.9.5h1.5v17H3.9z" />,
  voice: [2, 6.7, 11.3, 16].map((y) => <circle key={y} cx="3" cy={y} r="1.5" />),
  sources: [0.5, 6.9, 13.3].map((y) => <rect key={y} x="1.7" y={y} width="2.6" height="4.2" />),
  appeals: <path fill="none" stroke="currentColor" d="M2 .5c3 3 3 5.5 0 8.5s3 5.5 0 8.5" transform="translate(.5)" />,
  own: <path d="M.5.5h5L3 8z" />,
};

/** One flag on the strip. */
export function Tick({
  lexicon,
  hollow,
  left,
}: {
  readonly lexicon: LexiconId;
  readonly hollow: boolean;
  /** Its middle, in percent of the width of the strip. */
  readonly left: number;
}) {
  const { className, style, family } = useLook(lexicon);
  const paint = hollow
    ? { fill: 'none', stroke: 'currentColor', strokeWidth: 0.8 }
    : { fill: 'currentColor', stroke: 'none', strokeWidth: 1.8 };
  return (
    <svg
      className={`tick ${className}`}
      width="6"
      height="18"
      viewBox="0 0 6 18"
      aria-hidden="true"
      style={{ ...style, left: `${left}%` }}
      {...paint}
    >
      {TICKS[family]}
    </svg>
  );
}
