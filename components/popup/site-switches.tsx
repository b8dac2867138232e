import { useId } from 'react';
import { i18n } from '#i18n';
import { LostNotice, type LostNoticeProps } from '../options/lost-notice.tsx';
import { Segmented } from '../segmented.tsx';
import { Switch } from '../switch.tsx';

/** How a site is read: without a click, on a click only, not at all. */
export type SiteReading = 'on' | 'ask' | 'off';

/** Where pages are read without a click, and what the reader may change of it. */
export interface SiteChoice {
  /** Host of the page, such as `news.example`. */
  readonly host: string;
  readonly here: SiteReading;
  readonly everywhere: boolean;
  /** The browser has just refused a permission. */
  readonly refused: boolean;
  /** The permission for this page was taken back in the browser; null where it was not. */
  readonly lost: LostNoticeProps | null;
  readonly onHere: (how: SiteReading) => void;
  readonly onEverywhere: (on: boolean) => void;
}

/** Where every site is read, there is no asking on one. */
const CHOICES: readonly SiteReading[] = ['on', 'ask', 'off'];

export function SiteSwitches({ host, here, everywhere, refused, lost, onHere, onEverywhere }: SiteChoice) {
  const id = useId();
  const choices = everywhere ? CHOICES.filter((one) => one !== 'ask') : CHOICES;
  return (
    <section className="sites">
      <h2>{i18n.t('sites.heading')}</h2>
      {lost && <LostNotice {...lost} />}
      <Segmented
        legend={i18n.t('site.legend', [host])}
        options={choices.map((value) => ({ value, label: i18n.t(`site.${value}`) }))}
        value={here}
        hint={hintOf(here, host, everywhere)}
        onChange={onHere}
      />
      <div className="switch-row">
        <span id={`${id}everywhere`}>{i18n.t('sites.everywhere')}</span>
        <Switch on={everywhere} labelledBy={`${id}everywhere`} describedBy={`${id}hint`} onChange={onEverywhere} />
      </div>
      <p className="soft" id={`${id}hint`}>
        {i18n.t('sites.hint')}
      </p>
      <p role="status" className={refused ? 'notice' : undefined}>
        {refused && i18n.t('sites.refused')}
      </p>
    </section>
  );
}

function hintOf(here: SiteReading, host: string, everywhere: boolean): string {
  if (here === 'on') return everywhere ? i18n.t('sites.included') : i18n.t('sites.here', [host]);
  return here === 'ask' ? i18n.t('site.askHint') : i18n.t('site.offHint');
}
