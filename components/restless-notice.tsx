import { i18n } from '#i18n';

/** The page keeps changing, and the report shows it as it was; with a way to read it as it is now. */
export function RestlessNotice({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className="notice">
      <p>{i18n.t('changing.restless')}</p>
      <button type="button" className="button" onClick={() => onRetry()}>
        {i18n.t('message.readAgain')}
      </button>
    </div>
  );
}
