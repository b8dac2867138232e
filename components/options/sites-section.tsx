import { i18n } from '#i18n';
import { Section } from '../report/section.tsx';
import { Segmented } from '../segmented.tsx';
import { HostList, type HostListProps } from './host-list.tsx';
import { LostNotice, type LostNoticeProps } from './lost-notice.tsx';

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
  /** Permissions that were taken back in the browser; null where none were. */
  readonly lost: LostNoticeProps | null;
}

/** What is read without a click: only these, or everywhere but these. */
export function SitesSection(props: SitesSectionProps) {
  const { sites, never, everywhere, refused, hostOf, onEverywhere, onAdd, onRemove, onNever, onNeverRemove, lost } =
    props;
  return (
    <Section id="sites" title={i18n.t('options.sites')} lead={i18n.t('options.sitesLead')}>
      {lost && <LostNotice {...lost} />}
      <Segmented
        legend={i18n.t('options.mode')}
        options={[
          { value: 'only', label: i18n.t('options.modeOnly') },
          { value: 'everywhere', label: i18n.t('options.modeEverywhere') },
        ]}
        value={everywhere ? 'everywhere' : 'only'}
        hint={everywhere ? i18n.t('options.everywhereHint') : i18n.t('options.onlyHint')}
        onChange={(mode) => onEverywhere(mode === 'everywhere')}
      />
      <p role="status" className={refused ? 'notice' : undefined}>
        {refused && i18n.t('options.refused')}
      </p>
      {!everywhere && (
        <>
          <h3>{i18n.t('options.only')}</h3>
          <HostList
            hosts={sites}
            none={i18n.t('options.onlyNone')}
            addLabel={i18n.t('options.addSite')}
            hostOf={hostOf}
            onAdd={onAdd}
            onRemove={onRemove}
          />
        </>
      )}
      {everywhere && sites.length > 0 && <p className="soft">{i18n.t('options.onlyEverywhere')}</p>}
      <h3>{everywhere ? i18n.t('options.but') : i18n.t('options.never')}</h3>
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
