import { i18n } from '#i18n';
import type { Report } from '../../lib/report/report.ts';
import { partsOf } from './sections.tsx';

/** The table of contents: only where there is room beside the report. */
export function Contents({ report }: { readonly report: Report }) {
  if (report.words === 0) return null;
  return (
    <nav className="contents" aria-label={i18n.t('report.contents')}>
      <ol>
        {partsOf(report).map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{i18n.t(`${id}.heading`)}</a>
          </li>
        ))}
        <li>
          <a href="#receipt">{i18n.t('score.heading')}</a>
        </li>
      </ol>
    </nav>
  );
}
