import { i18n } from '#i18n';

/** What keys do. */
export interface KeyOf {
  readonly does: string;
  /** Such as `Alt+Shift+G`; empty where none is set. */
  readonly keys: string;
}

/** The keyboard shortcuts as they are set. */
export function KeyList({ keys }: { readonly keys: readonly KeyOf[] }) {
  return (
    <section className="keys" aria-labelledby="keys">
      <h2 id="keys">{i18n.t('welcome.keys')}</h2>
      <p className="soft">{i18n.t('welcome.keysLead')}</p>
      <dl>
        {keys.map(({ does, keys: set }) => (
          <div key={does}>
            <dt>{does}</dt>
            <dd>{set ? <kbd>{set}</kbd> : <span className="soft">{i18n.t('welcome.noKey')}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
