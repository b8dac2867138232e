import { i18n } from '#i18n';
import type { Comparison, SharedName } from '../../lib/report/compare.ts';
import { whole } from '../numbers.ts';
import { WordGroups } from '../report/word-groups.tsx';
import { SIDES, SideTag } from './side-tag.tsx';

/** How many names show at once. */
const FIRST = 8;

/** The names that both articles have, with the words that each gives them. */
export function SharedNames({ comparison }: { readonly comparison: Comparison }) {
  const { names, namesOnlyA, namesOnlyB } = comparison;
  const rest = names.slice(FIRST);
  return (
    <>
      {names.length === 0 && <p>{i18n.t('compare.noNames')}</p>}
      <Names names={names.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{i18n.t('portrayals.more', rest.length, [whole(rest.length)])}</summary>
          <Names names={rest} />
        </details>
      )}
      {namesOnlyA.length > 0 && <p className="soft rest">{i18n.t('compare.onlyNamesA', [namesOnlyA.join(', ')])}</p>}
      {namesOnlyB.length > 0 && <p className="soft rest">{i18n.t('compare.onlyNamesB', [namesOnlyB.join(', ')])}</p>}
    </>
  );
}

function Names({ names }: { readonly names: readonly SharedName[] }) {
  return (
    <ul className="rows">
      {names.map((shared) => (
        <li key={shared.name}>
          <h3 className="shared-name">{shared.name}</h3>
          <div className="two">
            {SIDES.map((side) => (
              <div key={side} className="one-side">
                <p className="soft">
                  <SideTag side={side} />{' '}
                  {i18n.t('portrayals.mentions', shared[side].mentions, [whole(shared[side].mentions)])}
                </p>
                {shared[side].words.length === 0 && <p className="soft">{i18n.t('compare.noWords')}</p>}
                <WordGroups words={shared[side].words} />
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
