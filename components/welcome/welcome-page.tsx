import './welcome.css';
import { i18n } from '#i18n';
import { AddHost, type AddHostProps } from '../options/host-list.tsx';
import { KeyList, type KeyOf } from './key-list.tsx';
import { Sample, type SampleProps } from './sample.tsx';
import { WayCard } from './way-card.tsx';

/** How articles are to be read. */
export type Way = 'click' | 'some' | 'every';

/** Props of {@link WelcomePage}. */
export interface WelcomePageProps extends Pick<AddHostProps, 'hostOf'> {
  /** What the reader has chosen here; null before a choice. */
  readonly chosen: Way | null;
  /** The browser has just refused a permission. */
  readonly refused: boolean;
  readonly keys: readonly KeyOf[];
  readonly onClickOnly: () => void;
  /** Called in the handler of the click, so that the browser may ask for a permission. */
  readonly onSite: (host: string) => void;
  /** Called in the handler of the click, as well. */
  readonly onEverywhere: () => void;
  readonly onClose: () => void;
  /** Null until the settings are known. */
  readonly sample: SampleProps | null;
}

/** Three ways to read in plain words, and what each asks of the browser. Nothing is asked before a choice. */
export function WelcomePage(props: WelcomePageProps) {
  const { chosen, refused, keys, hostOf, onClickOnly, onSite, onEverywhere, onClose, sample } = props;
  return (
    <div className="report-page">
      <main className="report welcome">
        <h1>{i18n.t('welcome.heading')}</h1>
        <p>{i18n.t('welcome.lead')}</p>
        <h2>{i18n.t('welcome.when')}</h2>
        <p className="soft">{i18n.t('welcome.change')}</p>
        <div className="ways">
          <WayCard way="click" chosen={chosen} onChoose={onClickOnly} />
          <WayCard way="some" chosen={chosen}>
            {chosen !== 'every' && (
              <AddHost
                label={i18n.t('welcome.site')}
                button={i18n.t('welcome.someChoose')}
                hostOf={hostOf}
                onAdd={onSite}
              />
            )}
          </WayCard>
          <WayCard way="every" chosen={chosen} onChoose={onEverywhere} />
        </div>
        <p role="status" className={refused || chosen ? 'notice' : undefined}>
          {refused ? i18n.t('options.refused') : chosen && i18n.t('welcome.chosen', [i18n.t(`welcome.${chosen}`)])}
        </p>
        <div className="buttons">
          <button type="button" className={chosen ? 'button main' : 'button'} onClick={onClose}>
            {chosen ? i18n.t('welcome.done') : i18n.t('welcome.skip')}
          </button>
          <a className="button" href="options.html">
            {i18n.t('welcome.settings')}
          </a>
        </div>
        {sample && <Sample {...sample} />}
        <KeyList keys={keys} />
      </main>
    </div>
  );
}
