import './list-tools.css';
import { useId } from 'react';
import { i18n } from '#i18n';
import { countedFlags, whole } from '../numbers.ts';
import type { Order } from './choose.ts';

const ORDERS = [
  { value: 'reading', key: 'flags.orderReading' },
  { value: 'lexicon', key: 'flags.orderLexicon' },
] as const satisfies readonly { readonly value: Order; readonly key: string }[];

const positionOf = (at: number | null, total: number): string =>
  at === null ? countedFlags(total) : i18n.t('flags.position', [whole(at), whole(total)]);

/** Next, previous, where one is, and the order of the list. Stays in view while the list scrolls. */
export function ListTools({
  position,
  total,
  order,
  onOrder,
  onStep,
}: {
  readonly position: number | null;
  readonly total: number;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly onStep: (direction: 1 | -1) => void;
}) {
  const id = useId();
  return (
    <div className="list-tools">
      <button
        type="button"
        className="button"
        aria-label={i18n.t('flags.previous')}
        title={i18n.t('flags.previous')}
        aria-disabled={(position ?? 0) <= 1}
        onClick={() => onStep(-1)}
      >
        <Chevron up />
      </button>
      <button
        type="button"
        className="button"
        aria-label={i18n.t('flags.next')}
        title={i18n.t('flags.next')}
        aria-disabled={(position ?? 0) >= total}
        onClick={() => onStep(1)}
      >
        <Chevron />
      </button>
      <output className="figure soft position">{positionOf(position, total)}</output>
      <label className="spoken" htmlFor={id}>
        {i18n.t('flags.order')}
      </label>
      <select id={id} className="order" value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        {ORDERS.map(({ value, key }) => (
          <option key={value} value={value}>
            {i18n.t(key)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Chevron({ up = false }: { readonly up?: boolean }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d={up ? 'M2.5 9.5 7 5l4.5 4.5' : 'M2.5 4.5 7 9l4.5-4.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
