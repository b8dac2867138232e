import { i18n } from '#i18n';
import type { Portrayal } from '../../lib/score/portrayals.ts';
import { whole } from '../numbers.ts';
import { PortrayalItem } from './portrayal-item.tsx';

/** How many names show at once. */
const FIRST = 8;

/** The words that the article gives each name, most words first. */
export function PortrayalList({ portrayals }: { readonly portrayals: readonly Portrayal[] }) {
  if (portrayals.length === 0) return <p>{i18n.t('portrayals.none')}</p>;
  const rest = portrayals.slice(FIRST);
  return (
    <>
      <Items portrayals={portrayals.slice(0, FIRST)} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{i18n.t('portrayals.more', rest.length, [whole(rest.length)])}</summary>
          <Items portrayals={rest} />
        </details>
      )}
    </>
  );
}

const Items = ({ portrayals }: { readonly portrayals: readonly Portrayal[] }) => (
  <ul className="rows">
    {portrayals.map((portrayal) => (
      <PortrayalItem key={portrayal.name} portrayal={portrayal} />
    ))}
  </ul>
);
