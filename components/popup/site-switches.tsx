import { useId } from 'react';
import { i18n } from '#i18n';
import { Switch } from '../switch.tsx';

/** Where pages are read without a click, and what the reader may change of it. */
export interface SiteChoice {
  /** Host of the page, such as `news.example`. */
  readonly host: string;
  readonly here: boolean;
  readonly everywhere: boolean;
  /** The browser has just refused a permission. */
  readonly refused: boolean;
  readonly onHere: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
}

export function SiteSwitches({ host, here, everywhere, refused, onHere, onEverywhere }: SiteChoice) {
  const id = useId();
  return (
    <section className="sites">
      <h2>{i18n.t('sites.heading')}</h2>
      <div className="switch-row">
        <span id={`${id}here`}>{i18n.t('sites.here', [host])}</span>
        <Switch
          on={here || everywhere}
          locked={everywhere}
          labelledBy={`${id}here`}
          describedBy={`${id}hint`}
          onChange={onHere}
        />
      </div>
      <div className="switch-row">
        <span id={`${id}everywhere`}>{i18n.t('sites.everywhere')}</span>
        <Switch on={everywhere} labelledBy={`${id}everywhere`} describedBy={`${id}hint`} onChange={onEverywhere} />
      </div>
      <p className="soft" id={`${id}hint`}>
        {everywhere ? i18n.t('sites.included') : i18n.t('sites.hint')}
      </p>
      <p role="status" className={refused ? 'notice' : undefined}>
        {refused && i18n.t('sites.refused')}
      </p>
    </section>
  );
}
