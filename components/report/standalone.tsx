import { renderToStaticMarkup } from 'react-dom/server';
import { i18n } from '#i18n';
import type { Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import type { Knowledge } from './knowledge.ts';
import { ReportPage } from './report-page.tsx';
import css from './styles.css?inline';

/** Nothing may run and nothing may be fetched; the styles stand in the file itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Props of {@link standaloneReport}. */
export interface StandaloneReport {
  readonly report: Report;
  readonly knowledge: Knowledge;
  readonly view: View;
}

/** The report as one HTML file that opens anywhere, without the extension: no script, no address but its own. */
export function standaloneReport({ report, knowledge, view }: StandaloneReport): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={i18n.t('language')}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{report.title || i18n.t('article.untitled')}</title>
        <style>{css}</style>
      </head>
      <body>
        <ReportPage report={report} knowledge={knowledge} view={view} live={false} />
      </body>
    </html>,
  )}`;
}
