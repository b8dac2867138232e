import { useState } from 'react';
import { i18n } from '#i18n';

/** Deletes every kept report, after one question. */
export function RemoveAll({ onRemoveAll }: { readonly onRemoveAll: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p className="remove-all">
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {i18n.t('history.removeAll')}
        </button>
      </p>
    );
  const answer = (yes: boolean) => {
    setAsking(false);
    if (yes) onRemoveAll();
  };
  return (
    <div className="remove-all" role="alert">
      <p>{i18n.t('history.removeAllSure')}</p>
      <button type="button" className="button" onClick={() => answer(true)}>
        {i18n.t('history.removeAllYes')}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that had the focus */}
      <button type="button" className="button" autoFocus onClick={() => answer(false)}>
        {i18n.t('history.cancel')}
      </button>
    </div>
  );
}
