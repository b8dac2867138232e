import { i18n } from '#i18n';
import type { FrameCard } from '../../lib/lexicon/frames.ts';
import type { FramePair } from '../../lib/report/compare/figures.ts';
import { percent } from '../numbers.ts';
import { SIDES, SideTag } from './side-tag.tsx';

interface FramePairsProps {
  readonly pairs: readonly FramePair[];
  readonly cards: readonly FrameCard[];
}

/** The frames that stand out in either article, as paired bars of their shares. */
export function FramePairs({ pairs, cards }: FramePairsProps) {
  if (pairs.length === 0) return <p>{i18n.t('compare.noFrames')}</p>;
  return (
    <ul className="rows pairs">
      {pairs.map((pair) => {
        const card = cards.find(({ id }) => id === pair.id);
        return (
          <li key={pair.id} className="pair">
            <h3>{card?.name ?? pair.id}</h3>
            <div className="pair-bars">
              {SIDES.map((side) => (
                <div key={side} className="pair-bar">
                  <SideTag side={side} />
                  <span className={`bar ${side}`} aria-hidden="true">
                    {pair[side]?.share ? <span style={{ width: `${100 * pair[side].share}%` }} /> : null}
                  </span>
                  <span className="figure">
                    {percent(pair[side]?.share ?? 0)}{' '}
                    {!pair[side]?.present && <span className="soft">{i18n.t('compare.notPresent')}</span>}
                  </span>
                </div>
              ))}
            </div>
            {card && <p className="soft about">{card.description}</p>}
          </li>
        );
      })}
    </ul>
  );
}
