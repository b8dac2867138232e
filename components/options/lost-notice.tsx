import { i18n } from '#i18n';

/** Props of {@link LostNotice}. */
export interface LostNoticeProps {
  /** Hosts whose permission was taken back. */
  readonly sites: readonly string[];
  /** That for every site was. */
  readonly everywhere: boolean;
  /** Called in the handler of the click, so that the browser may ask. */
  readonly onAsk: () => void;
  readonly onForget: () => void;
}

/** Says which permissions were taken back outside of these settings, and what can be done about it. */
export function LostNotice({ sites, everywhere, onAsk, onForget }: LostNoticeProps) {
  const where = everywhere ? i18n.t('sites.everywhere') : sites.join(', ');
  return (
    <div className="switch-box lost" role="status">
      <p>{i18n.t('sites.lost', [where])}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => onAsk()}>
          {i18n.t('sites.askAgain')}
        </button>
        <button type="button" className="button" onClick={() => onForget()}>
          {i18n.t('sites.forget')}
        </button>
      </div>
    </div>
  );
}
