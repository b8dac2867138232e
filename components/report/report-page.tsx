import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { countByVoice, placedFlags, reachOf } from '../../lib/report/count.ts';
import type { ReadingPlace } from '../../lib/report/page-reading.ts';
import type { Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { Summary } from '../article-header.tsx';
import { FamilyLegend } from '../family-legend.tsx';
import { OwnLooks } from '../own-looks.tsx';
import { Strip } from '../strip.tsx';
import { Contents } from './contents.tsx';
import { type Knowledge, knowledgeWith } from './knowledge.ts';
import { ReportSections } from './sections.tsx';
import { WhatWasRead } from './what-was-read.tsx';

/** Props of {@link ReportPage}. */
export interface ReportPageProps {
  readonly report: Report;
  readonly knowledge: Knowledge;
  readonly view: View;
  /** What can be done with the report; none in a saved file. */
  readonly tools?: ReactNode;
  readonly place?: ReadingPlace | null;
  /** Go to this offset in the page that was read, where it is open. */
  readonly onGoTo?: ((offset: number) => void) | undefined;
  /** False where no script runs. */
  readonly live?: boolean;
}

/** The whole report as a page of its own. */
export function ReportPage({ report, view, tools, place, onGoTo, live = true, ...props }: ReportPageProps) {
  const knowledge = knowledgeWith(props.knowledge, report);
  const shown = placedFlags(report, view);
  return (
    <OwnLooks cards={knowledge.cards}>
      <div className="report-page">
        <Contents report={report} />
        <main className="report">
          {tools}
          <WhatWasRead report={report} linked={live} />
          {shown.length > 0 && (
            <section className="overview" aria-label={i18n.t('strips.heading')}>
              <Summary count={countByVoice(shown.map(({ flag }) => flag))} />
              <Strip
                flags={shown}
                blocks={report.blocks}
                reach={reachOf(report)}
                place={place ?? null}
                onGoTo={onGoTo}
              />
              <FamilyLegend />
            </section>
          )}
          <ReportSections report={report} knowledge={knowledge} view={view} live={live} />
          <p className="soft promise">{i18n.t('popup.promise')}</p>
        </main>
      </div>
    </OwnLooks>
  );
}
