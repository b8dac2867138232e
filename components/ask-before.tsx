import './controls.css';
import { useState } from 'react';

/** Props of {@link AskBefore}: its texts, in the reader’s language, and what is done at the end. */
export interface AskBeforeProps {
  readonly act: string;
  readonly question: string;
  readonly yes: string;
  readonly cancel: string;
  readonly onYes: () => void;
}

/** A button for what cannot be undone: does it after one question. */
export function AskBefore({ act, question, yes, cancel, onYes }: AskBeforeProps) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p className="buttons">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {act}
        </button>
      </p>
    );
  const answer = (isYes: boolean) => {
    setAsking(false);
    if (isYes) onYes();
  };
  return (
    <div role="alert">
      <p>{question}</p>
      <p className="buttons">
        <button type="button" className="button" onClick={() => answer(true)}>
          {yes}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that had the focus */}
        <button type="button" className="button" autoFocus onClick={() => answer(false)}>
          {cancel}
        </button>
      </p>
    </div>
  );
}
