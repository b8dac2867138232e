import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import type { ScorePair } from '../../lib/report/compare/figures.ts';
import type { Score } from '../../lib/report/report.ts';
import { nameOf } from '../card-of.ts';
import { LexiconKey } from '../line-key.tsx';
import { countedFlags, decimal } from '../numbers.ts';
import { SIDES, SideTag } from './side-tag.tsx';

interface RatePairsProps {
  readonly pairs: readonly ScorePair[];
  readonly cards: readonly LexiconCard[];
}

/** The rates of both articles as paired bars on one scale, kind by kind, all kinds last. */
export function RatePairs({ pairs, cards }: RatePairsProps) {
  const kinds = pairs.filter(({ lexicon }) => lexicon !== 'all');
  const most = Math.max(...kinds.flatMap(({ a, b }) => [a?.rate ?? 0, b?.rate ?? 0]), 0.1);
  const all = pairs.find(({ lexicon }) => lexicon === 'all');
  return (
    <>
      <ul className="rows pairs">
        {kinds.map((pair) => (
          <li key={pair.lexicon} className="pair">
            <h3>
              {pair.lexicon !== 'all' && <LexiconKey lexicon={pair.lexicon} />}
              {pair.lexicon !== 'all' && nameOf(cards, pair.lexicon)}
            </h3>
            <Bars pair={pair} most={most} />
          </li>
        ))}
      </ul>
      {all && <Total pair={all} />}
    </>
  );
}

function Bars({ pair, most }: { readonly pair: ScorePair; readonly most: number }) {
  return (
    <div className="pair-bars">
      {SIDES.map((side) => (
        <div key={side} className="pair-bar">
          <SideTag side={side} />
          <span className={`bar ${side}`} aria-hidden="true">
            {pair[side]?.rate ? <span style={{ width: `${(100 * pair[side].rate) / most}%` }} /> : null}
          </span>
          <Figures score={pair[side]} />
        </div>
      ))}
    </div>
  );
}

const Figures = ({ score }: { readonly score: Score | null }) => (
  <span className="figure">
    {decimal(score?.rate ?? 0)} <span className="soft">{countedFlags(score?.flags ?? 0)}</span>
  </span>
);

function Total({ pair }: { readonly pair: ScorePair }) {
  return (
    <p className="total">
      {i18n.t('compare.all')}:{' '}
      {SIDES.map((side) => (
        <span key={side} className="total-side">
          <SideTag side={side} /> <Figures score={pair[side]} />{' '}
        </span>
      ))}
    </p>
  );
}
