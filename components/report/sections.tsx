import { i18n } from '#i18n';
import { isQuotesOnly, isReadWhole, type Report } from '../../lib/report/report.ts';
import type { View } from '../../lib/report/view.ts';
import { NothingMessage } from '../messages.tsx';
import { DeviceList } from './device-list.tsx';
import { FrameList } from './frame-list.tsx';
import { HeadlineFindings } from './headline-findings.tsx';
import type { Knowledge } from './knowledge.ts';
import { PortrayalList } from './portrayal-list.tsx';
import { PracticeList } from './practice-list.tsx';
import { Receipt } from './receipt.tsx';
import { Section } from './section.tsx';
import { Speakers } from './speakers.tsx';

/** Props of {@link ReportSections}. */
export interface ReportSectionsProps {
  readonly report: Report;
  readonly knowledge: Knowledge;
  readonly view: View;
  /** Each section behind a click, as beside a list. */
  readonly folded?: boolean;
  /** False where no script runs. */
  readonly live?: boolean;
}

/** The parts of the report after its head, in the order in which they inform: what can be seen first, the score last. */
export function ReportSections({ report, knowledge, view, folded = false, live = true }: ReportSectionsProps) {
  const { words } = report;
  if (words === 0) return null;
  const quotesOnly = isQuotesOnly(report);
  return (
    <>
      <Part id="devices" folded={folded}>
        {report.flags.length === 0 && !folded && <NothingMessage hidden={0} quotesOnly={quotesOnly} />}
        <DeviceList report={report} cards={knowledge.cards} view={view} reference={knowledge.reference} />
      </Part>
      {!quotesOnly && <ReadByLexicons report={report} knowledge={knowledge} folded={folded} />}
      <Receipt report={report} knowledge={knowledge} live={live} />
    </>
  );
}

/** The parts that are made by English words. */
function ReadByLexicons({
  report,
  knowledge,
  folded,
}: Pick<ReportSectionsProps, 'report' | 'knowledge'> & { readonly folded: boolean }) {
  const { headline } = report;
  return (
    <>
      <Part id="speakers" folded={folded}>
        <Speakers sources={report.sources} />
      </Part>
      <Part id="portrayals" folded={folded}>
        <PortrayalList portrayals={report.portrayals} />
      </Part>
      <Part id="frames" folded={folded}>
        <FrameList frames={report.frames} cards={knowledge.frames} />
      </Part>
      {headline && (
        <Part id="headline" folded={folded}>
          <HeadlineFindings check={headline} whole={isReadWhole(report)} />
        </Part>
      )}
      <Part id="practices" folded={folded}>
        <PracticeList practices={report.practices} />
      </Part>
    </>
  );
}

/** The parts that have a heading of their own, by their names in addresses. */
const PARTS = ['devices', 'speakers', 'portrayals', 'frames', 'headline', 'practices'] as const;
type PartName = (typeof PARTS)[number];

/** Those that a report has. */
export const partsOf = (report: Report): readonly PartName[] =>
  PARTS.filter((id) => (isQuotesOnly(report) ? id === 'devices' : id !== 'headline' || report.headline));

function Part({
  id,
  folded,
  children,
}: {
  readonly id: PartName;
  readonly folded: boolean;
  readonly children: React.ReactNode;
}) {
  return (
    <Section id={id} title={i18n.t(`${id}.heading`)} lead={i18n.t(`${id}.lead`)} folded={folded}>
      {children}
    </Section>
  );
}
