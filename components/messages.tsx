import './message.css';
import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { whole } from './numbers.ts';
import type { ProblemName } from './page-view.ts';
import { PROBLEM_KEYS } from './problem-keys.ts';

/** After how many milliseconds the reader is told that reading takes long. */
const SLOW = 8000;

function Message({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="message">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

/** The page is being read. */
export function ReadingMessage() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="message" role="status">
      <h1>{i18n.t('message.reading')}</h1>
      <svg className="pulse" viewBox="0 0 64 10" aria-hidden="true">
        <path d="M0 5h64" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeDasharray="14 6 24 6 14" />
      </svg>
      {slow && <p>{i18n.t('message.slow')}</p>}
    </div>
  );
}

/** The page in this tab was not read. */
export function UnreadMessage() {
  return (
    <Message title={i18n.t('message.unread')}>
      <p>{i18n.t('message.unreadHelp')}</p>
    </Message>
  );
}

/** The reader has switched the site off: it is not read, and can be switched on again. */
export function OffMessage({ host, onTurnOn }: { readonly host: string; readonly onTurnOn?: () => void }) {
  return (
    <Message title={i18n.t('site.offTitle')}>
      <p>{i18n.t('site.offMeans', [host])}</p>
      {onTurnOn && (
        <button type="button" className="button turn-on" onClick={onTurnOn}>
          {i18n.t('site.turnOn')}
        </button>
      )}
    </Message>
  );
}

/** Why the page has no report, what the reader can do, and a way to try again where that may help. */
export function ProblemMessage({ problem, onRetry }: { readonly problem: ProblemName; readonly onRetry?: () => void }) {
  const key = PROBLEM_KEYS[problem];
  return (
    <Message title={i18n.t(`problem.${key}.title`)}>
      <p>{i18n.t(`problem.${key}.say`)}</p>
      <p className="soft">{i18n.t(`problem.${key}.help`)}</p>
      {onRetry && problem === 'failed' && (
        <button type="button" className="button" onClick={onRetry}>
          {i18n.t('message.readAgain')}
        </button>
      )}
    </Message>
  );
}

/** No flag shows: nothing was found, or `hidden` flags are kept back by the reader's own choices. */
export function NothingMessage({
  hidden,
  quotesOnly = false,
}: {
  readonly hidden: number;
  /** Nothing but scare quotes was looked for. */
  readonly quotesOnly?: boolean;
}) {
  const nothing = quotesOnly
    ? { title: i18n.t('foreign.nothing'), means: i18n.t('foreign.nothingMeans') }
    : { title: i18n.t('message.nothing'), means: i18n.t('message.nothingMeans') };
  return (
    <section className="message">
      <h2>{hidden ? i18n.t('message.allHidden') : nothing.title}</h2>
      <p>{hidden ? i18n.t('message.allHiddenMeans', hidden, [whole(hidden)]) : nothing.means}</p>
      {!hidden && <p className="soft">{i18n.t('message.nothingDoesNotMean')}</p>}
    </section>
  );
}
