import type { ReactNode } from 'react';

/** Props of {@link Section}. */
export interface SectionProps {
  /** Names it in addresses; one of a kind on the page. */
  readonly id: string;
  readonly title: string;
  /** What the section shows, in one sentence. */
  readonly lead?: string | undefined;
  /** Where it shows behind a click: beside a list, there is no room for everything. */
  readonly folded?: boolean;
  readonly children: ReactNode;
}

/** One part of the report. */
export function Section({ id, title, lead, folded = false, children }: SectionProps) {
  const body = (
    <>
      {lead && <p className="lead soft">{lead}</p>}
      {children}
    </>
  );
  if (!folded)
    return (
      <section className="part" id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {body}
      </section>
    );
  return (
    <details className="part fold" id={id}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div className="fold-body">{body}</div>
    </details>
  );
}
