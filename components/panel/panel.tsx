import '../base.css';
import './panel.css';
import { i18n } from '#i18n';
import type { LexiconCard } from '../../lib/lexicon/lexicon.ts';
import { countByVoice, placedFlags } from '../../lib/report/count.ts';
import type { Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { ArticleHeader, Summary } from '../article-header.tsx';
import { NothingMessage, ProblemMessage, ReadingMessage, UnreadMessage } from '../messages.tsx';
import type { PageView } from '../page-view.ts';
import { FlagBrowser } from './flag-browser.tsx';
import { ScoreDetails } from './score-details.tsx';

/** Props of {@link Panel}. */
export interface PanelProps {
  readonly page: PageView;
  readonly cards: readonly LexiconCard[];
  readonly view: View;
  /** The last flag that was asked for is no longer on the page. */
  readonly gone: boolean;
  /** Go to the flag at this place of the report. */
  readonly onGoTo: (place: number) => void;
  readonly onRetry: () => void;
}

/** The side panel: every flag in its sentence, and the score last, folded. */
export function Panel({ page, ...props }: PanelProps) {
  return (
    <main className="panel">
      {page.status === 'reading' && <ReadingMessage />}
      {page.status === 'unread' && <UnreadMessage />}
      {page.status === 'none' && <ProblemMessage problem={page.problem} onRetry={props.onRetry} />}
      {page.status === 'done' && <Reading {...props} report={page.report} />}
    </main>
  );
}

function Reading({
  report,
  cards,
  view,
  gone,
  onGoTo,
}: Omit<PanelProps, 'page'> & {
  readonly report: Report;
}) {
  const shown = placedFlags(report, view);
  return (
    <>
      <ArticleHeader report={report} />
      {shown.length === 0 ? (
        <NothingMessage hidden={report.flags.length} />
      ) : (
        <>
          <Summary count={countByVoice(shown.map(({ flag }) => flag))} />
          <FlagBrowser flags={shown} report={report} cards={cards} onGoTo={onGoTo} />
        </>
      )}
      <p role="status" className={gone ? 'notice floating' : undefined}>
        {gone && i18n.t('flags.gone')}
      </p>
      <ScoreDetails report={report} cards={cards} />
    </>
  );
}
