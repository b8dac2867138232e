import { i18n } from '#i18n';
import type { Practice, PracticeId } from '../../lib/score/practices.ts';
import { whole } from '../numbers.ts';
import { PassageQuote } from './passage-quote.tsx';

/** Message names hold no hyphens. */
const KEYS = {
  'named-sources': 'namedSources',
  'sourced-figures': 'sourcedFigures',
  'both-sides': 'bothSides',
  uncertainty: 'uncertainty',
} as const satisfies Record<PracticeId, string>;

/** Good practice that can be told from the text, each with its sentences. */
export function PracticeList({ practices }: { readonly practices: readonly Practice[] }) {
  if (practices.length === 0) return <p>{i18n.t('practices.none')}</p>;
  return (
    <ul className="rows">
      {practices.map(({ id, times, examples }) => (
        <li key={id} className="practice">
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path
              d="m3 8.5 3.2 3.2L13 4.8"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.75"
              strokeLinecap="round"
            />
          </svg>
          <h3>{i18n.t(`practices.${KEYS[id]}`)}</h3>
          <span className="figure soft">{i18n.t('practices.seen', times, [whole(times)])}</span>
          {examples.length > 0 && (
            <details className="more">
              <summary>{i18n.t('report.sentenceCount', examples.length, [whole(examples.length)])}</summary>
              {examples.map((example) => (
                <PassageQuote key={example.start} passage={example} />
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
