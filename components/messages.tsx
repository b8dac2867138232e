import './message.css';
import { type ReactNode, useEffect, useState } from 'react';
import { type ProblemName, TEXT } from './text.ts';

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
      <h1>{TEXT.reading}</h1>
      <svg className="pulse" viewBox="0 0 64 10" aria-hidden="true">
        <path d="M0 5h64" stroke="currentColor" strokeWidth="3" strokeLinecap="round" strokeDasharray="14 6 24 6 14" />
      </svg>
      {slow && <p>{TEXT.slow}</p>}
    </div>
  );
}

/** The page in this tab was not read. */
export function UnreadMessage() {
  return (
    <Message title={TEXT.unread}>
      <p>{TEXT.unreadHelp}</p>
    </Message>
  );
}

/** Why the page has no report, what the reader can do, and a way to try again where that may help. */
export function ProblemMessage({ problem, onRetry }: { readonly problem: ProblemName; readonly onRetry?: () => void }) {
  const { title, say, help } = TEXT.problems[problem];
  return (
    <Message title={title}>
      <p>{say}</p>
      <p className="soft">{help}</p>
      {onRetry && problem === 'failed' && (
        <button type="button" className="button" onClick={onRetry}>
          {TEXT.readAgain}
        </button>
      )}
    </Message>
  );
}

/** No flag shows: nothing was found, or `hidden` flags are kept back by the reader's own choices. */
export function NothingMessage({ hidden }: { readonly hidden: number }) {
  return (
    <section className="message">
      <h2>{hidden ? TEXT.allHidden : TEXT.nothing}</h2>
      <p>{hidden ? TEXT.allHiddenMeans(hidden) : TEXT.nothingMeans}</p>
      {!hidden && <p className="soft">{TEXT.nothingDoesNotMean}</p>}
    </section>
  );
}
