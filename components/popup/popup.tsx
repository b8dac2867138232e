import '../base.css';
import '../strip.css';
import './popup.css';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { clearest, countByVoice, placedFlags, reachOf } from '../../lib/report/count.ts';
import { isQuotesOnly, type Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { ArticleHeader, Summary } from '../article-header.tsx';
import { languageOfText } from '../article-language.ts';
import { cardsWith } from '../card-of.ts';
import { NothingMessage, OffMessage, ProblemMessage, ReadingMessage, UnreadMessage } from '../messages.tsx';
import { OwnLooks } from '../own-looks.tsx';
import type { PageView } from '../page-view.ts';
import { RestlessNotice } from '../restless-notice.tsx';
import { Strip } from '../strip.tsx';
import { ClearestFlags } from './clearest-flags.tsx';
import { FamilyList } from './family-list.tsx';
import { SensitivityChoice } from './sensitivity-choice.tsx';
import { type SiteChoice, SiteSwitches } from './site-switches.tsx';

/** Props of {@link Popup}. */
export interface PopupProps {
  readonly page: PageView;
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  /** Null where the page is none that could ever be read without a click. */
  readonly sites: SiteChoice | null;
  readonly onView: (view: View) => void;
  /** Go to the flag at this place of the report. */
  readonly onGoTo: (place: number) => void;
  readonly onRetry: () => void;
  /** Read this site again on a click. */
  readonly onTurnOn: () => void;
  readonly onPanel: () => void;
  /** The reader practises on the page: nothing of its flags may be told. */
  readonly practising: boolean;
  /** Open the panel and begin a practice there. */
  readonly onPractice: () => void;
  /** End the practice. */
  readonly onEndPractice: () => void;
  /** Go to this offset of the article. */
  readonly onGoToOffset: (offset: number) => void;
  /** Open the whole report. */
  readonly onReport: () => void;
  /** Open the settings. */
  readonly onSettings: () => void;
}

/** How many flags the popup lists; the side panel has them all. */
const LISTED = 5;

/** The popup: evidence first (counts, strip, clearest flags), then what to mark, how much, and where. */
export function Popup(props: PopupProps) {
  return (
    <main className="popup">
      <Page {...props} />
      {props.sites && <SiteSwitches {...props.sites} />}
      <button type="button" className="button settings" onClick={() => props.onSettings()}>
        {i18n.t('options.open')}
      </button>
      <p className="soft promise">{i18n.t('popup.promise')}</p>
    </main>
  );
}

function Page(props: PopupProps) {
  if (props.page.status === 'done' && props.practising) return <PracticeRuns {...props} report={props.page.report} />;
  if (props.page.status === 'done') return <Reading {...props} {...props.page} />;
  return (
    <>
      <Unread {...props} />
      <div className="open">
        <PanelButton onPanel={props.onPanel} />
      </div>
    </>
  );
}

function Unread({ page, onRetry, onTurnOn }: PopupProps) {
  if (page.status === 'off') return <OffMessage host={page.host} onTurnOn={onTurnOn} />;
  if (page.status === 'none') return <ProblemMessage problem={page.problem} onRetry={onRetry} />;
  return page.status === 'unread' ? <UnreadMessage /> : <ReadingMessage />;
}

type ReadingProps = PopupProps & { readonly report: Report; readonly restless?: boolean };

function Reading({ report, restless, view, onView, onGoTo, ...does }: ReadingProps) {
  const shown = placedFlags(report, view);
  const cards = cardsWith(does.cards, report);
  return (
    <OwnLooks cards={cards}>
      <ArticleHeader report={report} />
      {restless && <RestlessNotice onRetry={does.onRetry} />}
      {shown.length === 0 ? (
        <NothingMessage hidden={report.flags.length} quotesOnly={isQuotesOnly(report)} />
      ) : (
        <>
          <Summary count={countByVoice(shown.map(({ flag }) => flag))} />
          <Strip flags={shown} blocks={report.blocks} reach={reachOf(report)} onGoTo={does.onGoToOffset} />
          <ClearestFlags
            flags={clearest(shown, LISTED)}
            language={languageOfText(report)}
            cards={cards}
            onGoTo={onGoTo}
          />
        </>
      )}
      <div className="open">
        <PanelButton onPanel={does.onPanel} />
        <button type="button" className="button open-report" onClick={() => does.onReport()}>
          {i18n.t('popup.openReport')}
        </button>
      </div>
      <SensitivityChoice view={view} onView={onView} />
      <FamilyList report={report} cards={cards} view={view} onView={onView} />
      <button type="button" className="button practise" onClick={() => does.onPractice()}>
        {i18n.t('practice.start')}
      </button>
    </OwnLooks>
  );
}

/** In the midst of a practice. */
function PracticeRuns({ report, onPanel, onEndPractice }: PopupProps & { readonly report: Report }) {
  return (
    <>
      <ArticleHeader report={report} />
      <section>
        <h2>{i18n.t('practice.heading')}</h2>
        <p>{i18n.t('practice.running')}</p>
      </section>
      <div className="open">
        <PanelButton onPanel={onPanel} />
        <button type="button" className="button end-practice" onClick={() => onEndPractice()}>
          {i18n.t('practice.stop')}
        </button>
      </div>
    </>
  );
}

function PanelButton({ onPanel }: Pick<PopupProps, 'onPanel'>) {
  return (
    <button type="button" className="button main open-panel" onClick={() => onPanel()}>
      {i18n.t('popup.openPanel')}
    </button>
  );
}
