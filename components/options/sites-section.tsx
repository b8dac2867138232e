import { i18n } from '#i18n';
import { Section } from '../report/section.tsx';
import { HostList, type HostListProps } from './host-list.tsx';
import { SwitchRow } from './switch-row.tsx';

/** Props of {@link SitesSection}. */
export interface SitesSectionProps extends Pick<HostListProps, 'hostOf'> {
  readonly sites: readonly string[];
  readonly never: readonly string[];
  readonly everywhere: boolean;
  /** The browser has just refused a permission. */
  readonly refused: boolean;
  readonly onEverywhere: (on: boolean) => void;
  readonly onAdd: (host: string) => void;
  readonly onRemove: (host: string) => void;
  readonly onNever: (host: string) => void;
  readonly onNeverRemove: (host: string) => void;
}

/** What is read without a click: only these, or everywhere but these. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, never, everywhere, refused, hostOf, onEverywhere, onAdd, onRemove, onNever, onNeverRemove } = props;
  return (
    <Section id="sites" title={i18n.t('options.sites')} lead={i18n.t('options.sitesLead')}>
      <SwitchRow
        name={i18n.t('sites.everywhere')}
        hint={i18n.t('options.everywhereHint')}
        on={everywhere}
        onChange={onEverywhere}
      />
      <p role="status" className={refused ? 'notice' : undefined}>
        {refused && i18n.t('options.refused')}
      </p>
      <h3>{i18n.t('options.only')}</h3>
      {everywhere && sites.length > 0 && <p className="soft">{i18n.t('options.onlyEverywhere')}</p>}
      <HostList
        hosts={sites}
        none={everywhere ? i18n.t('sites.included') : i18n.t('options.onlyNone')}
        addLabel={i18n.t('options.addSite')}
        hostOf={hostOf}
        onAdd={onAdd}
        onRemove={onRemove}
      />
      <h3>{i18n.t('options.never')}</h3>
      <p className="soft">{i18n.t('options.neverLead')}</p>
      <HostList
        hosts={never}
        none={i18n.t('options.neverNone')}
        addLabel={i18n.t('options.addNever')}
        hostOf={hostOf}
        onAdd={onNever}
        onRemove={onNeverRemove}
      />
    </Section>
  );
}
