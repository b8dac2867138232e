import { i18n } from '#i18n';
import type { AxisTally } from '../../lib/lexicon/term-list.ts';
import { decimal, whole } from '../numbers.ts';

/** For each dispute, how many terms work against each side and what they weigh together. */
export function DirectionsTable({ axes }: { readonly axes: readonly AxisTally[] }) {
  return (
    <details className="fold directions">
      <summary>
        <h3>{i18n.t('terms.directions')}</h3>
      </summary>
      <div className="fold-body">
        <p className="soft">{i18n.t('terms.directionsLead')}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('terms.against')}</th>
              <th scope="col">{i18n.t('terms.terms')}</th>
              <th scope="col">{i18n.t('terms.weights')}</th>
            </tr>
          </thead>
          {axes.map((axis) => (
            <AxisRows key={axis.name} axis={axis} />
          ))}
        </table>
      </div>
    </details>
  );
}

function AxisRows({ axis: { name, lopsided, sides } }: { readonly axis: AxisTally }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {name}
          {lopsided && <span className="soft">{lopsided}</span>}
        </th>
      </tr>
      {sides.map(({ side, terms, weight }) => (
        <tr key={side}>
          <th scope="row">{side}</th>
          <td>{whole(terms)}</td>
          <td>{decimal(weight)}</td>
        </tr>
      ))}
    </tbody>
  );
}
