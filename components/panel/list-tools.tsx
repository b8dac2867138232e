import './list-tools.css';
import { useId } from 'react';
import { TEXT } from '../text.ts';
import type { Order } from './choose.ts';

const ORDERS = Object.keys(TEXT.orders) as Order[];

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
        aria-label={TEXT.previous}
        title={TEXT.previous}
        aria-disabled={(position ?? 0) <= 1}
        onClick={() => onStep(-1)}
      >
        <Chevron up />
      </button>
      <button
        type="button"
        className="button"
        aria-label={TEXT.next}
        title={TEXT.next}
        aria-disabled={(position ?? 0) >= total}
        onClick={() => onStep(1)}
      >
        <Chevron />
      </button>
      <output className="figure soft position">{TEXT.position(position, total)}</output>
      <label className="spoken" htmlFor={id}>
        {TEXT.order}
      </label>
      <select id={id} className="order" value={order} onChange={(event) => onOrder(event.target.value as Order)}>
        {ORDERS.map((value) => (
          <option key={value} value={value}>
            {TEXT.orders[value]}
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
