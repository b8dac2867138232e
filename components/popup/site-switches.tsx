import { useId } from 'react';
import { Switch } from '../switch.tsx';
import { TEXT } from '../text.ts';

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
      <h2>{TEXT.sites}</h2>
      <div className="switch-row">
        <span id={`${id}here`}>{TEXT.alwaysHere(host)}</span>
        <Switch
          on={here || everywhere}
          locked={everywhere}
          labelledBy={`${id}here`}
          describedBy={`${id}hint`}
          onChange={onHere}
        />
      </div>
      <div className="switch-row">
        <span id={`${id}everywhere`}>{TEXT.everywhere}</span>
        <Switch on={everywhere} labelledBy={`${id}everywhere`} describedBy={`${id}hint`} onChange={onEverywhere} />
      </div>
      <p className="soft" id={`${id}hint`}>
        {everywhere ? TEXT.includedInEverywhere : TEXT.sitesHint}
      </p>
      <p role="status" className={refused ? 'notice' : undefined}>
        {refused && TEXT.refused}
      </p>
    </section>
  );
}
