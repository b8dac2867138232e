import './options.css';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** A section of the page, by its fragment, with its name in the contents. */
export interface OptionsPart {
  readonly id: string;
  readonly title: string;
}

/** Props of {@link OptionsPage}. */
export interface OptionsPageProps {
  readonly parts: readonly OptionsPart[];
  /** The sections, in the order of the contents. */
  readonly children: ReactNode;
}

/** The page of settings: its contents beside its sections, in the look of the report page. */
export function OptionsPage({ parts, children }: OptionsPageProps) {
  return (
    <div className="report-page">
      <nav className="contents" aria-label={i18n.t('options.contents')}>
        <ol>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      <main className="report options">
        <p className="kicker">{i18n.t('product')}</p>
        <h1>{i18n.t('options.heading')}</h1>
        <p>
          <a href="welcome.html">{i18n.t('welcome.heading')}</a>
        </p>
        <p className="soft">{i18n.t('options.lead')}</p>
        {children}
      </main>
    </div>
  );
}
