import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { Way } from './welcome-page.tsx';

/** Props of {@link WayCard}. */
export interface WayCardProps {
  readonly way: Way;
  /** The way that the reader has chosen; null before a choice. */
  readonly chosen: Way | null;
  /** Absent where the way has a field of its own. */
  readonly onChoose?: () => void;
  readonly children?: ReactNode;
}

/** One way to read: what it does, and what it asks of the browser. */
export function WayCard({ way, chosen, onChoose, children }: WayCardProps) {
  const id = useId();
  return (
    <section className="way" aria-labelledby={id} data-chosen={way === chosen || undefined}>
      <h3 id={id}>{i18n.t(`welcome.${way}`)}</h3>
      <p>{i18n.t(`welcome.${way}Means`)}</p>
      <p className="soft">{i18n.t(`welcome.${way}Asks`)}</p>
      {children}
      {onChoose && way !== 'some' && (
        <button type="button" className="button" aria-pressed={way === chosen} aria-describedby={id} onClick={onChoose}>
          {i18n.t(`welcome.${way}Choose`)}
        </button>
      )}
    </section>
  );
}
