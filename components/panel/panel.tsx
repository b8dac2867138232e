import '../report/styles.css';
import './panel.css';
import { i18n } from '#i18n';
import { countByVoice, placedFlags, reachOf } from '../../lib/report/count.ts';
import { type Dismissal, dismissalsOn, type NeverFlagged } from '../../lib/report/dismissals.ts';
import type { ReadingPlace } from '../../lib/report/page-reading.ts';
import { isQuotesOnly, type Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { ArticleHeader, Summary } from '../article-header.tsx';
import { cardsFor, languageOfText } from '../article-language.ts';
import { NothingMessage, OffMessage, ProblemMessage, ReadingMessage, UnreadMessage } from '../messages.tsx';
import { OwnLooks } from '../own-looks.tsx';
import type { PageView } from '../page-view.ts';
import { type Knowledge, knowledgeWith } from '../report/knowledge.ts';
import { ReportSections } from '../report/sections.tsx';
import { RestlessNotice } from '../restless-notice.tsx';
import { Strip } from '../strip.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { FlagBrowser } from './flag-browser.tsx';
import { Practice, type PracticeProps } from './practice.tsx';

/** Props of {@link Panel}. */
export interface PanelProps {
  readonly page: PageView;
  readonly knowledge: Knowledge;
  readonly view: View;
  /** The part of the article that the reader has in view. */
  readonly place: ReadingPlace | null;
  /** The last flag that was asked for is no longer on the page. */
  readonly gone: boolean;
  /** Go to the flag at this place of the report. */
  readonly onGoTo: (place: number) => void;
  /** Go to this offset of the article. */
  readonly onGoToOffset: (offset: number) => void;
  /** Take a dismissal back. */
  readonly onUndismiss: (entry: Dismissal | NeverFlagged) => void;
  readonly practice: PracticeProps;
  readonly onReport: () => void;
  readonly onRetry: () => void;
}

/** The side panel: every flag in its sentence, then the report, folded, and the score last. */
export function Panel({ page, ...props }: PanelProps) {
  return (
    <main className="panel">
      {page.status === 'reading' && <ReadingMessage />}
      {page.status === 'unread' && <UnreadMessage />}
      {page.status === 'off' && <OffMessage host={page.host} />}
      {page.status === 'none' && <ProblemMessage problem={page.problem} onRetry={props.onRetry} />}
      {page.status === 'done' && <Reading {...props} {...page} />}
    </main>
  );
}

type ReadingProps = Omit<PanelProps, 'page'> & { readonly report: Report; readonly restless?: boolean };

function Reading(props: ReadingProps) {
  const { report } = props;
  const isBusy = props.practice.state.stage === 'running' || props.practice.state.stage === 'compared';
  const practice = <Practice {...props.practice} sentences={report.tone} language={languageOfText(report)} />;
  const knowledge = knowledgeWith(props.knowledge, report);
  return (
    <OwnLooks cards={knowledge.cards}>
      <ArticleHeader report={report} />
      {isBusy ? practice : <Findings {...props} knowledge={knowledge} />}
      {!isBusy && practice}
    </OwnLooks>
  );
}

/** Everything that was found. */
function Findings(props: ReadingProps) {
  const { report, knowledge, view, gone, onUndismiss, onReport } = props;
  return (
    <>
      {props.restless && <RestlessNotice onRetry={props.onRetry} />}
      <Flags {...props} />
      <p role="status" className={gone ? 'notice floating' : undefined}>
        {gone && i18n.t('flags.gone')}
      </p>
      <DismissedList entries={dismissalsOn(report, view)} onUndo={onUndismiss} />
      <section className="panel-report" aria-label={i18n.t('panel.report')}>
        <ReportSections report={report} knowledge={knowledge} view={view} folded />
      </section>
      <button type="button" className="button open-report" onClick={() => onReport()}>
        {i18n.t('panel.openReport')}
      </button>
    </>
  );
}

function Flags({ report, knowledge, view, place, onGoTo, onGoToOffset }: ReadingProps) {
  const shown = placedFlags(report, view);
  if (shown.length === 0) return <NothingMessage hidden={report.flags.length} quotesOnly={isQuotesOnly(report)} />;
  return (
    <>
      <Summary count={countByVoice(shown.map(({ flag }) => flag))} />
      <Strip flags={shown} blocks={report.blocks} reach={reachOf(report)} place={place} onGoTo={onGoToOffset} />
      <FlagBrowser
        flags={shown}
        report={report}
        cards={cardsFor(report, knowledge.cards)}
        onGoTo={onGoTo}
        place={place}
      />
    </>
  );
}
