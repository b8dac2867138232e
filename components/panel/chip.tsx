import type { ReactNode } from 'react';

/** One filter that is on or off, with the number of flags that it lets through. */
export function Chip({
  on,
  open = false,
  count,
  onClick,
  children,
}: {
  readonly on: boolean;
  /** A finer filter below this one is on. */
  readonly open?: boolean;
  readonly count: number;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button type="button" className={`chip${open ? ' open' : ''}`} aria-pressed={on} onClick={onClick}>
      {children}
      <span className="figure soft">{count}</span>
    </button>
  );
}
